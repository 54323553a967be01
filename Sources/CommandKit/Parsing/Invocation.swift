/// What a command line asks for.
package enum Invocation: Sendable {
  /// Run the command of this name.
  case run(command: String, arguments: Arguments)
  /// Print this text on standard output.
  case help(String)
  /// Print this text on standard output.
  case version(String)
  /// Nothing was asked for: print this help on standard error and end with status 2.
  case noCommand(help: String)
}
