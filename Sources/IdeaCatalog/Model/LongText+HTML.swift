internal import MarkdownSyntax

extension LongText {
  /// The text as HTML that is safe to show: of raw HTML a comment is left, and no destination can run anything.
  ///
  /// - Complexity: linear in the number of bytes.
  public var html: String { Self.html(of: markdown) }

  /// The same of a text whose Markdown is at hand.
  package static func html(of markdown: String) -> String { Document(markdown).html(.safe) }
}
