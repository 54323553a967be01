internal import MarkdownSyntax
internal import TextBasics

/// Writes the text of a heading as that of a link.
enum HeadingMarkdown {
  /// An entry that leads to a heading: `[text](#anchor)`.
  static func link(to heading: AnchoredHeading, in document: Document) -> String {
    "[\(text(of: heading, in: document))](#\(heading.anchor))"
  }

  /// The Markdown of the heading where it means the same within a link, else its words with everything escaped.
  private static func text(of heading: AnchoredHeading, in document: Document) -> String {
    let source = Block(document: document, index: heading.node).contentRange
    // Most headings are words alone, which are the same in the file and for a reader.
    let bytes = document.source.bytes[source.start..<source.end]
    if bytes.allSatisfy(isPlain), bytes.elementsEqual(heading.text.utf8) { return heading.text }
    let markdown = oneLine(document.source.text(in: source))
    // Tags may not be there twice.
    if !markdown.utf8.contains(0x3C), isLinkText(markdown, reading: heading.text) { return markdown }
    var escaped = ""
    for scalar in oneLine(heading.text).unicodeScalars {
      if scalar.isASCII, ASCII.isPunctuation(UInt8(scalar.value)), !"-.,:;/()'\"".unicodeScalars.contains(scalar) {
        escaped.append("\\")
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Whether a byte means nothing but itself anywhere: letters, digits, blanks and `- , ( ) '`.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x27, 0x28, 0x29, 0x2C, 0x2D: true
    default: ASCII.isAlphanumeric(byte)
    }
  }

  /// Whether some Markdown, put into the brackets of a link, reads as a text.
  private static func isLinkText(_ markdown: String, reading text: String) -> Bool {
    let document = Document(SourceText(path: "", text: "[\(markdown)](#x)"))
    var reader = InlineReader()
    var found = AnnotatedText()
    guard document.nodes.count == 2 else { return false }
    reader.append(document.lineNumbers(of: document.nodes[1]), of: document, to: &found)
    return found.links.count == 1 && found.links[0].range == 0..<found.bytes.count
      && oneLine(found.string) == oneLine(text)
  }

  /// The text with line ends as blanks, and none at its ends.
  private static func oneLine(_ text: String) -> String {
    let bytes = text.utf8.map { ASCII.isLineEnd($0) ? 0x20 : $0 }
    guard let first = bytes.firstIndex(where: { !ASCII.isBlank($0) }),
      let last = bytes.lastIndex(where: { !ASCII.isBlank($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
