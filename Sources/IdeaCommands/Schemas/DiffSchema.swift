/// What `diff --format json` prints, as a JSON Schema; `Documentation/Schemas/diff.schema.json` is the same text.
enum DiffSchema {
  /// The schema (draft 2020-12); its id carries the major version of what it describes.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(ProgramHome.address)/schemas/1/diff.schema.json",
      "title": "What ideacat diff compares",
      "description": "What is unknown is null, a list without elements is empty.",
      "type": "object",
      "required": ["schemaVersion", "added", "removed", "changed", "unchangedCount"],
      "properties": {
        "schemaVersion": {
          "description": "Within a major version keys are only added.",
          "type": "string",
          "pattern": "^1\\\\.[0-9]+$"
        },
        "added": { "type": "array", "items": { "$ref": "#/$defs/ideaName" } },
        "removed": { "type": "array", "items": { "$ref": "#/$defs/ideaName" } },
        "changed": { "type": "array", "items": { "$ref": "#/$defs/change" } },
        "unchangedCount": { "type": "integer", "minimum": 0 }
      },
      "$defs": {
        "change": {
          "description": "An idea as it is now, and what it was.",
          "type": "object",
          "required": ["id", "title", "project", "term", "location", "oldId", "changes"],
          "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "project": { "type": ["string", "null"] },
            "term": { "$ref": "#/$defs/termName" },
            "location": { "description": "The file and the first line, 1-based.", "type": "string" },
            "oldId": { "type": "string" },
            "changes": {
              "type": "array",
              "minItems": 1,
              "items": {
                "type": "object",
                "required": ["field", "removed", "added"],
                "properties": {
                  "field": { "description": "The key of the field in an idea.", "type": "string" },
                  "removed": { "$ref": "#/$defs/texts" },
                  "added": { "$ref": "#/$defs/texts" }
                }
              }
            }
          }
        },
        "texts": {
          "description": "The values; of a long text the sentences.",
          "type": "array",
          "items": { "type": "string" }
        },
    \(IdeaSchema.names)
      }
    }

    """
}
