import MarkdownSyntax
import Testing

/// Inputs that make careless parsers quadratic or overflow their stack: each must be done in a moment.
@Suite struct InlinePathologyTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "![", "]", "*", "*a ", "**a *b ", "a** b ", "*a_ ", "a_", "~~a ~", "a~b ", "[a](", "[a](<b", "[a](b \"c ",
      "[a][", "[a] ",
      "`a ``b ", "<!--", "<a ", "<a b=\"", "<a b='\" c=\"' ", "<", "a<?", "<![CDATA[", "<!A ", "&", "&amp", "&a;", "a.",
      "a@", "a@b.c ",
      "www._", "www.a", "https://a) ", "https://a_", "a\\_", "a  \n", "\\", "\0", "\u{FFFD}", "*~~~~",
    ])
  func repeated(_ piece: String) {
    let piece = Array(piece.utf8)
    var text: [UInt8] = []
    while text.count < 200_000 { text += piece }
    parse(text)
  }

  @Test(.timeLimit(.minutes(1)))
  func nested() {
    let depth = 100_000
    for (opening, closing) in [
      ("[", "]"), ("*", "*"), ("*a **b ", " c** d*"), ("![", "](u)"), ("[", "](u)"), ("(", ")"),
    ] {
      parse(Array((String(repeating: opening, count: depth) + "a" + String(repeating: closing, count: depth)).utf8))
    }
  }

  @Test("runs of backticks of all lengths, none twice", .timeLimit(.minutes(1)))
  func backticks() {
    parse((1..<640).flatMap { [UInt8](repeating: UInt8(ascii: "`"), count: $0) + [UInt8(ascii: "e")] })
  }

  @Test("one long URL after another in a run without blanks", .timeLimit(.minutes(1)))
  func addresses() {
    parse(Array(("https://a" + String(repeating: ")", count: 200_000)).utf8))
    parse(Array(("https://a" + String(repeating: "&a;", count: 70_000)).utf8))
    parse(Array(("a@" + String(repeating: "b.", count: 100_000) + "1").utf8))
  }

  private func parse(_ text: [UInt8]) {
    var parser = InlineParser()
    parser.parse(text.span, references: definitionTable("[a]: u\n"))
    #expect(!parser.nodes.isEmpty)
    #expect(parser.nodes.last.map { Int($0.end) <= text.count } ?? false)
  }
}
