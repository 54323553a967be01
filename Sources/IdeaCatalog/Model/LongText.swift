package import MarkdownSyntax
public import TextBasics

/// A value of one or more blocks, such as a description; rendered when it is asked for.
///
/// Two are equal when their plain texts are.
public struct LongText: Hashable, Sendable {
  /// The document the text is part of.
  private let document: Document
  /// The blocks and lines of the text.
  package let content: Passage
  /// Where the text stands in its file.
  private let place: SourceRange

  /// - Parameter place: Where the text stands in its file, when `document` is not the file's own.
  package init(document: Document, content: Passage, place: SourceRange? = nil) {
    self.document = document
    self.content = content
    self.place = place ?? content.range
  }

  /// Where the text stands, from its first to its last character.
  public var range: SourceRange { place }

  /// The text without Markdown: a line for each line break and each block, list items behind their markers.
  public var text: String { document.plainText(of: content) }

  /// The text as Markdown, without the indentation and the quote marks of what carries it.
  public var markdown: String { document.markdown(of: content) }

  /// Whether both have the same plain text.
  public static func == (left: LongText, right: LongText) -> Bool { left.text == right.text }

  /// Feeds the plain text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
