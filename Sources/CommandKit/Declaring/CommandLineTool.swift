/// A program with subcommands: the one description that parser, help and every other renderer read.
///
/// `help`, `--help`, `-h`, `--version` and `-V` are there without being declared.
package struct CommandLineTool: Sendable {
  /// The word that calls it.
  package let name: String
  /// One sentence that ends with a full stop.
  package let abstract: String
  /// The version number, without a `v`.
  package let version: String
  /// The subcommands in the order of help, `help` as the last.
  package let commands: [Command]
  /// The options that every command has and that may also stand before its name.
  package let globalRows: [OptionRow]
  /// What the exit statuses mean, in the order of help.
  package let exitStatuses: [(status: Int, meaning: String)]

  /// Creates a tool.
  ///
  /// - Parameters:
  ///   - commands: The subcommands but for `help`, which is added.
  ///   - globalRows: The common options but for `--help` and `--version`, which are added.
  package init(
    name: String, abstract: String, version: String, commands: [Command], globalRows: [OptionRow] = [],
    exitStatuses: [(status: Int, meaning: String)] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.version = version
    self.commands =
      commands + [
        Command(
          name: "help", abstract: "Print help, also for one command.", section: commands.last?.section,
          rows: [Self.helpTopic.row])
      ]
    self.globalRows = globalRows + [Self.help.row, Self.versionFlag.row]
    self.exitStatuses = exitStatuses
  }

  static let help = Key<Bool>.flag("help", "h", help: "Print help.")
  static let versionFlag = Key<Bool>.flag("version", "V", help: "Print the version.")
  static let helpTopic = Key<String?>.operand("COMMAND", help: "The command to explain.")

  /// The command called `name`.
  package func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }
}
