internal import TextBasics

/// A line of a file around a range that begins in it, safe for a terminal.
struct Excerpt: Sendable {
  /// The text before the range.
  private(set) var before: String
  /// The part of the range that lies in the line.
  private(set) var marked: String
  /// The text behind the range.
  private(set) var after: String

  /// Cuts a line into its three parts; of a line without end, only what could ever be shown. An empty line
  /// has none.
  init?(of range: SourceRange, atLine line: Int, in file: ReportedText) {
    let most = 1_000
    let line = file.lineIndex.range(ofLine: line, in: file.source.bytes.span)
    guard !line.isEmpty else { return nil }
    let start = min(max(range.start, line.start), line.end)
    let end = min(max(range.end, start), line.end)
    func text(_ lower: Int, _ upper: Int) -> String {
      TerminalText.escaped(file.source.text(in: SourceRange(lower, upper)))
    }
    before = text(max(line.start, start - most), start)
    marked = text(start, min(end, start + most))
    after = text(end, min(line.end, end + most))
  }

  /// Shortens the line to so many cells, the beginning of the range in sight.
  mutating func fit(into width: Int) {
    let room = max(width, 20)
    let beforeRoom = room / 3
    let needed = DisplayWidth.cells(of: before) + DisplayWidth.cells(of: marked) + DisplayWidth.cells(of: after)
    if needed <= room { return }
    if DisplayWidth.cells(of: before) > beforeRoom { before = Self.end(of: before, cells: beforeRoom) }
    marked = DisplayWidth.truncated(marked, to: room - DisplayWidth.cells(of: before))
    after = DisplayWidth.truncated(after, to: room - DisplayWidth.cells(of: before) - DisplayWidth.cells(of: marked))
  }

  /// The end of a text behind `…`.
  private static func end(of text: String, cells: Int) -> String {
    var left = cells - 1
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      left -= DisplayWidth.cells(of: String(text[previous..<start]))
      if left < 0 { break }
      start = previous
    }
    return "…" + text[start...]
  }
}
