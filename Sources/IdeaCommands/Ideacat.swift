internal import CommandKit
internal import TextBasics

/// The program.
package enum Ideacat {
  /// Carries out a command line.
  ///
  /// - Parameters:
  ///   - words: What was typed after the name of the program.
  ///   - environment: The world to read from and write to.
  /// - Returns: The exit status.
  package static func run(_ words: [String], in environment: Environment) -> Int32 {
    var session = Session(environment: environment, caller: tool.name)
    do throws(UsageError) {
      switch try tool.parse(words, width: helpWidth(of: environment)) {
      case .help(let text), .version(let text):
        session.output.write(text)
      case .noCommand(let help):
        session.tell(help)
        session.end(with: .usage)
      case .run(let name, let arguments):
        session.caller = arguments.caller
        try Subcommand.all.first { $0.command.name == name }?.run(arguments, &session)
      }
    } catch {
      session.tell(error.text)
      session.end(with: .usage)
    }
    session.flush()
    return session.status.rawValue
  }

  /// The names of all commands, in the order of help.
  package static var commandNames: [String] { tool.commands.map(\.name) }

  /// What is wrong with the declarations of commands and options; a test holds that it is nothing.
  package static func validate() -> [String] { tool.validate() }

  /// The table of all commands and options.
  private static let tool = CommandLineTool(
    name: "ideacat", abstract: "Read, check, search and export mentorship ideas.", version: ProgramVersion.text,
    commands: Subcommand.all.map(\.command), globalRows: [ColorChoice.key.row],
    exitStatuses: [
      (0, "Done; 'lint' found nothing to object to, 'search' and 'show' found something."),
      (
        1,
        "'lint' found something at or above --fail-on, '--check' and '--diff' something to change, or nothing was found "
          + "that was looked for."
      ),
      (2, "The command line cannot be carried out: an unknown command, option, rule or value."),
      (3, "A path does not exist, or something could not be read or written."),
    ])

  /// Help is wider than 100 cells nowhere: long lines are hard to read.
  private static func helpWidth(of environment: Environment) -> Int {
    let output = environment.standardOutput
    return output.isTerminal() ? min(100, environment.terminalWidth(of: output)) : 80
  }
}
