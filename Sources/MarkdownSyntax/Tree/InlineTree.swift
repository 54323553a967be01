internal import TextBasics

/// The inlines of one block, and the text they were read from.
final class InlineTree: Sendable {
  let text: LeafText
  let parser: InlineParser
  private let references: LinkReferenceTable

  static let empty = InlineTree()

  private init() {
    text = LeafText()
    parser = InlineParser()
    references = LinkReferenceTable()
  }

  init(of block: BlockNode, in document: Document) {
    var text = LeafText()
    text.load(document.lineNumbers(of: block), of: document, isCell: block.kind == .tableCell)
    var parser = InlineParser(options: document.options)
    parser.parse(text.bytes.span, references: document.references)
    self.text = text
    self.parser = parser
    references = document.references
  }

  var nodes: [InlineNode] { parser.nodes }

  /// The string that `write` makes of the parser and its text.
  func string(_ write: (InlineParser, Span<UInt8>, LinkReferenceTable, inout [UInt8]) -> Void) -> String {
    let source = text.bytes
    var bytes: [UInt8] = []
    write(parser, source.span, references, &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension InlineParser {
  /// Appends what a reader sees of a node without children.
  func appendText(of node: InlineNode, in text: Span<UInt8>, to bytes: inout [UInt8]) {
    switch node.kind {
    case .text, .escape: text.extracting(node.content).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    case .footnoteReference: text.extracting(node.range).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    case .softBreak, .hardBreak: bytes.append(0x0A)
    case .codeSpan:
      for offset in Self.codeContent(of: node, in: text) { bytes.append(text[offset] == 0x0A ? 0x20 : text[offset]) }
    case .entity: _ = CharacterReference.decode(text, at: Int(node.start), to: &bytes)
    case .autolink, .extendedAutolink: appendAddress(of: node, in: text, to: &bytes)
    case .rawHTML: if Self.isLineBreakTag(text.extracting(node.range)) { bytes.append(0x0A) }
    case .emphasis, .strong, .strikethrough, .link, .image: break
    }
  }

  /// Whether a tag is `<br>`, `<br/>` or one with attributes.
  static func isLineBreakTag(_ tag: Span<UInt8>) -> Bool {
    guard tag.count >= 4, ASCII.lowered(tag[1]) == 0x62, ASCII.lowered(tag[2]) == 0x72 else { return false }
    return !ASCII.isAlphanumeric(tag[3])
  }
}
