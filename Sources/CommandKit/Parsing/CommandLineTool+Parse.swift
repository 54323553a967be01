extension CommandLineTool {
  /// Reads a command line.
  ///
  /// Understood are `--format json`, `--format=json`, `-f json`, `-fjson`, `-f=json`, clusters of letters such as
  /// `-sfjson`, options after operands, `--` before operands that begin with a dash, and `-`, which is an operand.
  /// Names are never abbreviated: a new option would change what an old command line means. A word that begins with a
  /// dash is not taken as the value of the option before it.
  ///
  /// - Parameters:
  ///   - words: What was typed after the name of the program.
  ///   - width: The cells of a line of help; asked for only when help is printed.
  package func parse(_ words: [String], width: @autoclosure () -> Int = 80) throws(UsageError) -> Invocation {
    var reader = CommandLineReader(tool: self, words: words)
    switch try reader.read() {
    case .version:
      return .version("\(name) \(version)\n")
    case .help(let command):
      return .help(command.map { help(for: $0, width: width()) } ?? help(width: width()))
    case .nothing:
      return .noCommand(help: help(width: width()))
    case .command(let command, let arguments):
      guard command.name == "help" else { return .run(command: command.name, arguments: arguments) }
      guard let topic = arguments[Self.helpTopic] else { return .help(help(width: width())) }
      guard let command = self.command(named: topic) else {
        throw UsageError(caller: name, problem: Complaint.unknownCommand(topic, known: commands.map(\.name)))
      }
      return .help(help(for: command, width: width()))
    }
  }
}
