import MarkdownSyntax
import Testing
import TextBasics

/// The text of blocks without Markdown, and where it came from.
struct PlainTextTests {
  @Test(arguments: [
    ("**Bold** and `code` [text](https://example.org/x)", "Bold and code text"),
    ("a &amp; b \\* c", "a & b * c"),
    ("one\ntwo  \nthree", "one\ntwo\nthree"),
    ("- a\n  - b\n- c", "- a\n  - b\n- c"),
    ("3. a\n4. b", "3. a\n4. b"),
    ("first\n\nsecond", "first\nsecond"),
    ("<!-- hidden -->\n\nshown", "shown"),
    ("a<br/>b", "a\nb"),
    ("a\u{A0}b\u{200B}c", "a bc"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2"),
    ("```\nlet x\n```", "let x"),
  ])
  func plainText(markdown: String, expected: String) {
    #expect(Document(markdown).root.plainText == expected)
  }

  @Test func annotatedTextKnowsItsSource() {
    let text = "> See **[the issue](https://example.org/1)** and\n> `code` &amp; <ana@example.org>"
    let document = Document(text)
    var reader = InlineReader()
    var annotated = AnnotatedText()
    let paragraph = document.nodes[2]
    reader.append(
      Int(paragraph.first)..<Int(paragraph.first + paragraph.count), of: document, to: &annotated)
    #expect(annotated.string == "See the issue and\ncode & ana@example.org")
    #expect(annotated.links.map(\.destination) == ["https://example.org/1", "mailto:ana@example.org"])
    #expect(
      annotated.links.map { document.source.text(in: $0.source) } == [
        "[the issue](https://example.org/1)", "<ana@example.org>",
      ])
    #expect(annotated.code.map { annotated.string($0) } == ["code"])
    for word in ["the issue", "and", "code", "ana@example.org"] {
      let bytes = Array(word.utf8)
      let start = annotated.bytes.indices.first { annotated.bytes[$0...].starts(with: bytes) }
      let range = (start ?? 0)..<(start ?? 0) + bytes.count
      #expect(document.source.text(in: annotated.source(of: range)) == word)
    }
  }
}
