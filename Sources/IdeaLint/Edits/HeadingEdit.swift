internal import TextBasics

/// Edits of headings.
enum HeadingEdit {
  /// Gives a heading another level, 1 to 6; nothing for one that is underlined, which has no deeper level.
  static func level(_ level: Int, of heading: SourceRange, in source: SourceText) -> [SourceEdit] {
    let bytes = source.bytes
    var start = heading.start
    while start < heading.end, bytes[start] == 0x20 { start += 1 }
    var end = start
    while end < heading.end, bytes[end] == 0x23 { end += 1 }
    guard end > start, (1...6).contains(level) else { return [] }
    return [SourceEdit(SourceRange(start, end), String(repeating: "#", count: level))]
  }
}
