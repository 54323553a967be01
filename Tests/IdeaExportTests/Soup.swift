/// Texts of characters that mean something in Markdown, always the same ones.
struct Soup {
  private var state: UInt64 = 42

  private static let pieces = [
    "a", "b ", " ", "\n", "*", "_", "`", "~", "[", "]", "(", ")", "<", ">", "&", ";", "#", "-", "+", "=", "|", ":",
    "\\",
    "!", "1.", "&amp;", "<b>", "https://example.org/", "www.", "x_y", "---", "```", "é", "\u{A0}", "\t",
  ]

  /// A text of up to ten pieces, no blank at either end of a line's run of white space.
  mutating func text() -> String {
    (0..<next(11)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
  }

  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
