/// A text that shows a rule at work.
package struct RuleExample: Sendable, ExpressibleByStringLiteral {
  /// How the text is stored in its file.
  package enum Encoding: Sendable {
    case utf8
    /// One byte for each character, which is no valid UTF-8 beyond ASCII.
    case latin1
  }

  /// Another file of the same run.
  package struct Neighbour: Sendable {
    /// The Markdown; nothing is found in it.
    package let markdown: String
    /// The path of the file.
    package let path: String

    init(_ markdown: String, path: String) {
      self.markdown = markdown
      self.path = path
    }
  }

  /// The Markdown, with `↓` before the first character of a finding.
  package let markdown: String
  /// The path of the file, which says what programme it belongs to.
  package let path: String
  /// How the text is stored in its file.
  package let encoding: Encoding
  /// Whether the example is about the beginning of a file, so that nothing can be put before it.
  package let isBeginning: Bool
  /// A file that is looked at with this one, for rules across files.
  package let neighbour: Neighbour?
  /// What the rule is told, by the keys of ``RuleOption``.
  package let options: [String: String]

  package init(
    _ markdown: String, path: String = "ideas.md", encoding: Encoding = .utf8, isBeginning: Bool = false,
    beside neighbour: Neighbour? = nil, options: [String: String] = [:]
  ) {
    self.markdown = markdown
    self.path = path
    self.encoding = encoding
    self.isBeginning = isBeginning
    self.neighbour = neighbour
    self.options = options
  }

  package init(stringLiteral markdown: String) { self.init(markdown) }
}
