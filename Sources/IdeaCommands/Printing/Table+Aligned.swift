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
    write(shown.map { columns[$0].title }, of: shown, widths, to: &writer) { text, _, writer in
      paint.write(text, as: .faint, to: &writer)
    }
    for line in lines {
      write(line, of: shown, widths, to: &writer) { text, isFlexible, writer in
        paint.write(text, marking: isFlexible && paint.isOn ? marks(text) : [], as: nil, to: &writer)
      }
    }
    return writer.bytes
  }

  /// Takes cells from the widest column that may be cut, one at a time and from secondary ones first, until the row fits or
  /// nothing can be cut.
  private func shrink(_ widths: inout [Int], of shown: [Int], to limit: Int) {
    let readable = 12
    var excess = widths.reduce(0, +) + gap.utf8.count * (widths.count - 1) - limit
    while excess > 0 {
      let candidates = widths.indices.filter { columns[shown[$0]].isFlexible && widths[$0] > readable }
      let secondary = candidates.filter { columns[shown[$0]].isSecondary }
      let widest = (secondary.isEmpty ? candidates : secondary).max { widths[$0] < widths[$1] }
      guard let widest else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func write(
    _ texts: [String], of shown: [Int], _ widths: [Int], to writer: inout ByteWriter,
    _ put: (String, Bool, inout ByteWriter) -> Void
  ) {
    for (place, text) in texts.enumerated() {
      let column = columns[shown[place]]
      let cut = column.isFlexible ? DisplayWidth.truncated(text, to: widths[place]) : text
      let isLast = place == texts.count - 1
      let blanks = max(0, widths[place] - DisplayWidth.cells(of: cut))
      if column.isNumeric {
        writer.write(repeating: UInt8(ascii: " "), count: blanks)
        put(cut, column.isFlexible, &writer)
      } else {
        put(cut, column.isFlexible, &writer)
        if !isLast { writer.write(repeating: UInt8(ascii: " "), count: blanks) }
      }
      if !isLast { writer.write(gap) }
    }
    writer.newline()
  }
}

private let gap = "  "
