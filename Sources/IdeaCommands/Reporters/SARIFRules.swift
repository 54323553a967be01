internal import IdeaLint
internal import TextBasics

/// The rules of `lint` as descriptors of SARIF.
enum SARIFRules {
  /// Writes the program and all of its rules, whatever was selected.
  static func writeDriver(to json: inout JSONWriter) {
    json.field("name", "ideacat")
    json.field("version", ProgramVersion.text)
    json.field("semanticVersion", ProgramVersion.text)
    json.field("informationUri", ProgramHome.address)
    json.array("rules", of: Rule.all) { json, rule in
      json.beginObject()
      json.field("id", rule.id)
      json.field("name", rule.name)
      json.object("shortDescription") { json in json.field("text", SARIFText.escaped(rule.summary)) }
      json.object("fullDescription") { json in json.field("text", SARIFText.escaped(rule.rationale)) }
      json.object("help") { json in
        json.field("text", SARIFText.escaped("\(rule.summary) \(rule.rationale)"))
        json.field("markdown", SARIFText.escaped(markdown: RuleDocument.section(about: rule)))
      }
      json.field("helpUri", ProgramHome.page(ofRule: rule.id, named: rule.name))
      json.object("defaultConfiguration") { json in
        json.field("enabled", rule.isDefault)
        json.field("level", rule.severity.sarifLevel)
      }
      json.endObject()
    }
  }
}
