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
  /// The heading under which the help of the tool lists the command, or `nil` for the common one.
  package let section: String?
  /// Command lines worth showing.
  package let examples: [Example]
  /// Whether a word behind a dash that is no option is an operand: `-windows` of a query.
  package let takesDashedWords: Bool
  private let makeDiscussion: @Sendable () -> String
  private let makeRows: @Sendable () -> [OptionRow]

  /// Creates a command.
  ///
  /// What is made of other things is made when it is needed: a start of the program pays for the options of one command
  /// only, and for no text of help.
  ///
  /// - Parameters:
  ///   - rows: The rows of its keys.
  ///   - takesDashedWords: Whether words such as `-windows` are operands where they are no options.
  package init(
    name: String, abstract: String, discussion: @autoclosure @escaping @Sendable () -> String = "",
    section: String? = nil,
    rows: @autoclosure @escaping @Sendable () -> [OptionRow], examples: [Example] = [],
    takesDashedWords: Bool = false
  ) {
    self.name = name
    self.abstract = abstract
    self.section = section
    self.examples = examples
    self.takesDashedWords = takesDashedWords
    makeDiscussion = discussion
    makeRows = rows
  }

  /// Paragraphs parted by blank lines, or empty; lines that begin with a blank are kept as they are.
  package var discussion: String { makeDiscussion() }

  /// Its options, flags and operands, in the order of help.
  package var rows: [OptionRow] { makeRows() }
}
