internal import CommandKit
internal import TextBasics

/// `ideacat schema`: what the JSON of other commands looks like.
enum SchemaCommand {
  /// What there is a schema of.
  enum Topic: String, CaseIterable, OptionValue {
    case lint, catalog, search, list, show, stats, diff

    var text: String {
      switch self {
      case .lint: LintSchema.text
      case .catalog: CatalogSchema.text
      case .search: SearchSchema.text
      case .list: ListSchema.text
      case .show: ShowSchema.text
      case .stats: StatsSchema.text
      case .diff: DiffSchema.text
      }
    }
  }

  static let topic = Key<Topic>.operand(
    "TOPIC",
    help:
      "Whose JSON to describe: that of lint, the catalog of export, and what search, list, show, stats and diff print.")

  static let command = Command(
    name: "schema", abstract: "Print the JSON Schema of what other commands write.",
    discussion: "The schemas are of draft 2020-12. Within a major version of the output keys are only added.",
    section: CommandSection.publish, rows: [topic.row],
    examples: [Command.Example("Check a report with a validator.", "ideacat schema lint > lint.schema.json")])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    session.output.write(arguments[topic].text)
  }
}
