/// What `lint --format json` prints, as a JSON Schema; `Documentation/Schemas/lint.schema.json` is the same text.
enum LintSchema {
  /// The schema (draft 2020-12); its id carries the major version of what it describes.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(ProgramHome.address)/schemas/1/lint.schema.json",
      "title": "What ideacat lint finds",
      "description": "Lines and columns are 1-based, columns count Unicode code points, ends are exclusive. With --format ndjson each finding is an object on a line of its own; with --statistics there are rules instead.",
      "type": "object",
      "required": ["schemaVersion"],
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
          "required": ["files", "ideas", "errors", "warnings", "infos", "known"],
          "properties": {
            "files": { "$ref": "#/$defs/count" },
            "ideas": { "$ref": "#/$defs/count" },
            "errors": { "$ref": "#/$defs/count" },
            "warnings": { "$ref": "#/$defs/count" },
            "infos": { "$ref": "#/$defs/count" },
            "known": { "description": "How many findings the baseline has, which are no others.", "$ref": "#/$defs/count" }
          }
        },
        "rules": {
          "description": "With --statistics only: the rules that found something, the one that found most first.",
          "type": "array",
          "items": { "$ref": "#/$defs/rule" }
        }
      },
      "anyOf": [{ "required": ["generator", "findings", "summary"] }, { "required": ["rules"] }],
      "$defs": {
        "rule": {
          "type": "object",
          "required": ["count", "rule", "name", "errors", "warnings", "infos", "fixable"],
          "properties": {
            "count": { "$ref": "#/$defs/count" },
            "rule": { "description": "The id.", "type": "string", "pattern": "^MI[0-9]{3}$" },
            "name": { "type": "string", "pattern": "^[a-z0-9-]+$" },
            "errors": { "$ref": "#/$defs/count" },
            "warnings": { "$ref": "#/$defs/count" },
            "infos": { "$ref": "#/$defs/count" },
            "fixable": { "description": "How many --fix repairs.", "$ref": "#/$defs/count" }
          }
        },
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
