public import TextBasics

// The parts of a block that matter, and where they stand.
extension Block {
  /// The bytes of a leaf's content: a heading without its marks, code without its fences; of a container the whole.
  ///
  /// Marks and indentation of the containers around it stand between its lines.
  public var contentRange: SourceRange {
    guard !kind.canContain, let first = contentLines.first, let last = contentLines.last else { return range }
    return SourceRange(Int(document.lines[first].start), Int(document.lines[last].end))
  }

  /// The indices of the content lines; a fence's info string is none.
  var contentLines: Range<Int> {
    let lines = document.lineNumbers(of: node)
    return kind == .fencedCode ? lines.dropFirst() : lines
  }

  /// What makes the block what it is: the number signs or the underline of a heading, the bullet or number of an item,
  /// the `>` of a quote's first line, the opening fence of code, a footnote's `[^label]:`, a thematic break. Of any
  /// other block `nil`.
  public var markerRange: SourceRange? {
    let bytes = document.source.bytes.span
    let start = range.start
    let end = range.end
    switch kind {
    case .heading where node.flags.contains(.setext):
      var first = end
      while first > start, bytes[first - 1] != 0x0A, bytes[first - 1] != 0x0D { first -= 1 }
      while first < end, bytes[first] != 0x3D, bytes[first] != 0x2D { first += 1 }
      return SourceRange(first, BlockScanners.trimmedEnd(bytes, from: first, end: end))
    case .heading: return SourceRange(start, start + headingLevel)
    case .item:
      let line = ByteSearch.lineEnd(in: bytes, from: start, end: bytes.count)
      return ListMarker.scan(bytes, from: start, end: line).map { SourceRange(start, start + $0.width) }
    case .blockQuote: return SourceRange(start, start + 1)
    case .fencedCode:
      var last = start
      while last < end, bytes[last] == bytes[start] { last += 1 }
      return SourceRange(start, last)
    case .footnoteDefinition: return SourceRange(start, labelEnd)
    case .thematicBreak: return range
    default: return nil
    }
  }

  /// Whether a list counts its items.
  public var isOrdered: Bool { kind == .list && node.flags.contains(.ordered) }

  /// The number of the first item of an ordered list.
  public var firstNumber: Int? { isOrdered ? document.firstNumber(of: node) : nil }

  /// Of an item that begins with a task box, whether the box is ticked; of any other block `nil`.
  public var isTicked: Bool? {
    guard kind == .item, node.flags.contains(.task) else { return nil }
    return node.flags.contains(.checked)
  }

  /// What kind of alert a block quote is, if it is one.
  public var alert: AlertKind? { kind == .blockQuote ? AlertKind(rawValue: node.detail) : nil }

  /// Whether a row, or a cell, is the head of its table.
  public var isHeader: Bool { node.flags.contains(.header) }

  /// How a table cell is aligned.
  public var alignment: TableAlignment? { kind == .tableCell ? TableAlignment(rawValue: node.detail) : nil }

  /// The language of fenced code: the first word behind its fence (4.5), decoded.
  public var language: String? {
    guard kind == .fencedCode else { return nil }
    let info = document.lines[node.first]
    let bytes = document.source.bytes.span
    var end = Int(info.start)
    while end < Int(info.end), !ASCII.isSpace(bytes[end]) { end += 1 }
    guard end > Int(info.start) else { return nil }
    return decoded(bytes.extracting(Int(info.start)..<end))
  }

  /// The lines of code or of an HTML block, each ended by a line feed; of any other block `nil`.
  public var code: String? {
    guard kind == .indentedCode || kind == .fencedCode || kind == .htmlBlock else { return nil }
    guard !contentLines.isEmpty else { return "" }
    var text: ContiguousArray<UInt8> = []
    document.join(contentLines, document.source.bytes.span, into: &text)
    text.append(0x0A)
    return String(decoding: text, as: UTF8.self)
  }

  /// What a link reference definition defines (4.7).
  public var definition: LinkDefinition? {
    guard kind == .linkReferenceDefinition else { return nil }
    var text: ContiguousArray<UInt8> = []
    document.join(document.lineNumbers(of: node), document.source.bytes.span, into: &text)
    guard let found = LinkScanner.scanLinkReferenceDefinition(text.span, from: 0) else { return nil }
    let span = text.span
    return LinkDefinition(
      label: String(decoding: text[found.label], as: UTF8.self),
      destination: decoded(span.extracting(found.destination)),
      title: found.title.map { decoded(span.extracting($0)) })
  }

  /// The label of a footnote definition.
  public var footnoteLabel: String? {
    guard kind == .footnoteDefinition else { return nil }
    return document.source.text(in: SourceRange(range.start + 2, labelEnd - 2))
  }

  /// The offset behind the colon of a footnote definition.
  private var labelEnd: Int {
    BlockScanners.scanFootnoteLabel(document.source.bytes.span, from: range.start, end: range.end) ?? range.start
  }

  private func decoded(_ raw: Span<UInt8>) -> String {
    var text: [UInt8] = []
    LinkText.appendDecoded(raw, to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}

/// What a link reference definition defines (CommonMark 0.31.2, 4.7).
public struct LinkDefinition: Sendable, Equatable {
  /// The label as it was written.
  public let label: String
  /// The destination, decoded.
  public let destination: String
  /// The title, decoded.
  public let title: String?
}
