internal import TextBasics

/// A list that is a table of contents.
struct ContentsTable: Sendable {
  /// An item of the list, with all that stands below it up to the next one.
  struct Row: Sendable {
    /// The link it is, as an index into ``Contents/entries``; `nil` for a link to another page, and for words.
    var entry: Int?
    /// From the beginning of its line to that of the next row, or to the end of the list's last line.
    var bytes: Range<Int>
    /// Where its text begins, behind the mark.
    var content: Int
    /// The number of items it stands in.
    var depth: Int
  }

  /// The items, each of which begins a line, in the order of the text.
  var rows: [Row] = []

  /// The bytes of its lines.
  var bytes: Range<Int> {
    let start = rows.first?.bytes.lowerBound ?? 0
    return start..<max(start, rows.last?.bytes.upperBound ?? 0)
  }

  /// Whether words or other pages have entries below them: who groups entries has an order of their own.
  var isGrouped: Bool {
    zip(rows, rows.dropFirst()).contains { $0.entry == nil && $1.entry != nil && $1.depth > $0.depth }
  }
}
