import MarkdownSyntax
import Testing
import TextBasics

/// What holds for any bytes.
@Suite struct InlineLawTests {
  /// Numbers that are the same in every run.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "*", "**", "_", "~", "~~", "`", "``", "[", "]", "![", "](", ")", "(", "<", ">", "<a ", "b='", "\"", "<!--", "-->",
      "<?",
      "&amp;", "&#", ";", "\\", "\n", "  \n", " ", "a", "é", "\u{2003}", "€", "@", "a@b.c", "www.", "https://", "a.b",
      ":", "[r]", ".",
    ].map { Array($0.utf8) } + [[0x00], [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0xFF], [0x0D], [0x09]]

  @Test(arguments: [DocumentOptions.commonMark, .github])
  func anyBytes(_ options: DocumentOptions) {
    let references = definitionTable("[r]: /url 'title'\n")
    var parser = InlineParser(options: options)
    var dice = Dice(state: 1)
    for _ in 0..<3_000 {
      var text: [UInt8] = []
      for _ in 0..<dice.roll(24) { text += Self.pieces[dice.roll(Self.pieces.count)] }
      parser.parse(text.span, references: references)
      checkNesting(parser, text)
    }
  }

  @Test("parsing again gives the same, whatever was parsed between")
  func reuse() {
    let first = Array("*a* [b](c) `d` <!-- ` www._a".utf8)
    var parser = InlineParser()
    parser.parse(first.span, references: LinkReferenceTable())
    let nodes = parser.nodes
    parser.parse(Array("`` ` [ ![ ** _a_ <? <!-- www._x".utf8).span, references: LinkReferenceTable())
    parser.parse(first.span, references: LinkReferenceTable())
    #expect(parser.nodes == nodes)
  }

  @Test("a node takes 28 bytes at most")
  func size() {
    #expect(MemoryLayout<InlineNode>.stride <= 28)
  }

  /// Nodes are in order, lie in their parents, and leave out only delimiters and blanks.
  private func checkNesting(_ parser: InlineParser, _ text: [UInt8]) {
    var open: [(end: Int, after: Int)] = [(text.count, parser.nodes.count)]
    var position = 0
    for (index, node) in parser.nodes.enumerated() {
      while open.count > 1, let last = open.last, last.after <= index {
        open.removeLast()
        position = last.end
      }
      let parent = open[open.count - 1]
      #expect(Int(node.start) >= position && Int(node.end) <= parent.end && node.start < node.end)
      #expect(node.start <= node.contentStart && node.contentStart <= node.contentEnd && node.contentEnd <= node.end)
      #expect(Int(node.after) > index && Int(node.after) <= parent.after)
      switch node.kind {
      case .emphasis, .strong, .strikethrough, .link, .image:
        open.append((Int(node.contentEnd), Int(node.after)))
        position = Int(node.contentStart)
      default:
        #expect(Int(node.after) == index + 1)
        position = Int(node.end)
      }
    }
  }
}
