/// Characters beyond ASCII that stand for one of ASCII: letters with accents, full-width characters, quotes, hyphens.
enum LatinLetters {
  /// The ASCII character that a character is, its mark and width aside: `é` is `e`, `Ł` is `L`, `Ａ` is `A`, `’` is `'`;
  /// `nil` for any other character.
  static func base(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case first...last:
      let base = bases[Int(scalar.value - first)]
      return base == 0 ? nil : base
    case 0x2010...0x2015, 0x2212: return UInt8(ascii: "-")
    case 0x2018, 0x2019, 0x02BC: return UInt8(ascii: "'")
    case 0x201C, 0x201D: return UInt8(ascii: "\"")
    case 0x212A: return UInt8(ascii: "K")  // the sign of the unit
    case 0xFF01...0xFF5E: return UInt8(scalar.value - 0xFEE0)
    default: return nil
    }
  }

  /// Whether a character is an accent that belongs to the letter before it, or takes no room.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static let first: UInt32 = 0xC0
  private static let last: UInt32 = 0x1EFF

  /// The base of each character from U+00C0 to the end of Latin Extended-B, and of Latin Extended Additional.
  ///
  /// The standard library does not decompose characters, but it knows their names: LATIN SMALL LETTER E WITH ACUTE.
  private static let bases: [UInt8] = (first...last).map { value in
    guard value < 0x250 || value >= 0x1E00, let name = Unicode.Scalar(value)?.properties.name else { return 0 }
    for (prefix, isSmall) in [("LATIN SMALL LETTER ", true), ("LATIN CAPITAL LETTER ", false)]
    where name.hasPrefix(prefix) {
      let rest = name.utf8.dropFirst(prefix.utf8.count)
      guard let letter = rest.first, rest.dropFirst().starts(with: " WITH ".utf8) else { return 0 }
      return isSmall ? letter | 0x20 : letter
    }
    return 0
  }
}
