import MarkdownSyntax
import Testing
import TextBasics

// Nothing here but what is public: these are the examples of the documentation, and they must compile.

/// The tree of a document as a user of the library sees it.
@Suite struct TreeTests {
  private let text = """
    Guide *to* it
    =============

    1. [x] See [the **plan**](<a b> "Why") or <me@x.org>
    2. more

    > ```swift no
    > let a = 1
    > ```

    | a | b |
    |--:|---|
    | `x\\|y` | ![i][r] |

    [r]: /u 'T'
    """

  @Test func headings() {
    var headings: [String] = []
    for case .enter(let block) in Document("# One\n\n> ## Two *x*\n").root.walk where block.kind == .heading {
      headings.append("\(block.headingLevel) \(block.plainText)")
    }
    #expect(headings == ["1 One", "2 Two x"])
  }

  @Test func links() {
    let document = Document("See [the plan](/plan 'Why') and https://example.org.")
    var links: [String] = []
    for block in document.root.children {
      for case .enter(let inline) in block.inlines.walk {
        if let destination = inline.destination { links.append("\(inline.plainText): \(destination)") }
      }
    }
    #expect(links == ["the plan: /plan", "https://example.org: https://example.org"])
  }

  @Test("parts know where they stand")
  func ranges() {
    let document = Document(text)
    func source(_ range: SourceRange?) -> String? { range.map { document.source.text(in: $0) } }
    let blocks = Array(document.root.children)
    #expect(
      blocks.map(\.kind) == [.heading, .list, .blockQuote, .table, .linkReferenceDefinition])
    #expect(source(blocks[0].contentRange) == "Guide *to* it" && source(blocks[0].markerRange) == "=============")
    #expect(blocks[1].isOrdered && blocks[1].firstNumber == 1 && !blocks[1].isLoose)
    let items = Array(blocks[1].children)
    #expect(items.map { source($0.markerRange) } == ["1.", "2."] && items.map(\.isTicked) == [true, nil])
    let inlines = Array(Array(items[0].children)[0].inlines)
    #expect(inlines.map(\.kind) == [.text, .link, .text, .autolink])
    let link = inlines[1]
    #expect(source(link.range) == "[the **plan**](<a b> \"Why\")" && source(link.contentRange) == "the **plan**")
    #expect(link.destination == "a b" && source(link.destinationRange) == "a b")
    #expect(link.title == "Why" && source(link.titleRange) == "Why" && !link.isReference)
    #expect(link.plainText == "the plan" && link.children.map(\.kind) == [.text, .strong])
    #expect(inlines[3].destination == "mailto:me@x.org" && source(inlines[3].contentRange) == "me@x.org")
    let code = Array(blocks[2].children)[0]
    #expect(code.language == "swift" && code.code == "let a = 1\n")
    #expect(source(blocks[2].markerRange) == ">" && source(code.markerRange) == "```")
    let row = Array(blocks[3].children)[1]
    let cells = Array(row.children)
    #expect(!row.isHeader && cells.map(\.alignment) == [.right, TableAlignment.none])
    #expect(cells[0].inlines.map(\.plainText) == ["x|y"] && source(Array(cells[0].inlines)[0].range) == "`x\\|y`")
    let image = Array(cells[1].inlines)[0]
    #expect(image.isReference && image.destination == "/u" && image.title == "T" && image.destinationRange == nil)
    let definition = blocks[4].definition
    #expect(definition?.label == "r" && definition?.destination == "/u" && definition?.title == "T")
  }

  @Test("inlines that go over lines know their places")
  func joinedLines() {
    let document = Document("> one *two\n>   three* four\n")
    for case .enter(let block) in document.root.walk where block.kind == .paragraph {
      let emphasis = Array(block.inlines)[1]
      #expect(document.source.text(in: emphasis.range) == "*two\n>   three*")
      #expect(emphasis.plainText == "two\nthree")
      #expect(emphasis.children.map { document.source.text(in: $0.range) } == ["two", "\n", "three"])
    }
  }

  @Test func footnotesAndAlerts() {
    let document = Document("> [!TIP]\n> a[^n]\n\n[^n]: b\n")
    let blocks = Array(document.root.children)
    #expect(blocks[0].alert == .tip && blocks[0].alert?.title == "Tip")
    #expect(blocks[0].children.map(\.kind) == [.alertTitle, .paragraph])
    #expect(blocks[1].footnoteLabel == "n")
    #expect(blocks[1].markerRange.map { document.source.text(in: $0) } == "[^n]:")
    #expect(blocks[0].plainText == "a[^n]")
  }

  @Test("a block alone as HTML")
  func html() {
    let document = Document("# A\n\n- *b* [c]\n\n[c]: /d\n")
    let list = Array(document.root.children)[1]
    #expect(list.html() == "<ul>\n<li><em>b</em> <a href=\"/d\">c</a></li>\n</ul>\n")
  }

  @Test func dump() {
    let text = "# A *b*\n\n3. [x] [c](/d \"e\")\n\n   ~~~ swift\n   x\n   ~~~\n"
    let expected = """
      document 0..<54
        heading 1 0..<7
          text 2..<4 "A "
          emphasis 4..<7
            text 5..<6 "b"
        list 3 loose 9..<53
          item [x] 9..<53
            paragraph 16..<27
              link </d> 16..<27 "e"
                text 17..<18 "c"
            fenced swift 32..<53 "x\\n"

      """
    #expect(Document(text).dump == expected)
  }

  @Test("deep trees are walked without recursion")
  func depth() {
    let document = Document(String(repeating: "> ", count: 100_000) + "a")
    var deepest = 0
    var depth = 0
    for step in document.root.walk {
      switch step {
      case .enter: depth += 1
      case .leave: depth -= 1
      }
      deepest = max(deepest, depth)
    }
    #expect(depth == 0 && deepest == 100_002)
  }
}
