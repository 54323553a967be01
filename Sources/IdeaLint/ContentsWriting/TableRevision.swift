internal import TextBasics

/// Writes a table of contents anew and leaves alone what stays.
struct TableRevision {
  /// The replacements, in the order of the text.
  private(set) var edits: [SourceEdit] = []
  /// The lines of the table as it is then.
  private(set) var text = ""

  private let source: SourceText
  private let rows: [ContentsTable.Row]
  private var prefixes: LinePrefixes
  /// The first row that has been dealt with neither as one that stays nor as one that goes.
  private var next = 0
  /// The new lines between the last row that stays and the next one.
  private var added: [String] = []

  /// - Parameter lines: The lines it is to have; `nil` when it stays as it is.
  init(_ table: ContentsTable, _ lines: [ContentsLine]?, _ source: SourceText) {
    self.source = source
    rows = table.rows
    prefixes = LinePrefixes(table, source)
    guard let lines else {
      text = source.text(in: SourceRange(table.bytes.lowerBound, table.bytes.upperBound))
      return
    }
    let candidates = lines.indices.filter { index in
      lines[index].row.map { table.rows[$0].depth == lines[index].depth } ?? false
    }
    let kept = Set(longestRise(candidates.map { lines[$0].row ?? 0 }).map { candidates[$0] })
    var all: [String] = []
    for (index, line) in lines.enumerated() {
      if kept.contains(index), let row = line.row {
        close(before: row)
        next = row + 1
        if let edit = line.edit { edits.append(edit) }
        if rows[row].entry != nil { prefixes.note(rows[row], source) }
        all.append(text(of: rows[row], line.edit, from: rows[row].bytes.lowerBound))
      } else {
        added.append(text(of: line))
        all.append(added[added.count - 1])
      }
    }
    close(before: rows.count)
    text = all.joined(separator: "\n")
  }

  /// Removes the rows up to one that stays and puts the new lines in their place.
  private mutating func close(before row: Int) {
    guard next < row || !added.isEmpty else { return }
    let start = place(of: next)
    let end = place(of: row)
    var text = added.map { $0 + "\n" }.joined()
    if end == source.bytes.count, end > 0, !ASCII.isLineEnd(source.bytes[end - 1]), !added.isEmpty {
      // The last line of the file has no end; it gets one only where another follows.
      text.removeLast()
      if start == end { text = "\n" + text }
    }
    edits.append(SourceEdit(SourceRange(start, end), text))
    added = []
  }

  /// Where a row begins; for the one behind the last, where that ends.
  private func place(of row: Int) -> Int {
    row < rows.count ? rows[row].bytes.lowerBound : rows[rows.count - 1].bytes.upperBound
  }

  /// A line that is new at its place.
  private mutating func text(of line: ContentsLine) -> String {
    guard let index = line.row else { return prefixes.prefix(at: line.depth) + line.link }
    let row = rows[index]
    guard row.entry != nil else { return text(of: row, nil, from: row.bytes.lowerBound) }
    return prefixes.prefix(at: line.depth) + text(of: row, line.edit, from: row.content)
  }

  /// A row from some offset on, edited, without its last line end; other line ends are `\n`.
  private func text(of row: ContentsTable.Row, _ edit: SourceEdit?, from start: Int) -> String {
    var bytes: [UInt8] = []
    if let edit {
      bytes += source.bytes[start..<edit.range.start] + Array(edit.text.utf8)
      bytes += source.bytes[edit.range.end..<row.bytes.upperBound]
    } else {
      bytes += source.bytes[start..<row.bytes.upperBound]
    }
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() where byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
      text.append(byte == 0x0D ? 0x0A : byte)
    }
    if text.last == 0x0A { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
