internal import IdeaSearch
internal import TextBasics

/// Counts as bars in an SVG picture, which stands alone: no fonts, styles or scripts from elsewhere.
enum BarChartSVG {
  /// The sizes of the picture in its own units, which browsers take for pixels.
  private enum Size {
    static let width = 720
    static let row = 24
    static let heading = 40
    static let bar = 16
    static let nameEnd = 220
    static let barStart = 230
    static let barEnd = 650
    static let nameLength = 30
  }

  /// The picture in UTF-8, a chart for each list of counts below the other.
  static func picture(of all: [Counts]) -> [UInt8] {
    let counts = all.filter { !$0.rows.isEmpty }
    let height = counts.reduce(counts.isEmpty ? 16 + Size.row : 16) { $0 + Size.heading + $1.rows.count * Size.row }
    var writer = ByteWriter()
    writer.write(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Size.width)" height="\(height)" \
      viewBox="0 0 \(Size.width) \(height)" role="img" font-family="sans-serif" font-size="13">
        <title>Ideas by \((counts.isEmpty ? all : counts).map(\.facet.rawValue).joined(separator: ", "))</title>
        <rect width="100%" height="100%" fill="#ffffff"/>

      """)
    if counts.isEmpty { writer.write("  <text x=\"16\" y=\"26\" fill=\"#59636e\">no ideas</text>\n") }
    var y = 0
    for counts in counts { write(counts, at: &y, to: &writer) }
    writer.write("</svg>\n")
    return writer.bytes
  }

  private static func write(_ counts: Counts, at y: inout Int, to writer: inout ByteWriter) {
    let most = max(1, counts.rows.map(\.ideas).max() ?? 1)
    writer.write(
      "  <text x=\"16\" y=\"\(y + 26)\" font-weight=\"bold\" fill=\"#1f2328\">Ideas by \(counts.facet.rawValue)</text>\n"
    )
    y += Size.heading
    for row in counts.rows {
      let name = TerminalText.escaped(row.name)
      let baseline = y + Size.bar - 3
      let length = max(1, row.ideas * (Size.barEnd - Size.barStart) / most)
      writer.write("  <text x=\"\(Size.nameEnd)\" y=\"\(baseline)\" text-anchor=\"end\" fill=\"#1f2328\">")
      writer.write(xml: DisplayWidth.truncated(name, to: Size.nameLength))
      writer.write("</text>\n")
      writer.write(
        "  <rect x=\"\(Size.barStart)\" y=\"\(y)\" width=\"\(length)\" height=\"\(Size.bar)\" fill=\"#0969da\"><title>")
      writer.write(xml: "\(name): \(row.ideas) (\(counts.share(of: row).line))")
      writer.write("</title></rect>\n")
      writer.write(
        "  <text x=\"\(Size.barStart + length + 6)\" y=\"\(baseline)\" fill=\"#59636e\">\(row.ideas)</text>\n")
      y += Size.row
    }
  }
}
