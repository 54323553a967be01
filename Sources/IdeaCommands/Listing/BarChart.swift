internal import IdeaSearch
internal import TextBasics

/// Counts as bars for people.
struct BarChart {
  let width: Int
  let paint: Paint

  /// Writes a chart for each list of counts, with blank lines between them.
  func write(_ counts: [Counts], to writer: inout ByteWriter) {
    for (place, counts) in counts.filter({ !$0.rows.isEmpty }).enumerated() {
      if place > 0 { writer.newline() }
      write(counts, to: &writer)
    }
  }

  private func write(_ counts: Counts, to writer: inout ByteWriter) {
    let names = counts.rows.map { TerminalText.escaped($0.name) }
    let title = counts.facet.rawValue.uppercased()
    let numberWidth = max(5, counts.rows.map { String($0.ideas).utf8.count }.max() ?? 0)
    let shareWidth = 6
    // Where names and bars have little room, they share it.
    let room = max(2, width - numberWidth - shareWidth - 6)
    let mostOfName = min(max(16, width / 3), max(room - 8, room / 2))
    let nameWidth = min(mostOfName, (names + [title]).map { DisplayWidth.cells(of: $0) }.max() ?? 0)
    let barWidth = room - nameWidth
    let most = counts.rows.map(\.ideas).max() ?? 1
    paint.write(Self.padded(DisplayWidth.truncated(title, to: nameWidth), to: nameWidth), as: .faint, to: &writer)
    paint.write("  " + Self.padded("IDEAS", to: numberWidth, onLeft: true) + "   SHARE", as: .faint, to: &writer)
    writer.newline()
    for (row, name) in zip(counts.rows, names) {
      writer.write(Self.padded(DisplayWidth.truncated(name, to: nameWidth), to: nameWidth))
      writer.write("  " + Self.padded(String(row.ideas), to: numberWidth, onLeft: true))
      writer.write("  " + Self.padded(counts.share(of: row).line, to: shareWidth, onLeft: true) + "  ")
      paint.write(Self.bar(row.ideas, of: most, width: barWidth), as: .info, to: &writer)
      writer.newline()
    }
  }

  /// A bar in eighths of a cell.
  private static func bar(_ count: Int, of most: Int, width: Int) -> String {
    let eighths = max(1, count * width * 8 / max(1, most))
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  private static func padded(_ text: String, to width: Int, onLeft: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.cells(of: text)))
    return onLeft ? blanks + text : text + blanks
  }
}
