import Testing

@testable import MarkdownSyntax

@Suite struct CharacterClassTests {
  /// What is known without looking a scalar up is what Unicode says of it.
  @Test func agreesWithTheCategoriesOfUnicode() {
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected: CharacterClass
      switch scalar.properties.generalCategory {
      case .spaceSeparator: expected = .whitespace
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
        expected = .punctuation
      default: expected = .other
      }
      if CharacterClass.of(scalar) != expected { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
