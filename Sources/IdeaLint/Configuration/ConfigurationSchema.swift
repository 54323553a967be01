package import TextBasics

/// The JSON Schema (draft 2020-12) of configurations, made of the tables of keys and options.
package enum ConfigurationSchema {
  /// The schema as a document.
  package static func document() -> [UInt8] {
    var json = JSONWriter(reserving: 8_000)
    json.beginObject()
    json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.field("$id", "urn:ideacat:configuration:1")
    json.field("title", "Configuration of ideacat")
    json.field("description", "What .ideacat.json may hold.")
    writeObject(of: ConfigurationKey.ofConfigurations, required: [], to: &json)
    json.object("$defs") { json in
      json.object("rule") { json in
        json.field("description", "The id or name of a rule, the beginning of ids, or ALL.")
        json.field("type", "string")
        json.field("pattern", "^([Aa][Ll][Ll]|[Mm][Ii][0-9]{0,3}|[A-Za-z][A-Za-z0-9-]*)$")
      }
      json.object("severity") { json in json.field("enum", Severity.allCases.reversed().map(\.name)) }
    }
    json.endObject()
    return json.bytes
  }

  private static func writeObject(
    of keys: [ConfigurationKey], required: [ConfigurationKey], to json: inout JSONWriter
  ) {
    json.field("type", "object")
    json.object("properties") { json in
      for key in keys {
        json.object(key.rawValue) { json in
          json.field("description", key.help)
          write(key.shape, to: &json)
        }
      }
    }
    if !required.isEmpty { json.field("required", required.map(\.rawValue)) }
    json.field("additionalProperties", false)
  }

  private static func write(_ shape: ConfigurationKey.Shape, to json: inout JSONWriter) {
    switch shape {
    case .text: json.field("type", "string")
    case .path: writeText(to: &json)
    case .choice(let words): json.field("enum", words)
    case .rules: writeList(to: &json) { $0.field("$ref", "#/$defs/rule") }
    case .patterns: writeList(to: &json) { writeText(to: &$0) }
    case .severities:
      json.field("type", "object")
      json.object("propertyNames") { $0.field("$ref", "#/$defs/rule") }
      json.object("additionalProperties") { $0.field("$ref", "#/$defs/severity") }
    case .options:
      json.field("type", "object")
      json.object("properties") { json in
        for option in RuleOption.all { json.object(option.key) { write(option, to: &$0) } }
      }
      json.field("additionalProperties", false)
    case .overrides:
      writeList(to: &json) { writeObject(of: ConfigurationKey.ofOverrides, required: [.paths], to: &$0) }
    }
  }

  private static func write(_ option: RuleOption, to json: inout JSONWriter) {
    json.field("description", option.help)
    switch option.storage {
    case .number(_, let range): writeNumber(range, to: &json)
    case .texts: writeList(to: &json) { writeText(to: &$0) }
    case .numbers(_, let range):
      json.field("type", "object")
      json.object("additionalProperties") { writeNumber(range, to: &$0) }
    }
    json.key("default")
    option.defaultSetting.write(to: &json)
  }

  private static func writeNumber(_ range: ClosedRange<Int>, to json: inout JSONWriter) {
    json.field("type", "integer")
    json.field("minimum", range.lowerBound)
    json.field("maximum", range.upperBound)
  }

  private static func writeText(to json: inout JSONWriter) {
    json.field("type", "string")
    json.field("minLength", 1)
  }

  private static func writeList(to json: inout JSONWriter, _ writeElement: (inout JSONWriter) -> Void) {
    json.field("type", "array")
    json.object("items") { writeElement(&$0) }
  }
}

extension OptionSetting {
  /// Writes the value as a configuration has it.
  package func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .number(let number): json.integer(number)
    case .texts(let texts):
      json.beginArray()
      for text in texts { json.string(text) }
      json.endArray()
    case .numbers(let numbers):
      json.beginObject()
      for pair in numbers { json.field(pair.name, pair.number) }
      json.endObject()
    }
  }
}
