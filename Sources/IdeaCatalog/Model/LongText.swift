package import MarkdownSyntax
public import TextBasics

/// A value of one or more blocks, such as a description; rendered when it is asked for.
///
/// Two are equal when their plain texts are.
public struct LongText: Hashable, Sendable {
  /// The document the text is part of.
  let source: LongTextSource
  /// The blocks and lines of the text.
  package let content: Passage
  /// What belongs to the text and stands apart from it, further down.
  private(set) var rest: [Passage] = []
  /// Where the text stands in its file.
  private let place: SourceRange

  /// - Parameter place: Where the text stands in its file, when the document is not the file's own.
  package init(of source: LongTextSource, content: Passage, place: SourceRange? = nil) {
    self.source = source
    self.content = content
    self.place = place ?? content.range
  }

  /// Adds a passage that stands further down.
  mutating func append(_ passage: Passage) { rest.append(passage) }

  /// Where the text stands, from its first to its last character; where it stands in several places, the first of them.
  public var range: SourceRange { place }

  /// The text without Markdown: a line for each line break and each block, list items behind their markers.
  public var text: String {
    rest.reduce(into: source.document.plainText(of: content)) { $0 += "\n" + source.document.plainText(of: $1) }
  }

  /// The text as Markdown, without the indentation and the quote marks of what carries it.
  public var markdown: String {
    rest.reduce(into: source.document.markdown(of: content)) { $0 += "\n\n" + source.document.markdown(of: $1) }
  }

  /// Calls `body` with the Markdown of the text as it stands in its document, and with what stands between its parts.
  package func withSource<Value>(_ body: (Span<UInt8>) -> Value) -> Value {
    let bytes = source.document.source.bytes
    return body(bytes.span.extracting(content.range.start..<(rest.last ?? content).range.end))
  }

  /// Whether both have the same plain text.
  public static func == (left: LongText, right: LongText) -> Bool { left.text == right.text }

  /// Feeds the plain text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// The document that texts are part of, shared by all of them: one reference instead of the many parts of a document.
package final class LongTextSource: Sendable {
  let document: Document

  package init(_ document: Document) { self.document = document }
}
