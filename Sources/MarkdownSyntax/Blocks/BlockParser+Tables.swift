internal import TextBasics

extension BlockParser {
  /// Begins a table where the line is a delimiter row and the paragraph's last line has as many cells; returns whether
  /// it did. Earlier lines of the paragraph stay a paragraph.
  mutating func openTable(_ cursor: LineCursor, _ bytes: Span<UInt8>) -> Bool {
    let mark = bytes[cursor.next]
    guard mark == 0x7C || mark == 0x2D || mark == 0x3A, nodes[leafNode].count > 0,
      let alignments = TableScanner.scanDelimiterRow(bytes, from: cursor.next, end: cursor.end)
    else { return false }
    let header = lines[lines.count - 1]
    guard TableScanner.cells(bytes, from: Int(header.start), end: Int(header.end)).count == alignments.count else {
      return false
    }
    lines.removeLast()
    nodes[leafNode].count -= 1
    if nodes[leafNode].count == 0 {
      nodes.removeLast()
    } else {
      lastEnd = Int(lines[lines.count - 1].end)
      closeLeaf(bytes)
    }
    leaf = .none
    let table = nodes.count
    addLeaf(.table, at: Int(header.start), end: cursor.end)
    leafNode = table
    leaf = .table(columns: alignments.count)
    addCells(from: Int(header.start), end: Int(header.end), alignments: alignments, isHeader: true, bytes)
    lastEnd = cursor.end
    return true
  }

  /// Adds a row of `columns` cells: what is missing is empty, what is too much is left out.
  mutating func addRow(_ cursor: LineCursor, columns: Int, _ bytes: Span<UInt8>) {
    var alignments: [TableScanner.Alignment] = []
    for index in 0..<columns {
      let raw = nodes[leafNode + 2 + index].detail
      alignments.append(TableScanner.Alignment(rawValue: raw) ?? .none)
    }
    addCells(from: cursor.next, end: cursor.end, alignments: alignments, isHeader: false, bytes)
    lastEnd = cursor.end
  }

  private mutating func addCells(
    from start: Int, end: Int, alignments: [TableScanner.Alignment], isHeader: Bool, _ bytes: Span<UInt8>
  ) {
    let cells = TableScanner.cells(bytes, from: start, end: end)
    let row = nodes.count
    nodes.append(
      BlockNode(
        kind: .tableRow, flags: isHeader ? [.header] : [], start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end), after: UInt32(truncatingIfNeeded: row + 1 + alignments.count)))
    for (index, alignment) in alignments.enumerated() {
      let range = index < cells.count ? cells[index] : SourceRange(end, end)
      nodes.append(
        BlockNode(
          kind: .tableCell, flags: isHeader ? [.header] : [], detail: alignment.rawValue, start: range.lower,
          end: range.upper, after: UInt32(truncatingIfNeeded: nodes.count + 1),
          first: UInt32(truncatingIfNeeded: lines.count), count: 1))
      lines.append(BlockLine(start: range.lower, end: range.upper))
    }
  }
}
