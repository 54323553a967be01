internal import TextBasics

/// The bytes that mean something to inlines.
enum InlineBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A blank or tab.
  @inline(__always)
  static func isSpaceOrTab(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// A blank, tab or line end: what may stand between the parts of a link or tag.
  @inline(__always)
  static func isSpaceOrLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The first offset from `start` on that holds no blank, tab or line end.
  @inline(__always)
  static func skipSpaces(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count, isSpaceOrLineEnd(text[position]) { position += 1 }
    return position
  }

  /// The number of bytes without the white space at the end.
  @inline(__always)
  static func trimmedEnd(of text: Span<UInt8>) -> Int {
    var end = text.count
    while end > 0, isSpaceOrLineEnd(text[end - 1]) { end -= 1 }
    return end
  }

  /// Whether the bytes of `prefix` stand at `start`.
  static func begins(_ text: Span<UInt8>, at start: Int, with prefix: StaticString) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= text.count else { return false }
    return prefix.withUTF8Buffer { prefix in
      for (offset, byte) in prefix.enumerated() where text[start + offset] != byte { return false }
      return true
    }
  }

  /// Whether `text` is `word`, which is in lower case, its letters in any case.
  static func isEqual(_ text: Span<UInt8>, ignoringCaseOf word: StaticString) -> Bool {
    text.count == word.utf8CodeUnitCount && begins(text, at: 0, withAnyCaseOf: word)
  }

  /// Whether the bytes of `prefix`, which is in lower case, stand at `start`, letters in any case.
  static func begins(_ text: Span<UInt8>, at start: Int, withAnyCaseOf prefix: StaticString) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= text.count else { return false }
    return prefix.withUTF8Buffer { prefix in
      for (offset, byte) in prefix.enumerated() where ASCII.lowered(text[start + offset]) != byte { return false }
      return true
    }
  }

  /// The offset of the first byte from `start` on that may be more than text, or the count of the text.
  ///
  /// It may stop at a byte that means nothing, never pass one that does. Eight bytes a step.
  @inline(__always)
  static func firstSpecial(_ text: Span<UInt8>, from start: Int) -> Int {
    precondition(start >= 0)
    let bytes = text.bytes
    var position = start
    // In bounds: position >= 0, and eight bytes are left.
    while position &+ 8 <= text.count {
      let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
      let found = specials(word)
      if found != 0 { return position &+ found.trailingZeroBitCount &>> 3 }
      position &+= 8
    }
    while position < text.count, !isSpecial(text[position]) { position &+= 1 }
    return position
  }

  /// A word whose lowest set bit marks the first byte of `word` that may be special.
  @inline(__always)
  private static func specials(_ word: UInt64) -> UInt64 {
    // With bit 5 set, `@` falls on `` ` ``, and `[ \ ] _ ~` on the five bytes at the end of ASCII.
    let folded = word | (ones &* 0x20)
    let brackets = (folded & ~highs) &+ (ones &* 0x05)
    let backticks = zeros(folded ^ (ones &* 0x60))
    let lineFeeds = zeros(word ^ (ones &* 0x0A))
    let ampersands = zeros(word ^ (ones &* 0x26))
    let stars = zeros(word ^ (ones &* 0x2A))
    // `:` and `<` differ in two bits; the `;` between them is stopped at in vain.
    let low = word & ~highs
    let colons = (low &+ (ones &* 0x46)) & ~(low &+ (ones &* 0x43))
    // A `w` counts when another follows, or when the word ends.
    let w = zeros(word ^ (ones &* 0x77))
    let pairs = w & ((w &>> 8) | 0x8000_0000_0000_0000)
    return (((brackets | colons) & ~word) | backticks | lineFeeds | ampersands | stars | pairs) & highs
  }

  /// The high bit of each byte that is zero; bytes above the first such may be marked wrongly.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x26, 0x2A, 0x3A, 0x3C, 0x40, 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x77, 0x7E: true
    default: false
    }
  }
}
