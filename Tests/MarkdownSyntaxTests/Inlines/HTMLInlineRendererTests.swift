import MarkdownSyntax
import Testing
import TextBasics

@Suite struct HTMLInlineRendererTests {
  private func html(_ text: String, _ options: HTMLOptions = .unsafe, tagFilter: Bool = false) -> String {
    let reading: DocumentOptions = tagFilter ? .github : DocumentOptions.github.subtracting(.tagFilter)
    let html = Document(text, options: reading).html(options)
    return html.hasPrefix("<p>") ? String(html.dropFirst(3).dropLast(5)) : html
  }

  @Test(arguments: [
    ("*a* **b** ~c~", "<em>a</em> <strong>b</strong> <del>c</del>"),
    ("a\nb  \nc", "a\nb<br />\nc"),
    ("`<a>\n\"`", "<code>&lt;a&gt; &quot;</code>"),
    ("[a](b \"c&quot;\")", "<a href=\"b\" title=\"c&quot;\">a</a>"),
    ("[a](<b ä\\\"'&?>)", "<a href=\"b%20%C3%A4%22&#x27;&amp;?\">a</a>"),
    ("![a *b* `c` &lt;\nd](e)", "<img src=\"e\" alt=\"a b c &lt; d\" />"),
    ("![a](b) [![c](d)](e)", "<img src=\"b\" alt=\"a\" /> <a href=\"e\"><img src=\"d\" alt=\"c\" /></a>"),
    ("x <b>&amp;&copy;\\<", "x <b>&amp;©&lt;"),
    ("www.a.b c@d.e", "<a href=\"http://www.a.b\">www.a.b</a> <a href=\"mailto:c@d.e\">c@d.e</a>"),
  ])
  func forms(_ example: (text: String, html: String)) {
    #expect(html(example.text) == example.html)
  }

  @Test func tagFilter() {
    #expect(
      html("x <b><Script a='<title>'></style>", tagFilter: true) == "x <b>&lt;Script a='&lt;title>'>&lt;/style>")
    #expect(html("x <titles>", tagFilter: true) == "x <titles>")
    #expect(html("x <title>") == "x <title>")
  }

  @Test("one long definition can't make much of little")
  func expansion() {
    let long = String(repeating: "x", count: 60_000)
    let text = "[a]: \(long)\n\n[a] [*b*][a] ![c][a]"
    #expect(html(text) == "<a href=\"\(long)\">a</a> [<em>b</em>][a] ![c][a]")
  }
}
