internal import TextBasics

/// Characters that are pictures: emoji, symbols, and what joins or varies them.
enum Picture {
  /// The bytes of the one at an offset; 0 where none stands.
  static func width(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let left = bytes.count - at
    switch bytes[at] {
    // From U+1F000 on.
    case 0xF0 where left >= 4 && bytes[at + 1] == 0x9F: return 4
    // U+2300 to U+27BF, U+2B00 to U+2BFF; U+200D, which joins.
    case 0xE2 where left >= 3:
      let isSymbol = (0x8C...0x9E).contains(bytes[at + 1]) || (0xAC...0xAF).contains(bytes[at + 1])
      return isSymbol || bytes[at + 1] == 0x80 && bytes[at + 2] == 0x8D ? 3 : 0
    // U+FE0F, which makes a picture of a symbol.
    case 0xEF where left >= 3 && bytes[at + 1] == 0xB8: return 3
    default: return 0
    }
  }
}
