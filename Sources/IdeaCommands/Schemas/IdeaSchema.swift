/// An idea of the JSON of `export`, `search`, `show` and `diff`, as definitions of a JSON Schema.
enum IdeaSchema {
  /// The definitions of `ideaName`, which tells an idea from others, and of all that it refers to.
  static let names = """
        "ideaName": {
          "type": "object",
          "required": ["id", "title", "project", "term", "location"],
          "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "project": { "description": "As written.", "type": ["string", "null"] },
            "term": { "$ref": "#/$defs/termName" },
            "location": { "description": "The file and the first line, 1-based.", "type": "string" }
          }
        },
        "termName": {
          "description": "Programme and term, as ids begin: lfx/2024-term3.",
          "type": "string",
          "pattern": "^[^/]+/[^/]+$"
        }
    """

  /// The definitions of `idea` and of all that it refers to, to stand behind others.
  static let definitions = """
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
    """
}
