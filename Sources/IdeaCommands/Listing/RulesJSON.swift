internal import IdeaLint
internal import TextBasics

/// The rules of `lint` for programs, as one JSON object.
enum RulesJSON {
  /// All rules in the order of their ids.
  static var document: [UInt8] {
    var json = JSONWriter(reserving: 300_000)
    json.beginObject()
    json.field("schemaVersion", "1.0")
    json.object("generator") { json in
      json.field("name", "ideacat")
      json.field("version", ProgramVersion.text)
    }
    json.array("rules", of: Rule.all, write)
    json.endObject()
    return json.bytes
  }

  private static func write(_ json: inout JSONWriter, _ rule: Rule) {
    json.beginObject()
    json.field("id", rule.id)
    json.field("name", rule.name)
    json.field("severity", rule.severity.name)
    json.array("templates", of: rule.templates.kinds) { json, template in
      json.beginObject()
      json.field("template", template.rawValue)
      json.field("severity", (rule.severity(in: template) ?? rule.severity).name)
      json.field("onRequest", rule.onRequest.contains(template))
      json.endObject()
    }
    json.field("fix", rule.fix.map { $0.safety == .safe ? "safe" : "unsafe" })
    json.array("options", of: rule.options) { json, option in
      json.beginObject()
      json.field("key", option.key)
      json.field("help", option.help)
      json.field("default", option.defaultSetting.text)
      json.endObject()
    }
    json.field("summary", rule.summary)
    json.field("rationale", rule.rationale)
    json.array("bad", of: rule.bad, write)
    json.array("good", of: rule.good, write)
    json.endObject()
  }

  /// In the text of an example, `↓` stands before what the rule objects to.
  private static func write(_ json: inout JSONWriter, _ example: RuleExample) {
    json.beginObject()
    json.field("path", example.path)
    json.field("markdown", example.markdown)
    json.key("beside")
    if let neighbour = example.neighbour {
      json.beginObject()
      json.field("path", neighbour.path)
      json.field("markdown", neighbour.markdown)
      json.endObject()
    } else {
      json.null()
    }
    json.endObject()
  }
}
