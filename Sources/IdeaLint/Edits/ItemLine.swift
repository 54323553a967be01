internal import IdeaCatalog
internal import TextBasics

/// A line of a file and where its text begins, behind indentation and list marker.
struct ItemLine {
  /// The line without its line end.
  let range: SourceRange
  /// Where the text begins.
  let content: Int
  /// Whether a list marker stands before the text.
  let hasMarker: Bool

  /// Looks at the line that holds an offset.
  init(at offset: Int, in file: borrowing IdeaFile) {
    let bytes = file.source.bytes.span
    range = file.lineIndex.range(ofLine: file.lineIndex.line(at: offset), in: bytes)
    var at = range.start
    while at < range.end, ASCII.isBlank(bytes[at]) { at += 1 }
    let isMarker = at + 1 < range.end && [0x2A, 0x2B, 0x2D].contains(bytes[at]) && ASCII.isBlank(bytes[at + 1])
    if isMarker { at += 1 }
    while at < range.end, ASCII.isBlank(bytes[at]) { at += 1 }
    hasMarker = isMarker
    content = at
  }

  /// Whether nothing but a list marker and indentation stands on a line before an offset.
  static func isMarker(before offset: Int, _ bytes: Span<UInt8>) -> Bool {
    var at = offset - 1
    guard at >= 0, [0x2A, 0x2B, 0x2D].contains(bytes[at]) else { return false }
    while at > 0, ASCII.isBlank(bytes[at - 1]) { at -= 1 }
    return at == 0 || ASCII.isLineEnd(bytes[at - 1])
  }

  /// The text of the line without blanks at its end, from an offset in it on.
  func text(from start: Int, in source: SourceText) -> SourceRange {
    var end = range.end
    while end > start, ASCII.isBlank(source.bytes[end - 1]) { end -= 1 }
    return SourceRange(start, end)
  }

  /// The edit that removes the line with its line end.
  func removal(in file: IdeaFile) -> SourceEdit {
    let line = file.lineIndex.line(at: range.start)
    let isLast = line >= file.lineIndex.lineCount
    return SourceEdit(SourceRange(range.start, isLast ? range.end : Int(file.lineIndex.starts[line])), "")
  }
}
