/// Latin letters with accents and other marks, and the letters of ASCII they are made of.
enum LatinLetters {
  /// The ASCII letter that a character is, its mark aside: `é` is `e`, `Ł` is `L`; `nil` for any other character.
  static func base(of scalar: Unicode.Scalar) -> UInt8? {
    let index = Int(scalar.value) - first
    guard index >= 0, index < bases.count else { return nil }
    return bases[index] == 0 ? nil : bases[index]
  }

  /// Whether a character is an accent that belongs to the letter before it.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x0300...0x036F).contains(scalar.value) }

  private static let first = 0xC0

  /// The base of each character from U+00C0 to the end of Latin Extended-B, and of Latin Extended Additional.
  ///
  /// The standard library does not decompose characters, but it knows their names: LATIN SMALL LETTER E WITH ACUTE.
  private static let bases: [UInt8] = (first...0x1EFF).map { value in
    guard value < 0x250 || value >= 0x1E00, let name = Unicode.Scalar(UInt32(value))?.properties.name else { return 0 }
    for (prefix, isSmall) in [("LATIN SMALL LETTER ", true), ("LATIN CAPITAL LETTER ", false)]
    where name.hasPrefix(prefix) {
      let rest = name.utf8.dropFirst(prefix.utf8.count)
      guard let letter = rest.first, rest.dropFirst().starts(with: " WITH ".utf8) else { return 0 }
      return isSmall ? letter | 0x20 : letter
    }
    return 0
  }
}
