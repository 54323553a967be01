/// What `list --format json` prints, as a JSON Schema; `Documentation/Schemas/list.schema.json` is the same text.
enum ListSchema {
  /// The schema (draft 2020-12); its id carries the major version of what it describes.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(ProgramHome.address)/schemas/1/list.schema.json",
      "title": "What ideacat list lists",
      "description": "The list has the name of the topic. What is unknown is null, a list without elements is empty.",
      "type": "object",
      "required": ["schemaVersion"],
      "properties": {
        "schemaVersion": {
          "description": "Within a major version keys are only added.",
          "type": "string",
          "pattern": "^1\\\\.[0-9]+$"
        },
        "ideas": { "type": "array", "items": { "$ref": "#/$defs/idea" } },
        "mentors": { "type": "array", "items": { "$ref": "#/$defs/mentor" } },
        "skills": { "type": "array", "items": { "$ref": "#/$defs/skill" } },
        "projects": { "type": "array", "items": { "$ref": "#/$defs/project" } },
        "terms": { "type": "array", "items": { "$ref": "#/$defs/term" } }
      },
      "anyOf": [
        { "required": ["ideas"] },
        { "required": ["mentors"] },
        { "required": ["skills"] },
        { "required": ["projects"] },
        { "required": ["terms"] }
      ],
      "$defs": {
        "idea": {
          "type": "object",
          "required": ["id", "title", "project", "term", "mentorCount", "location"],
          "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "project": { "description": "As written.", "type": ["string", "null"] },
            "term": { "$ref": "#/$defs/termName" },
            "mentorCount": { "$ref": "#/$defs/count" },
            "location": { "description": "The file and the first line, 1-based.", "type": "string" }
          }
        },
        "mentor": {
          "type": "object",
          "required": ["handle", "name", "ideaCount", "projects", "terms", "conflicts"],
          "properties": {
            "handle": { "description": "With the @.", "type": ["string", "null"] },
            "name": { "type": ["string", "null"] },
            "ideaCount": { "$ref": "#/$defs/count" },
            "projects": { "description": "Under their usual names.", "$ref": "#/$defs/texts" },
            "terms": { "type": "array", "items": { "$ref": "#/$defs/termName" } },
            "emails": { "description": "Only with --include-emails.", "$ref": "#/$defs/texts" },
            "conflicts": { "description": "What makes one doubt who this is.", "$ref": "#/$defs/texts" }
          }
        },
        "skill": {
          "type": "object",
          "required": ["skill", "ideaCount", "projectCount", "spellings", "years"],
          "properties": {
            "skill": { "description": "The usual name.", "type": "string" },
            "ideaCount": { "$ref": "#/$defs/count" },
            "projectCount": { "$ref": "#/$defs/count" },
            "spellings": { "$ref": "#/$defs/spellings" },
            "years": { "$ref": "#/$defs/years" }
          }
        },
        "project": {
          "type": "object",
          "required": ["project", "ideaCount", "mentorCount", "maturity", "terms", "spellings", "years"],
          "properties": {
            "project": { "description": "The usual name.", "type": "string" },
            "ideaCount": { "$ref": "#/$defs/count" },
            "mentorCount": { "$ref": "#/$defs/count" },
            "maturity": { "description": "As sandbox, incubating, graduated.", "type": ["string", "null"] },
            "terms": { "type": "array", "items": { "$ref": "#/$defs/termName" } },
            "spellings": { "$ref": "#/$defs/spellings" },
            "years": { "$ref": "#/$defs/years" }
          }
        },
        "term": {
          "type": "object",
          "required": ["term", "ideaCount", "projectCount", "mentorCount"],
          "properties": {
            "term": { "$ref": "#/$defs/termName" },
            "ideaCount": { "$ref": "#/$defs/count" },
            "projectCount": { "$ref": "#/$defs/count" },
            "mentorCount": { "$ref": "#/$defs/count" }
          }
        },
        "termName": {
          "description": "Programme and term, as ids begin: lfx/2024-term3.",
          "type": "string",
          "pattern": "^[^/]+/[^/]+$"
        },
        "years": {
          "description": "The number of ideas by year, the first year first.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["year", "ideaCount"],
            "properties": { "year": { "type": "integer" }, "ideaCount": { "$ref": "#/$defs/count" } }
          }
        },
        "spellings": { "description": "In what other ways it is written, case aside.", "$ref": "#/$defs/texts" },
        "texts": { "type": "array", "items": { "type": "string" } },
        "count": { "type": "integer", "minimum": 0 }
      }
    }

    """
}
