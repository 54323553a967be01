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
    ("a\u{A0}b\u{200B}c", "a bc"), ("so\u{AD}ft a\u{200D}b\u{200C} \u{2060}\u{FEFF}c", "soft ab c"),
    ("می\u{200C}خواهم\u{200C} 👩\u{200D}👩\u{200D}👧 क्\u{200D}ष", "می\u{200C}خواهم 👩\u{200D}👩\u{200D}👧 क्\u{200D}ष"),
    ("അവന്\u{200D} क्\u{200C}. a\u{200D}.", "അവന്\u{200D} क्\u{200C}. a."),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2"),
    ("```\nlet x\n```", "let x"),
    ("<p\nid=1>one\n<i\nid=2>two", "one\n\ntwo"),
  ])
  func plainText(markdown: String, expected: String) {
    #expect(Document(markdown).root.plainText == expected)
  }

  /// Some write a field's value into code; a span of code in it has blanks where its lines end.
  @Test(arguments: ["```\n`one\ntwo` *three*\n```", "<!--\n`one\ntwo` *three*\n-->"])
  func linesOfCodeMayBeReadAsText(markdown: String) {
    let document = Document(markdown)
    var reader = InlineReader()
    var annotated = AnnotatedText()
    reader.append(1..<2, of: document, to: &annotated)
    #expect(annotated.string.hasPrefix("one two three"))
    #expect(document.source.text(in: annotated.source(of: 8..<13)) == "three")
  }

  @Test func annotatedTextKnowsItsSource() {
    let text = "> See **[the issue](https://example.org/1)** and\n> `code` &amp; <ana@example.org>"
    let document = Document(text)
    var reader = InlineReader()
    var annotated = AnnotatedText()
    let paragraph = document.nodes[2]
    reader.append(document.lineNumbers(of: paragraph), of: document, to: &annotated)
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
