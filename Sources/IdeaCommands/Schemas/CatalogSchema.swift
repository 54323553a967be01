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
        "idea": {
          "type": "object",
          "required": [
            "id", "title", "fullName", "project", "subproject", "program", "term", "description", "expectedOutcome", "skills",
            "technologies", "mentors", "upstreamIssues", "lfxUrl", "size", "difficulty", "component", "prerequisites",
            "otherFields", "source"
          ],
          "properties": {
            "id": {
              "description": "<program>/<term>/<project>/<idea>, unique within a catalog.",
              "type": "string",
              "pattern": "^[^/]+/[^/]+/[^/]+/[^/]+$"
            },
            "title": { "type": "string" },
            "fullName": { "description": "The name on the programme's platform.", "type": ["string", "null"] },
            "project": { "type": ["string", "null"] },
            "subproject": { "type": ["string", "null"] },
            "program": { "$ref": "#/$defs/program" },
            "term": { "$ref": "#/$defs/term" },
            "description": { "$ref": "#/$defs/longText" },
            "expectedOutcome": { "$ref": "#/$defs/longText" },
            "skills": { "$ref": "#/$defs/skills" },
            "technologies": { "$ref": "#/$defs/skills" },
            "mentors": { "$ref": "#/$defs/mentors" },
            "upstreamIssues": { "$ref": "#/$defs/texts" },
            "lfxUrl": { "type": ["string", "null"] },
            "size": {
              "anyOf": [
                { "type": "null" },
                {
                  "type": "object",
                  "required": ["text", "hours"],
                  "properties": { "text": { "type": "string" }, "hours": { "type": ["integer", "null"] } }
                }
              ]
            },
            "difficulty": { "description": "As written.", "type": ["string", "null"] },
            "component": { "description": "As written.", "type": ["string", "null"] },
            "prerequisites": { "description": "As written.", "type": ["string", "null"] },
            "otherFields": {
              "description": "Fields under labels that are not known.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["label", "text"],
                "properties": { "label": { "type": "string" }, "text": { "type": "string" } }
              }
            },
            "source": { "$ref": "#/$defs/place" }
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
        "program": { "description": "As lfx, communitybridge, gsoc, other.", "type": "string" },
        "term": {
          "anyOf": [
            { "type": "null" },
            {
              "type": "object",
              "required": ["year", "number", "label"],
              "properties": {
                "year": { "type": "integer" },
                "number": { "type": ["integer", "null"] },
                "label": { "type": "string" }
              }
            }
          ]
        },
        "longText": {
          "anyOf": [
            { "type": "null" },
            {
              "type": "object",
              "required": ["text", "markdown", "html"],
              "properties": {
                "text": { "type": "string" },
                "markdown": { "type": "string" },
                "html": { "description": "Safe to show.", "type": "string" }
              }
            }
          ]
        },
        "skills": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["text", "name"],
            "properties": {
              "text": { "description": "As written.", "type": "string" },
              "name": { "description": "The usual name.", "type": "string" }
            }
          }
        },
        "mentors": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "github", "role", "lfid", "affiliation", "profileUrl"],
            "properties": {
              "name": { "type": ["string", "null"] },
              "github": { "description": "Without the @.", "type": ["string", "null"] },
              "role": { "type": ["string", "null"] },
              "lfid": { "type": ["string", "null"] },
              "affiliation": { "type": ["string", "null"] },
              "profileUrl": { "type": ["string", "null"] },
              "email": { "description": "Only with --include-emails.", "type": ["string", "null"] }
            }
          }
        },
        "texts": { "type": "array", "items": { "type": "string" } },
        "place": {
          "description": "The first and the last line, 1-based.",
          "type": "object",
          "required": ["path", "line", "endLine"],
          "properties": {
            "path": { "type": "string" },
            "line": { "type": "integer", "minimum": 1 },
            "endLine": { "type": "integer", "minimum": 1 }
          }
        }
      }
    }

    """
}
