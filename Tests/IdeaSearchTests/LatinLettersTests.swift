import Testing

@testable import IdeaSearch

/// The base of a letter is the one its name tells.
@Suite struct LatinLettersTests {
  @Test func basesAreThoseOfTheNames() {
    for value in Array(UInt32(0xC0)...0x24F) + Array(UInt32(0x1E00)...0x1EFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let base = LatinLetters.base(of: scalar).map { Character(Unicode.Scalar($0)) }
      #expect(base == Self.base(byNameOf: scalar), "U+\(String(value, radix: 16))")
    }
  }

  @Test func theFirstByteTellsWhatMayHaveABase() {
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), let lead = Array(String(scalar).utf8).first else { continue }
      let several = LatinLetters.several(of: scalar)
      guard LatinLetters.base(of: scalar) != nil || several != nil else { continue }
      #expect(LatinLetters.mayBegin(lead), "U+\(String(value, radix: 16))")
      if let several { #expect((2...LatinLetters.most).contains(several.count)) }
    }
  }

  /// LATIN SMALL LETTER E WITH ACUTE is an `e`, LATIN SMALL LETTER LONG S an `s`.
  private static func base(byNameOf scalar: Unicode.Scalar) -> Character? {
    let name = scalar.properties.name ?? ""
    for form in ["DOTLESS", "LONG"]
    where name.hasPrefix("LATIN SMALL LETTER \(form) ") && name.split(separator: " ").count == 5 {
      return name.last.map { Character($0.lowercased()) }
    }
    let words = name.split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1, words[4] == "WITH" else {
      return nil
    }
    return words[1] == "SMALL" ? Character(words[3].lowercased()) : Character(String(words[3]))
  }
}
