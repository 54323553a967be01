/// What `export --format json` writes, as a JSON Schema; `Documentation/Schemas/catalog.schema.json` is the same text.
enum CatalogSchema {
  /// The schema (draft 2020-12); its id carries the major version of what it describes.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(ProgramHome.address)/schemas/1/catalog.schema.json",
      "title": "The catalog of ideacat export",
      "description": "What is unknown is null, a list without elements is empty. With --format ndjson each idea is an object on a line of its own.",
      "type": "object",
      "required": ["schemaVersion", "generator", "sources", "ideas", "reports"],
      "properties": {
        "schemaVersion": {
          "description": "Within a major version keys are only added.",
          "type": "string",
          "pattern": "^1\\\\.[0-9]+$"
        },
        "generator": {
          "type": "object",
          "required": ["name", "version"],
          "properties": { "name": { "const": "ideacat" }, "version": { "type": "string" } }
        },
        "sources": { "type": "array", "items": { "$ref": "#/$defs/source" } },
        "ideas": { "type": "array", "items": { "$ref": "#/$defs/idea" } },
        "reports": { "type": "array", "items": { "$ref": "#/$defs/report" } }
      },
      "$defs": {
        "source": {
          "description": "A file that was read.",
          "type": "object",
          "required": ["path", "kind", "program", "term", "ideas"],
          "properties": {
            "path": { "type": "string" },
            "kind": { "description": "As ideas, accepted, issue-form, report, export, other.", "type": "string" },
            "program": { "$ref": "#/$defs/program" },
            "term": { "$ref": "#/$defs/term" },
            "ideas": { "description": "How many ideas it holds.", "type": "integer", "minimum": 0 }
          }
        },
        "report": {
          "description": "The report of a finished project.",
          "type": "object",
          "required": [
            "title", "contributor", "organization", "program", "term", "mentors", "upstreamIssue", "links", "deliverables",
            "idea", "source"
          ],
          "properties": {
            "title": { "type": ["string", "null"] },
            "contributor": {
              "anyOf": [
                { "type": "null" },
                {
                  "type": "object",
                  "required": ["name", "github"],
                  "properties": { "name": { "type": ["string", "null"] }, "github": { "type": ["string", "null"] } }
                }
              ]
            },
            "organization": { "type": ["string", "null"] },
            "program": { "$ref": "#/$defs/program" },
            "term": { "$ref": "#/$defs/term" },
            "mentors": { "$ref": "#/$defs/mentors" },
            "upstreamIssue": { "type": ["string", "null"] },
            "links": { "$ref": "#/$defs/texts" },
            "deliverables": { "$ref": "#/$defs/texts" },
            "idea": { "description": "The id of the idea it reports on.", "type": ["string", "null"] },
            "source": { "$ref": "#/$defs/place" }
          }
        },
    \(IdeaSchema.definitions)
      }
    }

    """
}
