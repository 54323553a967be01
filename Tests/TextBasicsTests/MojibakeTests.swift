import Testing
import TextBasics

/// Text that was read in the wrong encoding once.
struct MojibakeTests {
  private func scan(_ text: String) -> String? {
    let bytes = ContiguousArray(text.utf8)
    guard let found = Mojibake.scan(bytes.span, at: 0, end: bytes.count) else { return nil }
    return "\(found.length) \(found.scalar)"
  }

  @Test(arguments: [
    ("â€™", "8 ’"), ("â€œx", "7 “"), ("Ã©t", "4 é"), ("Â\u{A0}", "4 \u{A0}"), ("ðŸš€", "9 🚀"),
    ("â€”", "8 —"),
  ])
  func garbledCharactersAreFound(text: String, expected: String) {
    #expect(scan(text) == expected)
  }

  @Test(arguments: ["é", "Ana", "â", "âx", "Ã", "日本", "€", "â€", "Âge", "Über"])
  func honestTextIsLeftAlone(text: String) {
    #expect(scan(text) == nil)
  }
}
