internal import TextBasics

/// Lines that are bold from end to end: titles where an author used no headings.
enum Emphasis {
  /// Whether the line is one bold stretch, a link around or inside it: `**Title**`, `__Title__`, `[**Title**](…)`,
  /// `<b>Title</b>`; not one that ends with a colon.
  static func isWhole(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var start = line.lowerBound
    var end = line.upperBound
    while end > start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
    if start < end, bytes[start] == 0x5B, let close = linkTextEnd(start, end, bytes) {
      start += 1
      end = close
    }
    guard start + 2 < end else { return false }
    if bytes[start] == 0x3C { return isTagged(start, end, bytes) }
    let mark = bytes[start]
    var width = 0
    while width < 3, start + width < end, bytes[start + width] == mark { width += 1 }
    guard mark == 0x2A || mark == 0x5F, width >= 2, end - start > 2 * width else { return false }
    for offset in 1...width where bytes[end - offset] != mark { return false }
    let inner = start + width..<end - width
    guard !ASCII.isBlank(bytes[inner.lowerBound]), bytes[inner.upperBound - 1] != 0x3A else { return false }
    for offset in inner where bytes[offset] == mark && bytes[offset + 1] == mark { return false }
    return true
  }

  private static func isTagged(_ start: Int, _ end: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let open = InlineTags.end(ofOpening: bytes, start, end), bytes[end - 1] == 0x3E else { return false }
    var close = end - 1
    while close > open, bytes[close] != 0x3C { close -= 1 }
    guard close > open, InlineTags.end(ofClosing: bytes, close, end) == end, bytes[close - 1] != 0x3A else {
      return false
    }
    for offset in open..<close where bytes[offset] == 0x3C { return false }
    return true
  }

  /// The end of the text of a link that is the whole line.
  private static func linkTextEnd(_ start: Int, _ end: Int, _ bytes: Span<UInt8>) -> Int? {
    guard bytes[end - 1] == 0x29 else { return nil }
    var at = end - 1
    while at > start + 1, !(bytes[at - 1] == 0x5D && bytes[at] == 0x28) { at -= 1 }
    return at > start + 1 ? at - 1 : nil
  }
}
