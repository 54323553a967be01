import Testing
import TextBasics

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("Größe", 5), ("e\u{301}", 1), ("量", 2), ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ｱ", 1), ("Ａ", 2), ("🎓", 2), ("👩\u{200D}💻", 2), ("👩\u{1F3FD}\u{200D}💻", 2), ("❤", 1), ("❤\u{FE0F}", 2),
    ("❤\u{FE0F}\u{200D}🔥", 2), ("☝\u{1F3FD}", 2), ("🇩🇪", 2), ("🇩🇪🇫🇷", 4), ("1\u{FE0F}\u{20E3}", 2),
    ("🏳\u{FE0F}\u{200D}🌈", 2), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2), ("\u{1F3FD}", 2), ("a\u{200B}b", 2),
    ("नमस्ते", 4), ("\u{7}\u{1B}\u{85}", 0), ("“…”", 3), ("→ ✓", 3), ("✅", 2), ("㈠", 2), ("\u{20000}", 2),
    ("\u{17000}", 2), ("©\u{FE0F}", 2), ("a\u{FE0F}", 1), ("a\u{200D}🎓", 3), ("\u{2028}", 0),
  ])
  func cells(_ text: String, _ width: Int) {
    #expect(DisplayWidth.cells(of: text) == width)
  }

  @Test func bordersOfTheTable() {
    let wide: [Unicode.Scalar] = ["\u{1100}", "\u{115F}", "\u{2E80}", "\u{303E}", "\u{FFE6}", "\u{3FFFD}", "\u{4DC0}"]
    for scalar in wide { #expect(DisplayWidth.cells(of: scalar) == 2) }
    let narrow: [Unicode.Scalar] = [
      "\u{10FF}", "\u{303F}", "\u{3248}", "\u{FFE7}", "\u{FFE8}", "\u{3FFFE}", "\u{1F1E6}",
    ]
    for scalar in narrow { #expect(DisplayWidth.cells(of: scalar) == 1) }
  }

  @Test func everyEmojiThatIsOneByItselfIsWide() {
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isEmojiPresentation else { continue }
      let isHalfAFlag = (0x1F1E6...0x1F1FF).contains(value)
      #expect(DisplayWidth.cells(of: scalar) == (isHalfAFlag ? 1 : 2))
    }
  }

  @Test(arguments: [
    ("plain", 5, "plain"), ("plain", 4, "pla…"), ("plain", 1, "…"), ("plain", 0, ""), ("量子計算", 5, "量子…"),
    ("量子計算", 6, "量子…"), ("量子計算", 8, "量子計算"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ("👩\u{200D}💻👩\u{200D}💻", 3, "👩\u{200D}💻…"), ("", 0, ""),
  ])
  func truncates(_ text: String, _ width: Int, _ expected: String) {
    #expect(DisplayWidth.truncated(text, to: width) == expected)
  }

  @Test func pads() {
    #expect(DisplayWidth.padded("量", to: 4) == "量  ")
    #expect(DisplayWidth.padded("42", to: 4, alignment: .right) == "  42")
    #expect(DisplayWidth.padded("plain", to: 3) == "plain")
  }
}
