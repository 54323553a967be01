/// A command line that cannot be carried out, in words for the person who typed it.
///
/// The program prints ``text`` on standard error and ends with status 2.
package struct UsageError: Error, Equatable, Sendable {
  /// The program and command that complain: `ideacat lint`.
  package let caller: String
  /// What is wrong, lower case, without a full stop.
  package let problem: String

  /// Creates an error.
  package init(caller: String, problem: String) {
    self.caller = caller
    self.problem = problem
  }

  /// One line: `ideacat lint: unknown option '--fromat'; did you mean '--format'?`
  package var message: String { "\(caller): \(problem)" }

  /// One line that says where to read on: `see 'ideacat lint --help'`
  package var hint: String { "see '\(caller) --help'" }

  /// The message and the hint, each with its line feed.
  package var text: String { "\(message)\n\(hint)\n" }
}
