internal import TextBasics

extension BlockParser {
  /// Opens a container whose lines are indented by `indent` columns more than those around it.
  @inline(always)
  mutating func push(_ kind: BlockKind, at start: Int, end: Int, indent: Int = 0, mark: UInt8 = 0) {
    let node = nodes.count
    let reach = kind == .blockQuote ? 0 : open.last.reach &+ indent
    append(OpenContainer(kind: kind, node: node, reach: reach, mark: mark), at: start)
    append(
      BlockNode(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        place: UInt32(truncatingIfNeeded: node &+ 1)))
    lastEnd = max(lastEnd, end)
  }

  mutating func openQuote(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) {
    push(.blockQuote, at: cursor.next, end: cursor.next + 1)
    consumeQuoteMark(&cursor, bytes)
  }

  /// Opens an item, and a list around it unless one is on top of the stack (5.2, 5.3).
  @inline(always)
  mutating func openItem(_ marker: ListMarker, _ cursor: inout LineCursor, _ bytes: Span<UInt8>) {
    let start = cursor.next
    let end = start &+ marker.width
    let indent = cursor.indent
    if open.last.kind != .list {
      push(.list, at: start, end: end, mark: marker.mark)
      nodes.last.detail = UInt16(marker.mark)
      if marker.isOrdered { nodes.last.flags.insert(.ordered) }
    }
    cursor.skipIndentation()
    cursor.advance(bytes: marker.width)
    cursor.scanIndentation(bytes)
    let columns = cursor.indent >= 1 && cursor.indent <= 4 && !cursor.isBlank ? cursor.indent : 1
    cursor.advance(columns: columns, bytes)
    push(.item, at: start, end: end, indent: indent &+ marker.width &+ columns)
  }
}
