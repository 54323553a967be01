internal import IdeaSearch

/// What `search --format json` prints, as a JSON Schema; `Documentation/Schemas/search.schema.json` is the same text.
enum SearchSchema {
  /// The schema (draft 2020-12); its id carries the major version of what it describes.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(ProgramHome.address)/schemas/1/search.schema.json",
      "title": "What ideacat search finds",
      "description": "What is unknown is null, a list without elements is empty. With --format ndjson each idea is an object on a line of its own; --json FIELD,… prints a list of objects with these keys of idea, and score, matchedFields and location.",
      "type": "object",
      "required": ["schemaVersion", "total", "corrections", "hits"],
      "properties": {
        "schemaVersion": {
          "description": "Within a major version keys are only added.",
          "type": "string",
          "pattern": "^1\\\\.[0-9]+$"
        },
        "total": {
          "description": "How many ideas were found; with --limit there may be fewer hits.",
          "type": "integer",
          "minimum": 0
        },
        "corrections": {
          "description": "What was looked for in the place of words that no idea has, or that were probably meant otherwise; empty for a word that was left out.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["typed", "used"],
            "properties": { "typed": { "type": "string" }, "used": { "type": "string" } }
          }
        },
        "hits": {
          "description": "In the order asked for, the best one first unless --sort says otherwise.",
          "type": "array",
          "items": { "$ref": "#/$defs/hit" }
        }
      },
      "$defs": {
        "hit": {
          "type": "object",
          "required": ["score", "matchedFields", "idea"],
          "properties": {
            "score": {
              "description": "How well the idea answers, in hundredths; 0 where the query has no words. Only comparable within one search.",
              "type": "integer",
              "minimum": 0
            },
            "matchedFields": {
              "description": "Where words were found, what says most first.",
              "type": "array",
              "items": { "enum": [\(fieldNames)] }
            },
            "idea": { "$ref": "#/$defs/idea" }
          }
        },
    \(IdeaSchema.definitions)
      }
    }

    """

  private static let fieldNames = SearchField.allCases.map { "\"\($0.name)\"" }.joined(separator: ", ")
}
