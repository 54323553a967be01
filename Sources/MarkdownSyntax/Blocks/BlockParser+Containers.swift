internal import TextBasics

extension BlockParser {
  mutating func push(_ kind: BlockKind, at start: Int, end: Int, indent: Int = 0) {
    let node = nodes.count
    let around = kind == .blockQuote || open.isEmpty ? 0 : open[open.count - 1].reach
    append(OpenContainer(kind: kind, node: node, indent: indent, around: around), at: start)
    append(
      BlockNode(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        after: UInt32(truncatingIfNeeded: node + 1)))
    lastEnd = max(lastEnd, end)
  }

  mutating func openQuote(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) {
    push(.blockQuote, at: cursor.next, end: cursor.next + 1)
    consumeQuoteMark(&cursor, bytes)
  }

  /// Opens an item, and a list around it unless one is on top of the stack (5.2, 5.3).
  mutating func openItem(_ marker: ListMarker, _ cursor: inout LineCursor, _ bytes: Span<UInt8>) {
    let start = cursor.next
    let end = start + marker.width
    let indent = cursor.indent
    if open[open.count - 1].kind != .list {
      push(.list, at: start, end: end)
      nodes[nodes.count - 1].detail = UInt16(marker.mark)
      if marker.isOrdered { nodes[nodes.count - 1].flags.insert(.ordered) }
      nodes[nodes.count - 1].first = UInt32(truncatingIfNeeded: marker.number)
    }
    cursor.skipIndentation()
    cursor.advance(bytes: marker.width)
    cursor.scanIndentation(bytes)
    let columns = cursor.indent >= 1 && cursor.indent <= 4 && !cursor.isBlank ? cursor.indent : 1
    cursor.advance(columns: columns, bytes)
    push(.item, at: start, end: end, indent: indent + marker.width + columns)
  }
}
