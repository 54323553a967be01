internal import CommandKit

/// A command together with what it does.
struct Subcommand: Sendable {
  /// What it is called and what it takes.
  let command: Command
  /// Carries it out.
  let run: @Sendable (Arguments, inout Session) throws(UsageError) -> Void

  /// All commands in the order of help.
  static let all = [
    Subcommand(command: LintCommand.command, run: LintCommand.run),
    Subcommand(command: FmtCommand.command, run: FmtCommand.run),
    Subcommand(command: TocCommand.command, run: TocCommand.run),
    Subcommand(command: NewCommand.command, run: NewCommand.run),
    Subcommand(command: RulesCommand.command, run: RulesCommand.run),
    Subcommand(command: ExplainCommand.command, run: ExplainCommand.run),
    Subcommand(command: ConfigCommand.command, run: ConfigCommand.run),
    Subcommand(command: InitCommand.command, run: InitCommand.run),
    Subcommand(command: SearchCommand.command, run: SearchCommand.run),
    Subcommand(command: ListCommand.command, run: ListCommand.run),
    Subcommand(command: ShowCommand.command, run: ShowCommand.run),
    Subcommand(command: StatsCommand.command, run: StatsCommand.run),
    Subcommand(command: DiffCommand.command, run: DiffCommand.run),
    Subcommand(command: ExportCommand.command, run: ExportCommand.run),
    Subcommand(command: MarkdownCommand.command, run: MarkdownCommand.run),
    Subcommand(command: SchemaCommand.command, run: SchemaCommand.run),
  ]
}
