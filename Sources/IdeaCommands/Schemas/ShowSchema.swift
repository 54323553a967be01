/// What `show --format json` prints, as a JSON Schema; `Documentation/Schemas/show.schema.json` is the same text.
enum ShowSchema {
  /// The schema (draft 2020-12); its id carries the major version of what it describes.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(ProgramHome.address)/schemas/1/show.schema.json",
      "title": "What ideacat show shows",
      "description": "An idea or a mentor. What is unknown is null, a list without elements is empty.",
      "type": "object",
      "required": ["schemaVersion"],
      "properties": {
        "schemaVersion": {
          "description": "Within a major version keys are only added.",
          "type": "string",
          "pattern": "^1\\\\.[0-9]+$"
        },
        "idea": { "$ref": "#/$defs/idea" },
        "mentor": { "$ref": "#/$defs/person" }
      },
      "anyOf": [{ "required": ["idea"] }, { "required": ["mentor"] }],
      "$defs": {
        "person": {
          "type": "object",
          "required": ["name", "github", "conflicts", "projects", "terms", "skills", "mentorsWith", "ideas"],
          "properties": {
            "name": { "type": ["string", "null"] },
            "github": { "description": "Without the @.", "type": ["string", "null"] },
            "emails": { "description": "Only with --include-emails.", "$ref": "#/$defs/texts" },
            "conflicts": { "description": "What makes one doubt who this is.", "$ref": "#/$defs/texts" },
            "projects": { "description": "Under their usual names.", "$ref": "#/$defs/texts" },
            "terms": { "type": "array", "items": { "$ref": "#/$defs/termName" } },
            "skills": { "description": "What the ideas ask for, the most frequent first.", "$ref": "#/$defs/texts" },
            "mentorsWith": {
              "description": "Who mentors the same ideas, the most frequent first.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["name", "github", "ideaCount"],
                "properties": {
                  "name": { "type": ["string", "null"] },
                  "github": { "description": "Without the @.", "type": ["string", "null"] },
                  "ideaCount": {
                    "description": "An idea that stands in several files counts once.",
                    "type": "integer",
                    "minimum": 1
                  }
                }
              }
            },
            "ideas": { "type": "array", "items": { "$ref": "#/$defs/ideaName" } }
          }
        },
    \(IdeaSchema.names),
    \(IdeaSchema.definitions)
      }
    }

    """
}
