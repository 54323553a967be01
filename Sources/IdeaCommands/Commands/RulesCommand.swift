internal import CommandKit
internal import IdeaLint
internal import TextBasics

/// `ideacat rules`: the rules of `lint`.
enum RulesCommand {
  /// How the rules are printed.
  enum Format: String, CaseIterable, OptionValue {
    case table, tsv, json, markdown
  }

  static let format = Key<Format?>.option(
    "format", "f", value: "FORMAT", default: "table on a terminal, else tsv", help: "Choose how to print.",
    section: "Output")

  static let command = Command(
    name: "rules", abstract: "List the rules of 'lint'.",
    discussion: """
      The hundreds of an id are the group: MI0 structure, MI1 presence, MI2 mentors, MI3 links, MI4 projects and terms, \
      MI5 limits and values, MI6 anchors and contents, MI7 skills, MI8 text and encoding, MI9 the linter itself.

      In a table, a rule is a row of id, name, severity, whether there is a fix, and what it objects to; in a pipe they \
      are parted by tabs. As JSON and Markdown there is all that 'explain' tells.
      """,
    section: CommandSection.check, rows: [format.row],
    examples: [
      Command.Example("List the rules about mentors.", "ideacat rules | grep ^MI2"),
      Command.Example("Give all that is known about them to a program.", "ideacat rules --format json"),
      Command.Example("Write the page about them.", "ideacat rules --format markdown > Rules.md"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    switch arguments[format] {
    case .table: session.print(table, as: .table, color: arguments[ColorChoice.key])
    case .tsv: session.print(table, as: .tsv, color: arguments[ColorChoice.key])
    case nil: session.print(table, as: nil, color: arguments[ColorChoice.key])
    case .json: session.output.write(contentsOf: RulesJSON.document)
    case .markdown: session.output.write(RuleDocument.markdown())
    }
  }

  private static var table: Table {
    var table = Table(
      "rules",
      [
        Table.Column("id", "ID"), Table.Column("name", "NAME"), Table.Column("severity", "SEVERITY"),
        Table.Column("fix", "FIX"), Table.Column("summary", "SUMMARY", isFlexible: true),
      ])
    table.rows = Rule.all.map { rule in
      [.text(rule.id), .text(rule.name), .text(rule.severity.name), .text(rule.fixWord), .text(rule.summary)]
    }
    return table
  }
}
