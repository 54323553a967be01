internal import TextBasics

extension BlockParser {
  /// Begins a table where the line is a delimiter row and the paragraph's last line has as many cells; returns whether
  /// it did. Earlier lines of the paragraph stay a paragraph.
  mutating func openTable(_ cursor: LineCursor, _ bytes: Span<UInt8>) -> Bool {
    // A delimiter row that is indented as code is goes on with the paragraph.
    guard !cursor.isIndented else { return false }
    let mark = bytes[cursor.next]
    guard mark == 0x7C || mark == 0x2D || mark == 0x3A, lines.count > nodes[leafNode].first,
      let alignments = TableScanner.scanDelimiterRow(bytes, from: cursor.next, end: cursor.end)
    else { return false }
    let header = lines.last
    TableScanner.scanCells(bytes, from: Int(header.start), end: Int(header.end), into: &cells)
    guard cells.count == alignments.count else { return false }
    lines.removeLast()
    if lines.count == nodes[leafNode].first {
      nodes.removeLast()
    } else {
      lastEnd = Int(lines.last.end)
      closeLeaf(bytes)
    }
    leaf = .none
    let table = nodes.count
    addLeaf(.table, at: Int(header.start), end: cursor.end)
    leafNode = table
    leaf = .table
    tableColumns = alignments.count
    addRow(from: Int(header.start), end: Int(header.end), width: cells.count, flags: [.header])
    for index in alignments.indices { addCell(cells[index], alignments[index].rawValue, flags: [.header]) }
    lastEnd = cursor.end
    return true
  }

  /// Adds a row of `columns` cells: what is missing is empty, what is too much is left out.
  ///
  /// One bar may stand for a row of many cells, so the empty ones of a document are counted, as cmark-gfm does. When
  /// there are too many, what is missing stays missing.
  mutating func addRow(_ cursor: LineCursor, columns: Int, _ bytes: Span<UInt8>) {
    TableScanner.scanCells(bytes, from: cursor.next, end: cursor.end, limit: columns, into: &cells)
    var width = columns
    if cells.count < columns {
      missingCells += columns - cells.count
      if missingCells > Self.mostMissingCells { width = cells.count }
    }
    addRow(from: cursor.next, end: cursor.end, width: width, flags: [])
    for index in 0..<width {
      // The cells of the head lie behind the table and its first row.
      let alignment = nodes[leafNode + 2 + index].detail
      addCell(index < cells.count ? cells[index] : SourceRange(cursor.end, cursor.end), alignment, flags: [])
    }
    lastEnd = cursor.end
  }

  private mutating func addRow(from start: Int, end: Int, width: Int, flags: BlockNode.Flags) {
    append(
      BlockNode(
        kind: .tableRow, flags: flags, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        place: UInt32(truncatingIfNeeded: nodes.count + 1 + width)))
  }

  private mutating func addCell(_ range: SourceRange, _ alignment: UInt16, flags: BlockNode.Flags) {
    append(
      BlockNode(
        kind: .tableCell, flags: flags, detail: alignment, start: range.lower, end: range.upper,
        place: UInt32(truncatingIfNeeded: lines.count)))
    append(BlockLine(start: range.lower, end: range.upper))
  }
}
