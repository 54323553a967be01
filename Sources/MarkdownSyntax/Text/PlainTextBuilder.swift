internal import TextBasics

/// Builds the text of blocks without Markdown: a line for each line break and each block, items behind their markers.
struct PlainTextBuilder {
  private let document: Document
  private var reader = InlineReader()
  private var text = AnnotatedText()
  /// The innermost items around the block in hand, and the number of the next item of each list.
  private var open: [(node: Int, after: Int, number: Int)] = []

  init(document: Document) {
    self.document = document
  }

  /// The text built so far, without white space at its ends.
  var string: String {
    var range = 0..<text.bytes.count
    while let last = range.last, ASCII.isSpace(text.bytes[last]) { range = range.lowerBound..<last }
    while let first = range.first, ASCII.isSpace(text.bytes[first]) { range = first + 1..<range.upperBound }
    return text.string(range)
  }

  /// Appends the text of the blocks in `nodes`; of their lines only those in `lines`, the first from `start` on.
  mutating func append(nodes: Range<Int>, lines: Range<Int>? = nil, start: Int? = nil) {
    var markers: [UInt8] = []
    for index in nodes {
      let node = document.nodes[index]
      while let last = open.last, last.after <= index { open.removeLast() }
      switch node.kind {
      case .list:
        open.append((index, document.nodes.after(index), document.firstNumber(of: node)))
      case .item:
        markers += marker(of: index)
      case .document, .blockQuote, .table, .tableRow, .thematicBreak, .linkReferenceDefinition, .footnoteDefinition,
        .alertTitle:
        continue
      default:
        guard !document.isComment(node) else { continue }
        var range = document.lineNumbers(of: node)
        if let lines { range = range.clamped(to: lines) }
        guard !range.isEmpty else { continue }
        beginBlock(node, &markers)
        let from = lines.map { $0.lowerBound == range.lowerBound ? start : nil } ?? nil
        appendLeaf(node, range, from: from)
      }
    }
  }

  /// The bullet or number of an item, behind two blanks for each list around its own.
  private mutating func marker(of index: Int) -> [UInt8] {
    guard !open.isEmpty else { return Array("- ".utf8) }
    let top = open.count - 1
    let indent = [UInt8](repeating: 0x20, count: 2 * min(top, 16))
    guard document.nodes[open[top].node].flags.contains(.ordered) else { return indent + Array("- ".utf8) }
    let number = open[top].number
    open[top].number += 1
    return indent + Array("\(number). ".utf8)
  }

  private mutating func beginBlock(_ node: BlockNode, _ markers: inout [UInt8]) {
    let place = Int(node.start)
    if !text.bytes.isEmpty { text.append(node.kind == .tableCell ? 0x20 : 0x0A, from: place) }
    for byte in markers { text.append(byte, from: place) }
    markers.removeAll(keepingCapacity: true)
  }

  private mutating func appendLeaf(_ node: BlockNode, _ range: Range<Int>, from start: Int?) {
    if node.kind.containsInlines {
      reader.append(range, from: start, of: document, isCell: node.kind == .tableCell, to: &text)
      return
    }
    let first =
      node.kind == .fencedCode && range.lowerBound == node.first ? range.lowerBound + 1 : range.lowerBound
    var isInTag = false
    for number in first..<max(first, range.upperBound) {
      let line = document.lines[number]
      if number > first { text.append(0x0A, from: Int(line.start)) }
      for at in Int(line.start)..<max(Int(line.start), Int(line.end)) {
        let byte = document.source.bytes[at]
        if node.kind == .htmlBlock, byte == 0x3C { isInTag = true }
        if !isInTag || byte == 0x0A { text.append(byte, from: at) }
        if node.kind == .htmlBlock, byte == 0x3E { isInTag = false }
      }
    }
  }
}

extension Document {
  /// The text of a passage without Markdown.
  package func plainText(of passage: Passage) -> String {
    var builder = PlainTextBuilder(document: self)
    builder.append(nodes: passage.nodes, lines: passage.lines, start: passage.start)
    return builder.string
  }
}
