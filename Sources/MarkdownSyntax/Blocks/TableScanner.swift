internal import TextBasics

/// The rows of tables (GitHub Flavored Markdown, 4.10).
enum TableScanner {
  /// The alignments of a delimiter row, or `nil` where the line is none.
  static func scanDelimiterRow(_ bytes: Span<UInt8>, from: Int, end: Int) -> [TableAlignment]? {
    var alignments: [TableAlignment] = []
    var cells: [SourceRange] = []
    scanCells(bytes, from: from, end: end, into: &cells)
    for cell in cells {
      var start = cell.start
      var stop = cell.end
      guard start < stop else { return nil }
      let left = bytes[start] == 0x3A
      if left { start += 1 }
      let right = stop > start && bytes[stop - 1] == 0x3A
      if right { stop -= 1 }
      guard start < stop else { return nil }
      for at in start..<stop where bytes[at] != 0x2D { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// Replaces `cells` by the trimmed ranges of the cells of a row, of `limit` at most: the text between bars that no
  /// backslash escapes.
  static func scanCells(
    _ bytes: Span<UInt8>, from: Int, end: Int, limit: Int = Int.max, into cells: inout [SourceRange]
  ) {
    cells.removeAll(keepingCapacity: true)
    var at = from
    while at < end, ASCII.isBlank(bytes[at]) { at += 1 }
    let stop = BlockScanners.trimmedEnd(bytes, from: at, end: end)
    if at < stop, bytes[at] == 0x7C { at += 1 }
    var start = at
    while at < stop, cells.count < limit {
      if bytes[at] == 0x5C, at + 1 < stop {
        at += 2
        continue
      }
      if bytes[at] == 0x7C {
        cells.append(trimmed(bytes, start, at))
        start = at + 1
      }
      at += 1
    }
    if start < stop, cells.count < limit { cells.append(trimmed(bytes, start, stop)) }
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> SourceRange {
    var start = start
    while start < end, ASCII.isBlank(bytes[start]) { start += 1 }
    return SourceRange(start, BlockScanners.trimmedEnd(bytes, from: start, end: end))
  }
}
