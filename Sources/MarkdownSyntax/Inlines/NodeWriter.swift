// The last pass: marks become nodes in the order of the text, and what lies between them becomes text.
extension InlineParser {
  mutating func writeNodes(_ text: Span<UInt8>) {
    InlineParser.empty(&open)
    openLinks = 0
    written = 0
    mayHoldMail = false
    for position in marks.indices {
      let mark = marks[position]
      switch mark.kind {
      case .leaf: writeLeaf(text, mark)
      case .delimiters: writeDelimiters(text, mark)
      case .linkStart:
        writeText(text, to: mark.start)
        openNode(mark.node, from: mark.start, to: mark.end, link: mark.first)
        openLinks += 1
      case .linkEnd:
        writeText(text, to: mark.start)
        closeNode(end: mark.end)
        openLinks -= 1
      case .at: mayHoldMail = openLinks == 0
      case .bracket: break
      }
    }
    writeText(text, to: UInt32(truncatingIfNeeded: text.count))
  }

  var nextIndex: UInt32 { UInt32(truncatingIfNeeded: nodes.count) }

  private mutating func writeLeaf(_ text: Span<UInt8>, _ mark: Mark) {
    writeText(text, to: mark.start)
    nodes.append(
      InlineNode(
        kind: mark.node, start: mark.start, end: mark.end, contentStart: mark.first, contentEnd: mark.second,
        after: nextIndex + 1, link: mark.third))
    written = Int(mark.end)
  }

  /// A run closes spans with its first bytes and opens spans with its last; what is left between is text.
  private mutating func writeDelimiters(_ text: Span<UInt8>, _ mark: Mark) {
    var position = mark.start
    if mark.second > 0 {
      writeText(text, to: position)
      for _ in 0..<mark.second {
        guard let innermost = open.last else { break }
        position += nodes[Int(innermost)].contentStart - nodes[Int(innermost)].start
        closeNode(end: position)
      }
    }
    guard mark.third != Mark.none else { return }
    position += mark.first
    writeText(text, to: position)
    var opening = mark.third
    while opening != Mark.none {
      let span = openings[Int(opening)]
      openNode(span.kind, from: position, to: position + UInt32(span.width), link: 0)
      position += UInt32(span.width)
      opening = span.next
    }
  }

  /// Begins a node with its opening delimiter; its end is not known yet.
  private mutating func openNode(_ kind: InlineNode.Kind, from start: UInt32, to content: UInt32, link: UInt32) {
    open.append(nextIndex)
    nodes.append(
      InlineNode(
        kind: kind, start: start, end: content, contentStart: content, contentEnd: content, after: nextIndex + 1,
        link: link))
    written = Int(content)
  }

  /// Ends the innermost open node with a closing delimiter that lies between what is written and `end`.
  private mutating func closeNode(end: UInt32) {
    guard let index = open.popLast() else { return }
    nodes[Int(index)].contentEnd = UInt32(truncatingIfNeeded: written)
    nodes[Int(index)].end = end
    nodes[Int(index)].after = nextIndex
    written = Int(end)
  }

  /// Makes text of what is not written yet before `end`.
  private mutating func writeText(_ text: Span<UInt8>, to end: UInt32) {
    if mayHoldMail, written < end { writeMail(text, to: Int(end)) }
    mayHoldMail = false
    appendText(to: Int(end))
  }

  mutating func appendText(to end: Int) {
    guard written < end else { return }
    let start = UInt32(truncatingIfNeeded: written)
    let end = UInt32(truncatingIfNeeded: end)
    nodes.append(
      InlineNode(
        kind: .text, start: start, end: end, contentStart: start, contentEnd: end, after: nextIndex + 1, link: 0))
    written = Int(end)
  }
}
