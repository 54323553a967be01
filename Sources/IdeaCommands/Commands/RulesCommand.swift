internal import CommandKit
internal import IdeaLint
internal import TextBasics

/// `ideacat rules`: the rules of `lint`.
enum RulesCommand {
  /// How the rules are printed.
  enum Format: String, CaseIterable, OptionValue {
    case text, json
  }

  static let format = Key<Format>.option(
    "format", "f", value: "FORMAT", default: .text, help: "Choose how to print.", section: "Output")

  static let command = Command(
    name: "rules", abstract: "List the rules of 'lint'.",
    discussion: """
      The hundreds of an id are the group: MI0 structure, MI1 presence, MI2 mentors, MI3 links, MI4 projects and terms, \
      MI5 limits and values, MI6 anchors and contents, MI7 skills, MI8 text and encoding, MI9 the linter itself.

      As text, a rule is a row of id, name, severity and what it objects to; in a pipe they are parted by tabs.
      """,
    section: CommandSection.check, rows: [format.row],
    examples: [
      Command.Example("List the rules about mentors.", "ideacat rules | grep ^MI2"),
      Command.Example("Give all that is known about them to a program.", "ideacat rules --format json"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    switch arguments[format] {
    case .text: session.print(table, as: nil, color: arguments[ColorChoice.key])
    case .json: session.output.write(contentsOf: json.bytes)
    }
  }

  private static var table: Table {
    var table = Table(
      "rules",
      [
        Table.Column("id", "ID"), Table.Column("name", "NAME"), Table.Column("severity", "SEVERITY"),
        Table.Column("summary", "SUMMARY", isFlexible: true),
      ])
    table.rows = Rule.all.map { [.text($0.id), .text($0.name), .text($0.severity.name), .text($0.summary)] }
    return table
  }

  private static var json: JSONWriter {
    var json = JSONWriter()
    json.beginObject()
    json.field("schemaVersion", "1.0")
    json.array("rules", of: Rule.all) { json, rule in
      json.beginObject()
      json.field("id", rule.id)
      json.field("name", rule.name)
      json.field("severity", rule.severity.name)
      json.array("templates", of: TemplateKind.allCases) { json, template in
        guard let severity = rule.severity(in: template) else { return }
        json.beginObject()
        json.field("template", template.rawValue)
        json.field("severity", severity.name)
        json.endObject()
      }
      json.field("summary", rule.summary)
      json.field("rationale", rule.rationale)
      json.endObject()
    }
    json.endObject()
    return json
  }
}
