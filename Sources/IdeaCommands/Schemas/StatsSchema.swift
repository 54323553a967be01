internal import IdeaSearch

/// What `stats --format json` and `search --facets` print, as a JSON Schema; `Documentation/Schemas/stats.schema.json` is
/// the same text.
enum StatsSchema {
  /// The schema (draft 2020-12); its id carries the major version of what it describes.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(ProgramHome.address)/schemas/1/stats.schema.json",
      "title": "What ideacat stats counts",
      "description": "search --facets prints the same of the ideas that were found.",
      "type": "object",
      "required": ["schemaVersion", "counts"],
      "properties": {
        "schemaVersion": {
          "description": "Within a major version keys are only added.",
          "type": "string",
          "pattern": "^1\\\\.[0-9]+$"
        },
        "counts": { "type": "array", "items": { "$ref": "#/$defs/row" } }
      },
      "$defs": {
        "row": {
          "type": "object",
          "required": ["by", "name", "ideaCount", "share", "projectCount", "mentorCount"],
          "properties": {
            "by": { "description": "What is counted by.", "enum": [\(facetNames)] },
            "name": { "type": "string" },
            "ideaCount": { "$ref": "#/$defs/count" },
            "share": {
              "description": "The part of all ideas, from 0 to 1, rounded to thousandths.",
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "projectCount": { "$ref": "#/$defs/count" },
            "mentorCount": { "$ref": "#/$defs/count" }
          }
        },
        "count": { "type": "integer", "minimum": 0 }
      }
    }

    """

  private static let facetNames = Facet.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
}
