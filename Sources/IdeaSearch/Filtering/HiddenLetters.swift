internal import TextBasics

/// Letters that are written otherwise than by their byte: with accents, full-width, or by a reference.
enum HiddenLetters {
  /// A character beyond ASCII.
  struct Character {
    let range: Range<Int>
    /// The letter of ASCII that folding makes of it, in lower case.
    let letter: UInt8?
    /// Whether nothing is seen of it, or it is a hyphen, which may be left out.
    let isUnseen: Bool
    fileprivate let scalar: Unicode.Scalar

    /// The letters of ASCII that folding makes of it, in lower case, where these are several.
    var letters: [UInt8]? { letter == nil ? HiddenLetters.several(of: scalar) : nil }
  }

  /// The character that begins at `place`; `nil` where none does.
  static func character(at place: Int, in text: Span<UInt8>) -> Character? {
    let lead = text[place]
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, place + count <= text.count else { return nil }
    var value = UInt32(lead & (0x7F >> UInt8(count)))
    for offset in 1..<count { value = value << 6 | UInt32(text[place + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    let base = LatinLetters.base(of: scalar).map { ASCII.lowered($0) }
    return Character(
      range: place..<place + count, letter: base,
      isUnseen: MarkedLetters.isUnseen(scalar) || base == UInt8(ascii: "-"), scalar: scalar)
  }

  /// The character that ends at `place`; `nil` where none does.
  static func character(endingAt place: Int, in text: Span<UInt8>) -> Character? {
    var start = place - 1
    while start > 0, start > place - 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    guard let character = character(at: start, in: text), character.range.upperBound == place else { return nil }
    return character
  }

  /// Whether a reference that begins at `place` may stand for `letter`: `&#107;`, `&eacute;`.
  static func reference(at place: Int, in text: Span<UInt8>, mayBe letter: UInt8) -> Bool {
    let longest = 34  // CounterClockwiseContourIntegral and its marks
    var end = place + 1
    while end < text.count, end - place < longest, ASCII.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "#") {
      end += 1
    }
    guard end < text.count, text[end] == UInt8(ascii: ";") else { return false }
    let name = place + 1..<end
    guard text[name.lowerBound] == UInt8(ascii: "#") else { return !usual.contains(name, in: text) }
    let digits = text.extracting(name.lowerBound + 1..<name.upperBound)
    guard let scalar = scalar(digits) else { return true }
    guard !scalar.isASCII else { return ASCII.lowered(UInt8(scalar.value)) == letter }
    return LatinLetters.base(of: scalar).map { ASCII.lowered($0) == letter } ?? several(of: scalar)?.contains(letter)
      ?? false
  }

  private static func several(of scalar: Unicode.Scalar) -> [UInt8]? {
    LatinLetters.several(of: scalar)?.map { ASCII.lowered($0) }
  }

  /// References that stand for no letter.
  private static let usual = WordTable([
    "amp", "lt", "gt", "quot", "apos", "nbsp", "hellip", "mdash", "ndash", "lsquo", "rsquo", "ldquo", "rdquo", "bull",
    "middot", "rarr", "larr", "copy", "reg", "trade", "times", "check",
  ])

  private static func scalar(_ digits: Span<UInt8>) -> Unicode.Scalar? {
    guard digits.count > 0 else { return nil }
    let isHexadecimal = digits[0] | 0x20 == UInt8(ascii: "x")
    var value: UInt32 = 0
    for offset in (isHexadecimal ? 1 : 0)..<digits.count {
      guard let digit = hexadecimal(digits[offset]), isHexadecimal || digit < 10, value < 0x11_0000 else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + digit
    }
    return Unicode.Scalar(value)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    guard ASCII.isHexDigit(byte) else { return nil }
    return ASCII.isDigit(byte) ? UInt32(byte & 0x0F) : UInt32(byte | 0x20) - 87
  }
}
