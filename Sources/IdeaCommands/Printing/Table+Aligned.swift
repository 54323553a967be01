internal import TextBasics

extension Table {
  /// The table for people: a heading, and columns that stand below each other; nothing when there are no rows.
  ///
  /// Columns in which nothing stands are left out, and those for which the terminal has no room.
  ///
  /// - Parameter width: The cells to fit it into, or `nil` to cut nothing.
  func aligned(width: Int?, paint: Paint) -> [UInt8] {
    guard !rows.isEmpty else { return [] }
    var writer = ByteWriter()
    let texts = rows.map { $0.map(\.line) }
    let needed = widths(of: columns.map(\.title), texts)
    let bars = columns.indices.map { column in
      YearBars(of: rows.map { $0[column] }).flatMap { $0.width < needed[column] ? $0 : nil }
    }
    let least = columns.indices.map { bars[$0]?.width ?? min(needed[$0], columns[$0].leastWidth) }
    let shown = shownColumns(texts, least, width)
    var titles = shown.map { columns[$0].title }
    var lines = texts.map { row in shown.map { row[$0] } }
    var widths = shown.map { needed[$0] }
    if let width {
      shrink(&widths, of: shown, to: width, least)
      // Years that would be cut are drawn.
      let drawn = widths.indices.filter { widths[$0] < needed[shown[$0]] && bars[shown[$0]] != nil }
      for place in drawn {
        guard let bars = bars[shown[place]] else { continue }
        titles[place] = bars.title
        for (row, bar) in bars.cells.enumerated() { lines[row][place] = bar }
      }
      if !drawn.isEmpty {
        widths = self.widths(of: titles, lines)
        shrink(&widths, of: shown, to: width, least)
      }
    }
    for (row, cells) in rows.enumerated() {
      for (place, column) in shown.enumerated() where columns[column].isFlexible && !columns[column].isNewestLast {
        guard case .list(let parts) = cells[column], DisplayWidth.cells(of: lines[row][place]) > widths[place],
          let short = Self.shortened(parts, to: widths[place])
        else { continue }
        lines[row][place] = short
      }
    }
    write(titles, of: shown, widths, to: &writer) { text, _, writer in
      paint.write(text, as: .faint, to: &writer)
    }
    for line in lines {
      write(line, of: shown, widths, to: &writer) { text, isFlexible, writer in
        let text = width == nil ? text : RightToLeft.isolated(text)
        paint.write(text, marking: isFlexible && paint.isOn ? marks(text) : [], as: nil, to: &writer)
      }
    }
    return writer.bytes
  }

  /// As many parts of a list as fit, and how many more there are: `title, skills +2`; `nil` where not even one fits.
  private static func shortened(_ parts: [String], to width: Int) -> String? {
    var text = ""
    var best: String?
    for (place, part) in parts.dropLast().enumerated() {
      text += (place > 0 ? ", " : "") + TerminalText.escaped(part)
      let short = "\(text) +\(parts.count - place - 1)"
      if DisplayWidth.cells(of: text) > width { break }
      if DisplayWidth.cells(of: short) <= width { best = short }
    }
    return best
  }

  /// The columns that people see: of those that hold something as many as can be read beside each other. Secondary ones
  /// are left out first, the last of them first.
  private func shownColumns(_ texts: [[String]], _ least: [Int], _ width: Int?) -> [Int] {
    var shown = columns.indices.filter { column in
      !columns[column].isForProgramsOnly && texts.contains { !$0[column].isEmpty }
    }
    guard let width else { return shown }
    while shown.count > 1, shown.reduce(-gap.utf8.count, { $0 + least[$1] + gap.utf8.count }) > width {
      shown.remove(at: shown.lastIndex { columns[$0].isSecondary } ?? shown.count - 1)
    }
    return shown
  }

  /// The cells that each column takes up when nothing is cut.
  private func widths(of titles: [String], _ lines: [[String]]) -> [Int] {
    var widths = titles.map { DisplayWidth.cells(of: $0) }
    for line in lines {
      for (place, text) in line.enumerated() { widths[place] = max(widths[place], DisplayWidth.cells(of: text)) }
    }
    return widths
  }

  /// Takes cells from the widest column that may be cut, one at a time, until the row fits or nothing can be cut: from
  /// those first that are wide whatever stands in them, then from the folders of places, from secondary ones and all
  /// others, from none more than leaves something to read. A column that stands alone is cut whatever it holds.
  private func shrink(_ widths: inout [Int], of shown: [Int], to limit: Int, _ leastWidths: [Int]) {
    var excess = widths.reduce(0, +) + gap.utf8.count * (widths.count - 1) - limit
    func take(downTo least: Int, _ mayBeCut: (Column) -> Bool) {
      while excess > 0 {
        let candidates = widths.indices.filter {
          mayBeCut(columns[shown[$0]]) && widths[$0] > max(least, leastWidths[shown[$0]])
        }
        guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
        widths[widest] -= 1
        excess -= 1
      }
    }
    take(downTo: 40) { $0.isFlexible || $0.isPlace }
    take(downTo: 30, \.isPlace)
    take(downTo: 32, \.isFlexible)
    take(downTo: 16, \.isSecondary)
    take(downTo: 24, \.isFlexible)
    take(downTo: 12, \.isSecondary)
    take(downTo: 20, \.isFlexible)
    take(downTo: 24, \.isPlace)
    take(downTo: 0) { $0.isFlexible || $0.isPlace }
    if excess > 0, widths.count == 1 { widths[0] = max(1, widths[0] - excess) }
  }

  private func cut(_ text: String, in column: Column, to width: Int) -> String {
    if column.isPlace || column.isNewestLast { return DisplayWidth.truncatedBeginning(text, to: width) }
    return DisplayWidth.truncated(text, to: width)
  }

  private func write(
    _ texts: [String], of shown: [Int], _ widths: [Int], to writer: inout ByteWriter,
    _ put: (String, Bool, inout ByteWriter) -> Void
  ) {
    for (place, text) in texts.enumerated() {
      let column = columns[shown[place]]
      let cut = cut(text, in: column, to: widths[place])
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
    // Where the last cells are empty nothing stands behind the others.
    while writer.bytes.last == UInt8(ascii: " ") { writer.bytes.removeLast() }
    writer.newline()
  }
}

extension Table.Column {
  /// The cells below which nothing in it can be read.
  fileprivate var leastWidth: Int { isSecondary ? 8 : isFlexible || isPlace ? 12 : Int.max }
}

private let gap = "  "
