import TextBasics

/// A page of help being put together: paragraphs and tables parted by blank lines.
struct HelpPage {
  /// A table: a heading, and rows of a label and what it means.
  struct Table {
    let title: String
    let rows: [(label: String, text: String)]
  }

  private var writer = ByteWriter(reserving: 2_048)
  private let width: Int

  /// - Parameter width: The cells of a line; below 40 nothing could be laid out.
  init(width: Int) {
    self.width = max(40, width)
  }

  var text: String { writer.text }

  /// Writes text as paragraphs.
  mutating func add(paragraphs: String) {
    guard !paragraphs.isEmpty else { return }
    part()
    for line in WrappedText.paragraphs(of: paragraphs, width: width) { add(line: line) }
  }

  /// Writes lines as they are, below a heading.
  mutating func add(title: String, lines: [String]) {
    part()
    add(line: title + ":")
    for line in lines { add(line: line.isEmpty ? "" : "  " + line) }
  }

  /// Writes tables whose texts all begin in the same column; empty ones are left out.
  ///
  /// A label too long for its column stands on a line of its own.
  mutating func add(tables: [Table]) {
    let widths = tables.flatMap(\.rows).map { DisplayWidth.cells(of: $0.label) }
    let widest = min(28, width / 2 - 4)
    let column = widths.filter { $0 <= widest }.max() ?? widest
    for table in tables where !table.rows.isEmpty {
      part()
      add(line: table.title + ":")
      for row in table.rows { add(row: row, column: column) }
    }
  }

  private mutating func add(row: (label: String, text: String), column: Int) {
    let margin = column + 4
    var label = "  " + row.label
    if DisplayWidth.cells(of: row.label) > column {
      add(line: label)
      label = ""
    }
    for line in WrappedText.lines(of: row.text, width: width - margin) {
      add(line: DisplayWidth.padded(label, to: margin) + line)
      label = ""
    }
  }

  private mutating func part() {
    if !writer.bytes.isEmpty { writer.newline() }
  }

  private mutating func add(line: String) {
    writer.write(line)
    writer.newline()
  }
}
