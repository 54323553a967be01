import TextBasics

/// Raw HTML (CommonMark 0.31.2, 6.6). Each function begins behind the bytes its name tells and gives the offset behind
/// the construct, or nil.
enum RawHTMLScanner {
  /// What ends the constructs that hold anything.
  struct Closers: OptionSet, Sendable {
    let rawValue: UInt8

    static let comment = Closers(rawValue: 1)
    static let instruction = Closers(rawValue: 2)
    static let declaration = Closers(rawValue: 4)
    static let section = Closers(rawValue: 8)
  }

  /// Behind `<`: a tag name, attributes, `>` or `/>`.
  ///
  /// Tags that never end are no trap: outside of a quoted value a `<` fails, and as each quote exchanges two of the
  /// three states (outside, in single, in double quotes), of all the tags begun before a `<` at most two are still
  /// being read there. So no byte is read more than three times.
  static func scanOpenTag(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard var position = scanTagName(text, from: start) else { return nil }
    while true {
      let gap = position
      position = InlineBytes.skipSpaces(text, from: position)
      guard position < text.count else { return nil }
      switch text[position] {
      case UInt8(ascii: ">"): return position + 1
      case UInt8(ascii: "/"):
        let end = position + 1
        return end < text.count && text[end] == UInt8(ascii: ">") ? end + 1 : nil
      default:
        guard position > gap, let end = scanAttribute(text, from: position) else { return nil }
        position = end
      }
    }
  }

  /// Behind `</`: a tag name, white space, `>`.
  static func scanClosingTag(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard let name = scanTagName(text, from: start) else { return nil }
    let end = InlineBytes.skipSpaces(text, from: name)
    return end < text.count && text[end] == UInt8(ascii: ">") ? end + 1 : nil
  }

  private static func scanTagName(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard start < text.count, ASCII.isLetter(text[start]) else { return nil }
    var end = start + 1
    while end < text.count, ASCII.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "-") { end += 1 }
    return end
  }

  /// A name, and perhaps `=` and a value.
  private static func scanAttribute(_ text: Span<UInt8>, from start: Int) -> Int? {
    let first = text[start]
    guard ASCII.isLetter(first) || first == UInt8(ascii: "_") || first == UInt8(ascii: ":") else { return nil }
    var end = start + 1
    while end < text.count, isInAttributeName(text[end]) { end += 1 }
    let sign = InlineBytes.skipSpaces(text, from: end)
    guard sign < text.count, text[sign] == UInt8(ascii: "=") else { return end }
    return scanValue(text, from: InlineBytes.skipSpaces(text, from: sign + 1))
  }

  private static func isInAttributeName(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func scanValue(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    if text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'") {
      let end = ByteSearch.first(text[start], in: text, from: start + 1, end: text.count)
      return end < text.count ? end + 1 : nil
    }
    var end = start
    while end < text.count, isInBareValue(text[end]) { end += 1 }
    return end > start ? end : nil
  }

  private static func isInBareValue(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x27, 0x3C, 0x3D, 0x3E, 0x60: false  // white space " ' < = > `
    default: true
    }
  }

  /// The offset behind the first `>` that `count` bytes `before` from `start` on stand in front of.
  static func scanThrough(_ before: UInt8, _ count: Int, in text: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < text.count {
      let end = ByteSearch.first(UInt8(ascii: ">"), in: text, from: position, end: text.count)
      guard end < text.count else { return nil }
      var first = end
      while first > start, end - first < count, text[first - 1] == before { first -= 1 }
      if end - first == count { return end + 1 }
      position = end + 1
    }
    return nil
  }
}
