/// What `lint --format json` prints, as a JSON Schema; `Documentation/Schemas/lint.schema.json` is the same text.
enum LintSchema {
  /// The schema (draft 2020-12); its id carries the major version of what it describes.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(ProgramHome.address)/schemas/1/lint.schema.json",
      "title": "What ideacat lint finds",
      "description": "Lines and columns are 1-based, columns count Unicode code points, ends are exclusive. With --format ndjson each finding is an object on a line of its own.",
      "type": "object",
      "required": ["schemaVersion", "generator", "findings", "summary"],
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
        "findings": {
          "description": "By path, in the order of the text.",
          "type": "array",
          "items": { "$ref": "#/$defs/finding" }
        },
        "summary": {
          "type": "object",
          "required": ["files", "ideas", "errors", "warnings", "infos"],
          "properties": {
            "files": { "$ref": "#/$defs/count" },
            "ideas": { "$ref": "#/$defs/count" },
            "errors": { "$ref": "#/$defs/count" },
            "warnings": { "$ref": "#/$defs/count" },
            "infos": { "$ref": "#/$defs/count" }
          }
        }
      },
      "$defs": {
        "finding": {
          "type": "object",
          "required": [
            "rule", "name", "severity", "message", "path", "line", "column", "endLine", "endColumn", "idea", "fingerprint",
            "fix"
          ],
          "properties": {
            "rule": { "description": "The id of the rule.", "type": "string", "pattern": "^MI[0-9]{3}$" },
            "name": { "description": "The name of the rule.", "type": "string", "pattern": "^[a-z0-9-]+$" },
            "severity": { "enum": ["error", "warning", "info"] },
            "message": { "description": "What to do; it may quote the file.", "type": "string" },
            "path": { "description": "The file, as it was named.", "type": "string" },
            "line": { "$ref": "#/$defs/position" },
            "column": { "$ref": "#/$defs/position" },
            "endLine": { "$ref": "#/$defs/position" },
            "endColumn": { "$ref": "#/$defs/position" },
            "idea": {
              "description": "The id of the idea; null where it is about the file or a project.",
              "type": ["string", "null"]
            },
            "fingerprint": {
              "description": "What the finding is recognised by after edits elsewhere in the file.",
              "type": "string",
              "pattern": "^[0-9a-f]{16}$"
            },
            "fix": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/fix" }] }
          }
        },
        "fix": {
          "type": "object",
          "required": ["title", "safety", "edits"],
          "properties": {
            "title": { "type": "string" },
            "safety": { "description": "Whether what is meant stays.", "enum": ["safe", "unsafe"] },
            "edits": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/edit" } }
          }
        },
        "edit": {
          "description": "Half-open byte offsets into the file as it was read, in the order of the text.",
          "type": "object",
          "required": ["start", "end", "text"],
          "properties": {
            "start": { "$ref": "#/$defs/count" },
            "end": { "$ref": "#/$defs/count" },
            "text": { "type": "string" }
          }
        },
        "count": { "type": "integer", "minimum": 0 },
        "position": { "type": "integer", "minimum": 1 }
      }
    }

    """
}
