import MarkdownSyntax
import Testing
import TextBasics

/// What holds for any bytes.
struct BlockLawTests {
  /// A small generator whose numbers are the same on every run (SplitMix64).
  struct Numbers {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ (value >> 31)) % UInt64(bound))
    }
  }

  static let pieces: [String] = [
    "- ", "* ", "+ ", "1. ", "2) ", "> ", "# ", "## ", "```", "~~~", "    ", "\t", "  ", " ", "\n", "\n", "\n\n",
    "\r\n",
    "\r", "text", "a b", "|", "| a | b |", "|---|", "---", "===", "***", "<div>", "<!--", "-->", "<a href=\"",
    "[x]: /u", "[^x]: ", "[^x]", "[!NOTE]\n",
    "[x]", "](", "`", "**", "_", "~~", "\\", "&amp;", "&", ":", "[ ] ", "[x] ", "\u{FEFF}", "é", "𝄞", "www.a.org",
    "http://b.org/", "a@b.org",
  ]

  private func soup(_ seed: UInt64, length: Int) -> ContiguousArray<UInt8> {
    var numbers = Numbers(state: seed)
    var bytes: ContiguousArray<UInt8> = []
    for _ in 0..<length {
      if numbers.next(below: 40) == 0 {
        bytes.append(UInt8(numbers.next(below: 256)))
      } else {
        bytes.append(contentsOf: Self.pieces[numbers.next(below: Self.pieces.count)].utf8)
      }
    }
    return bytes
  }

  /// Checks that ranges lie in order within their parents, and that everything outside leaves is a mark or a blank.
  private func check(_ document: Document, seed: UInt64) {
    let count = document.source.bytes.count
    var open: [Int] = []
    // Each line belongs to one leaf.
    var lines = 0
    for (index, node) in document.nodes.enumerated() {
      while let last = open.last, document.nodes.after(last) <= index { open.removeLast() }
      #expect(node.start <= node.end, "seed \(seed), block \(index)")
      #expect(Int(node.end) <= count, "seed \(seed), block \(index)")
      let after = document.nodes.after(index)
      #expect(after > index && after <= document.nodes.count, "seed \(seed), block \(index)")
      if let parent = open.last {
        #expect(document.nodes[parent].range.contains(node.range), "seed \(seed), block \(index) in \(parent)")
        #expect(document.nodes[parent].kind.canContain, "seed \(seed), block \(index) in \(parent)")
        #expect(after <= document.nodes.after(parent), "seed \(seed), block \(index) in \(parent)")
      }
      if index > 1, let previous = lastSibling(of: index, under: open.last ?? 0, document) {
        #expect(document.nodes[previous].end <= node.start, "seed \(seed), block \(index) after \(previous)")
      }
      for number in document.lineNumbers(of: node) {
        #expect(number == lines, "seed \(seed), block \(index)")
        lines = number + 1
        #expect(document.lines[number].start <= document.lines[number].end, "seed \(seed), line \(number)")
        #expect(Int(document.lines[number].end) <= count, "seed \(seed), line \(number)")
      }
      open.append(index)
    }
    #expect(lines == document.lines.count, "seed \(seed)")
  }

  private func lastSibling(of index: Int, under parent: Int, _ document: Document) -> Int? {
    var sibling: Int?
    var next = parent + 1
    while next < index {
      sibling = next
      next = document.nodes.after(next)
    }
    return sibling
  }

  @Test func anyBytesGiveATree() {
    for seed in UInt64(1)...300 {
      let document = Document(SourceText(path: "soup", bytes: soup(seed, length: 60)))
      check(document, seed: seed)
      _ = document.root.plainText
      _ = document.html()
    }
  }

  /// Everything that is not part of a top-level block is white space or a byte order mark.
  @Test func topLevelBlocksCoverTheText() {
    for seed in UInt64(1000)...1200 {
      let document = Document(SourceText(path: "soup", bytes: soup(seed, length: 50)))
      var at = 0
      var next = 1
      while next <= document.nodes.count {
        let start = next < document.nodes.count ? Int(document.nodes[next].start) : document.source.bytes.count
        for offset in min(at, start)..<start {
          let byte = document.source.bytes[offset]
          let isMark = offset < 3 && document.source.hasByteOrderMark
          #expect(byte <= 0x20 || isMark, "seed \(seed), offset \(offset)")
        }
        guard next < document.nodes.count else { break }
        at = Int(document.nodes[next].end)
        next = document.nodes.after(next)
      }
    }
  }

  @Test func sameBytesTwice() {
    let bytes = soup(7, length: 400)
    let first = Document(SourceText(path: "", bytes: bytes)).html()
    let second = Document(SourceText(path: "", bytes: bytes)).html()
    #expect(first == second)
  }

  @Test(arguments: [
    "- ", "> ", "1. ", "[", "*", "![", "`", "<a ", "<!--", "\t- ", "| a ", "- \n", "[a]: /b\n", "[^a]: ", "[^a",
  ])
  func deepNestingIsNoTrap(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    let document = Document(text)
    #expect(document.nodes.count > 1)
    _ = document.html()
  }

  @Test func emptyTexts() {
    for text in ["", "\n", " ", "\u{FEFF}", "\r", "\r\n\r\n"] {
      #expect(Document(text).nodes.count == 1, "no block in \(text.utf8.count) bytes of white space")
    }
  }
}
