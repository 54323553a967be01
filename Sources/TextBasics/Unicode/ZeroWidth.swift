/// Characters that take no room: which are part of a text, and which came into it by copying.
///
/// Soft hyphens, zero width spaces, word joiners and byte order marks never are part of it. The two joiners are where they
/// stand between letters beyond ASCII, some of which they part or join, behind a virama, whose shape they choose also at
/// the end of a word, and between those of one emoji.
package enum ZeroWidth {
  /// The number of bytes of the character at `offset` where it is one without width that is no part of the text; else `nil`.
  package static func strayLength(in bytes: Span<UInt8>, at offset: Int, end: Int) -> Int? {
    switch bytes[offset] {
    case 0xC2: return offset + 1 < end && bytes[offset + 1] == 0xAD ? 2 : nil
    case 0xE2:
      guard offset + 2 < end else { return nil }
      switch (bytes[offset + 1], bytes[offset + 2]) {
      case (0x80, 0x8B), (0x81, 0xA0): return 3  // U+200B, U+2060
      case (0x80, 0x8C), (0x80, 0x8D):
        let needed = isJoined(scalar(in: bytes, endingAt: offset), scalar(in: bytes, at: offset + 3, end: end))
        return needed ? nil : 3
      default: return nil
      }
    case 0xEF: return offset + 2 < end && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF ? 3 : nil
    default: return nil
    }
  }

  /// Whether a joiner between two characters is part of the text.
  package static func isJoined(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Bool {
    guard let left else { return false }
    if left.properties.canonicalCombiningClass == .virama { return true }
    return mayBeJoined(left) && right.map(mayBeJoined) == true
  }

  /// A text without the two joiners.
  package static func withoutJoiners(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isJoiner) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isJoiner($0) }))
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value | 1 == 0x200D }

  /// Whether a character is a letter beyond ASCII, a mark on one, or part of an emoji.
  private static func mayBeJoined(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark:
      return true
    default: return scalar.properties.isEmoji
    }
  }

  private static func scalar(in bytes: Span<UInt8>, endingAt end: Int) -> Unicode.Scalar? {
    var start = end - 1
    while start > 0, start > end - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : scalar(in: bytes, at: start, end: end)
  }

  private static func scalar(in bytes: Span<UInt8>, at start: Int, end: Int) -> Unicode.Scalar? {
    guard start < end else { return nil }
    let length = UTF8Validation.scalarLength(in: bytes, at: start, end: end)
    guard length > 1 else { return nil }
    var value = UInt32(bytes[start] & (0x7F >> UInt8(length)))
    for offset in start + 1..<start + length { value = value << 6 | UInt32(bytes[offset] & 0x3F) }
    return Unicode.Scalar(value)
  }
}
