internal import MarkdownSyntax

extension LongText {
  /// The text as HTML that is safe to show: of raw HTML a comment is left, and no destination can run anything.
  ///
  /// - Complexity: linear in the number of bytes.
  public var html: String { Document(markdown).html(.safe) }
}
