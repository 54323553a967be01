import Testing

@testable import IdeaSearch

/// The base of a letter is the one its name tells, and marks are what Unicode calls so.
@Suite struct MarkedLettersTests {
  @Test func basesOfGreekAreThoseOfTheNames() {
    for value in Array(UInt32(0x370)...0x3FF) + Array(UInt32(0x1F00)...0x1FFF) {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name, name.contains(" LETTER ") else {
        continue
      }
      let base = MarkedLetters.base(of: scalar)
      let plain = name.split(separator: " ").prefix { $0 != "WITH" }.joined(separator: " ")
      // `ϗ` and its like are letters without a mark, and `ϴ` has none either.
      #expect((base ?? scalar).properties.name == plain, "U+\(String(value, radix: 16)) \(name)")
    }
  }

  /// A letter and its marks are the same character for Swift, which compares what Unicode composes.
  @Test(arguments: [
    ("ѐ", "\u{300}"), ("Ѐ", "\u{300}"), ("ё", "\u{308}"), ("Ё", "\u{308}"), ("ѝ", "\u{300}"), ("Ѝ", "\u{300}"),
    ("آ", "\u{653}"), ("أ", "\u{654}"), ("ؤ", "\u{654}"), ("إ", "\u{655}"), ("ئ", "\u{654}"), ("ۀ", "\u{654}"),
    ("ۂ", "\u{654}"), ("ۓ", "\u{654}"),
  ])
  func otherBasesAreWhatIsComposed(letter: Unicode.Scalar, mark: String) throws {
    let base = try #require(MarkedLetters.base(of: letter))
    #expect(String(base) + mark == String(letter))
  }

  @Test func marksAreNonspacing() {
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      if MarkedLetters.isUnseen(scalar) {
        #expect(
          [.nonspacingMark, .enclosingMark, .format, .unassigned].contains(category), "U+\(String(value, radix: 16))")
        #expect(MarkedLetters.base(of: scalar) == nil && LatinLetters.base(of: scalar) == nil)
      } else if value < 0x700 {
        #expect(category != .nonspacingMark, "U+\(String(value, radix: 16))")
      }
    }
  }
}
