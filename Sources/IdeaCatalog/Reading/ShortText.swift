internal import TextBasics

/// A value of a few words, such as a difficulty, without what decorates it.
enum ShortText {
  /// The text without a bullet or a picture before it, and without a final period or the mark of a line break.
  static func bare(_ text: String) -> String {
    let bytes = text.utf8.span
    let start = contentStart(bytes)
    let end = contentEnd(bytes, from: start)
    if start == 0, end == bytes.count { return text }
    return bytes.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The offset behind bullets, pictures and blanks; 0 where a letter or a digit follows none.
  private static func contentStart(_ bytes: Span<UInt8>) -> Int {
    if bytes.count == 0 || ASCII.isAlphanumeric(bytes[0]) { return 0 }
    var at = 0
    while at < bytes.count {
      let width = decorationWidth(bytes, at)
      if width == 0 { break }
      at += width
    }
    guard at < bytes.count, ASCII.isAlphanumeric(bytes[at]), at == 0 || bytes[at - 1] == 0x20 else { return 0 }
    // Items of a list keep their bullets.
    return ByteSearch.first(0x0A, in: bytes, from: at, end: bytes.count) == bytes.count ? at : 0
  }

  private static func decorationWidth(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    switch bytes[at] {
    case 0x20: 1
    case 0x2A, 0x2B, 0x2D: at + 1 < bytes.count && bytes[at + 1] == 0x20 ? 2 : 0
    default: Picture.width(bytes, at)
    }
  }

  /// The offset before a backslash and the period of an only sentence.
  private static func contentEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = bytes.count
    if end > start, bytes[end - 1] == 0x5C { end -= 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    // A sentence keeps its period.
    guard end > start + 1, end - start <= 40, bytes[end - 1] == 0x2E else { return end }
    let isOnly = ByteSearch.first(0x2E, in: bytes, from: start, end: end) == end - 1
    return isOnly ? end - 1 : end
  }
}
