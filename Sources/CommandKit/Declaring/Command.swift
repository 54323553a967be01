/// A subcommand: its name, what it says about itself, and its options.
package struct Command: Sendable {
  /// A command line worth showing, and what it is good for.
  package struct Example: Sendable {
    /// What it does, as a sentence.
    package let note: String
    /// The whole line, as it is typed: `ideacat lint --fix`.
    package let line: String

    /// Creates an example.
    package init(_ note: String, _ line: String) {
      self.note = note
      self.line = line
    }
  }

  /// The word that calls it.
  package let name: String
  /// One sentence that ends with a full stop; help lists it beside the name.
  package let abstract: String
  /// Paragraphs parted by blank lines, or empty; lines that begin with a blank are kept as they are.
  package let discussion: String
  /// The heading under which the help of the tool lists the command, or `nil` for the common one.
  package let section: String?
  /// Command lines worth showing.
  package let examples: [Example]
  private let makeRows: @Sendable () -> [OptionRow]

  /// Creates a command.
  ///
  /// - Parameter rows: The rows of its keys; made when they are first needed, so that a start of the program pays for
  ///   the options of one command only.
  package init(
    name: String, abstract: String, discussion: String = "", section: String? = nil,
    rows: @autoclosure @escaping @Sendable () -> [OptionRow], examples: [Example] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.section = section
    self.examples = examples
    makeRows = rows
  }

  /// Its options, flags and operands, in the order of help.
  package var rows: [OptionRow] { makeRows() }
}
