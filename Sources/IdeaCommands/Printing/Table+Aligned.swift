internal import TextBasics

extension Table {
  /// The table for people: a heading, and columns that stand below each other; nothing when there are no rows.
  ///
  /// - Parameter width: The cells to fit it into, or `nil` to cut nothing.
  func aligned(width: Int?, paint: Paint) -> [UInt8] {
    guard !rows.isEmpty else { return [] }
    var writer = ByteWriter()
    let shown = columns.indices.filter { !columns[$0].isForProgramsOnly }
    let lines = rows.map { row in shown.map { row[$0].line } }
    var widths = shown.map { DisplayWidth.cells(of: columns[$0].title) }
    for line in lines {
      for (place, text) in line.enumerated() { widths[place] = max(widths[place], DisplayWidth.cells(of: text)) }
    }
    if let width { shrink(&widths, of: shown, to: width) }
    write(shown.map { columns[$0].title }, of: shown, widths, to: &writer) { paint.write($0, as: .faint, to: &$1) }
    for line in lines { write(line, of: shown, widths, to: &writer) { $1.write($0) } }
    return writer.bytes
  }

  /// Takes cells from the widest column that may be cut, one at a time, until the row fits or nothing can be cut.
  private func shrink(_ widths: inout [Int], of shown: [Int], to limit: Int) {
    let readable = 12
    var excess = widths.reduce(0, +) + gap.utf8.count * (widths.count - 1) - limit
    while excess > 0 {
      let candidates = widths.indices.filter { columns[shown[$0]].isFlexible && widths[$0] > readable }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func write(
    _ texts: [String], of shown: [Int], _ widths: [Int], to writer: inout ByteWriter,
    _ put: (String, inout ByteWriter) -> Void
  ) {
    for (place, text) in texts.enumerated() {
      let cut = columns[shown[place]].isFlexible ? DisplayWidth.truncated(text, to: widths[place]) : text
      let isLast = place == texts.count - 1
      let blanks = max(0, widths[place] - DisplayWidth.cells(of: cut))
      if columns[shown[place]].isNumeric {
        writer.write(repeating: UInt8(ascii: " "), count: blanks)
        put(cut, &writer)
      } else {
        put(cut, &writer)
        if !isLast { writer.write(repeating: UInt8(ascii: " "), count: blanks) }
      }
      if !isLast { writer.write(gap) }
    }
    writer.newline()
  }
}

private let gap = "  "
