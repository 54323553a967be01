import MarkdownSyntax
import Testing
import TextBasics

@Suite struct HTMLInlineRendererTests {
  private func html(
    _ text: String, _ options: HTMLInlineRenderer.Options = .unsafe, definitions: String = "", documentSize: Int = 0
  ) -> String {
    let bytes = Array(text.utf8)
    let references = definitionTable(definitions)
    var parser = InlineParser()
    parser.parse(bytes.span, references: references)
    var renderer = HTMLInlineRenderer(options: options, documentSize: documentSize)
    var output = ByteWriter()
    renderer.render(parser, bytes.span, references, to: &output)
    return output.text
  }

  @Test(arguments: [
    ("*a* **b** ~c~", "<em>a</em> <strong>b</strong> <del>c</del>"),
    ("a\nb  \nc", "a\nb<br />\nc"),
    ("`<a>\n\"`", "<code>&lt;a&gt; &quot;</code>"),
    ("[a](b \"c&quot;\")", "<a href=\"b\" title=\"c&quot;\">a</a>"),
    ("[a](<b ä\\\"'&?>)", "<a href=\"b%20%C3%A4%22&#x27;&amp;?\">a</a>"),
    ("![a *b* `c` &lt;\nd](e)", "<img src=\"e\" alt=\"a b c &lt; d\" />"),
    ("![a](b) [![c](d)](e)", "<img src=\"b\" alt=\"a\" /> <a href=\"e\"><img src=\"d\" alt=\"c\" /></a>"),
    ("<b>&amp;&copy;\\<", "<b>&amp;©&lt;"),
    ("www.a.b c@d.e", "<a href=\"http://www.a.b\">www.a.b</a> <a href=\"mailto:c@d.e\">c@d.e</a>"),
  ])
  func forms(_ example: (text: String, html: String)) {
    #expect(html(example.text) == example.html)
  }

  @Test("what could do harm is left out")
  func safety() {
    #expect(html("<b>x</b>", []) == "<!-- raw HTML omitted -->x<!-- raw HTML omitted -->")
    #expect(html("[a](JavaScript:b) [c](vbscript:d) [e](file:f)", []).contains("href=\"\">a"))
    #expect(html("[a](&#106;avascript:b)", []) == "<a href=\"\">a</a>")
    #expect(html("<javascript:b>", []) == "<a href=\"\">javascript:b</a>")
    #expect(html("[a](data:text/html,b)", []) == "<a href=\"\">a</a>")
    #expect(html("![a](data:image/png;b)", []) == "<img src=\"data:image/png;b\" alt=\"a\" />")
    #expect(html("[a](https://b)", []) == "<a href=\"https://b\">a</a>")
  }

  @Test func tagFilter() {
    #expect(
      html("<b><Script a='<title>'></style>", [.unsafe, .tagFilter]) == "<b>&lt;Script a='&lt;title>'>&lt;/style>")
    #expect(html("<titles>", [.unsafe, .tagFilter]) == "<titles>")
  }

  @Test("one long definition can't make much of little")
  func expansion() {
    let long = String(repeating: "x", count: 60_000)
    let definitions = "[a]: \(long)\n"
    #expect(
      html("[a] [*b*][a] ![c][a]", definitions: definitions) == "<a href=\"\(long)\">a</a> [<em>b</em>][a] ![c][a]")
  }
}
