import TextBasics

/// Autolinks (CommonMark 0.31.2, 6.5). Each function begins behind the `<` and gives the offset behind the `>`, or nil.
enum AutolinkScanner {
  /// An absolute URI: a scheme of 2 to 32 characters, a colon, and no blank, control character or angle bracket.
  static func scanURI(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard start < text.count, ASCII.isLetter(text[start]) else { return nil }
    var position = start + 1
    while position < text.count, position - start <= 32, isInScheme(text[position]) { position += 1 }
    let length = position - start
    guard length >= 2, length <= 32, position < text.count, text[position] == UInt8(ascii: ":") else { return nil }
    position += 1
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: ">"): return position + 1
      case 0x00...0x20, 0x7F, UInt8(ascii: "<"): return nil
      default: position += 1
      }
    }
    return nil
  }

  private static func isInScheme(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// A mail address as HTML 5 has it.
  static func scanMail(_ text: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < text.count, isInMailbox(text[position]) { position += 1 }
    guard position > start, position < text.count, text[position] == UInt8(ascii: "@") else { return nil }
    repeat {
      guard let end = scanHostLabel(text, from: position + 1), end < text.count else { return nil }
      position = end
    } while text[position] == UInt8(ascii: ".")
    return text[position] == UInt8(ascii: ">") ? position + 1 : nil
  }

  private static func isInMailbox(_ byte: UInt8) -> Bool {
    if ASCII.isAlphanumeric(byte) { return true }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "@"), UInt8(ascii: "["),
      UInt8(ascii: "\\"), UInt8(ascii: "]"):
      return false
    default: return ASCII.isPunctuation(byte)
    }
  }

  /// 1 to 63 letters, digits and hyphens, no hyphen at an end.
  private static func scanHostLabel(_ text: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    while end < text.count, ASCII.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "-") { end += 1 }
    guard end > start, end - start <= 63 else { return nil }
    guard text[start] != UInt8(ascii: "-"), text[end - 1] != UInt8(ascii: "-") else { return nil }
    return end
  }
}
