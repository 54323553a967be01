import MarkdownSyntax
import Testing

/// Footnotes, alerts, and each extension on its own.
@Suite struct ExtensionTests {
  @Test func footnotes() {
    let text = """
      One[^a] two[^b] one[^A].

      [^b]: Two.

          ```
          code
          ```
      [^a]: One [^b]
      lazy

      After.
      """
    let expected = """
      <p>One<sup class="footnote-ref"><a href="#fn-a" id="fnref-a" data-footnote-ref>1</a></sup> two<sup \
      class="footnote-ref"><a href="#fn-b" id="fnref-b" data-footnote-ref>2</a></sup> one<sup class="footnote-ref"><a \
      href="#fn-a" id="fnref-a-2" data-footnote-ref>1</a></sup>.</p>
      <p>After.</p>
      <section class="footnotes" data-footnotes>
      <ol>
      <li id="fn-a">
      <p>One <sup class="footnote-ref"><a href="#fn-b" id="fnref-b-2" data-footnote-ref>2</a></sup>
      lazy <a href="#fnref-a" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a> <a \
      href="#fnref-a-2" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩<sup \
      class="footnote-ref">2</sup></a></p>
      </li>
      <li id="fn-b">
      <p>Two.</p>
      <pre><code>code
      </code></pre>
      <a href="#fnref-b" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩</a> <a \
      href="#fnref-b-2" class="footnote-backref" data-footnote-backref aria-label="Back to content">↩<sup \
      class="footnote-ref">2</sup></a>
      </li>
      </ol>
      </section>

      """
    #expect(Document(text).html() == expected)
  }

  @Test(arguments: [
    ("[^none]", "<p>[^none]</p>\n"),
    ("[^a b]\n\n[^a b]: c", "<p><a href=\"c\">^a b</a></p>\n"),
    ("[^a]: unused", ""),
    ("[^a][]\n\n[^a]: /b", "fnref-a\" data-footnote-ref>1</a></sup>[]</p>"),
    ("[b][^a]\n\n[^a]: /b", "<p>[b]<sup"),
    ("[b [^a]](c)\n\n[^a]: /b", "<p><a href=\"c\">b <sup"),
    ("![^a]\n\n[^a]: /b", "<p>!<sup"),
    ("*x [^a*b]*\n\n[^a*b]: /b", "<p><em>x <sup"),
    ("text\n[^a]: ends it", "<p>text</p>\n"),
  ])
  func footnoteReferences(_ example: (text: String, part: String)) {
    #expect(Document(example.text).html().contains(example.part) || example.part.isEmpty)
  }

  @Test func alerts() {
    let expected = """
      <div class="markdown-alert markdown-alert-warning">
      <p class="markdown-alert-title">Warning</p>
      <p>Mind the <em>gap</em>.</p>
      <ul>
      <li>really</li>
      </ul>
      </div>

      """
    #expect(Document("> [!WARNING]\n> Mind the *gap*.\n> - really\n").html() == expected)
    #expect(Document("> [!warning]  \n>\n> Mind the *gap*.\n>\n> - really\n").html() == expected)
  }

  @Test(
    "what is no alert",
    arguments: [
      "> [!NOTE]", "> [!NOTE] text", "> [!NOTES]\n> text", "> > [!NOTE]\n> > text", "- > [!NOTE]\n  > text",
      "> text\n>\n> [!NOTE]\n> text", "> [!]\n> text",
    ])
  func noAlert(text: String) {
    #expect(!Document(text).html().contains("alert"))
    #expect(Document(text).html().contains("[!"))
  }

  @Test(
    "each extension is an option",
    arguments: [
      (DocumentOptions.tables, "|a|\n|-|", "<table>"),
      (.taskItems, "- [ ] a", "<input"),
      (.strikethrough, "~a~", "<del>"),
      (.extendedAutolinks, "www.a.b", "<a "),
      (.tagFilter, "<title>", "&lt;title"),
      (.footnotes, "[^a]\n\n[^a]: b", "<sup"),
      (.alerts, "> [!TIP]\n> a", "<div"),
    ])
  func options(_ example: (option: DocumentOptions, text: String, part: String)) {
    let others = DocumentOptions.github.subtracting(example.option)
    #expect(Document(example.text, options: example.option).html(.unsafe).contains(example.part))
    #expect(!Document(example.text, options: others).html(.unsafe).contains(example.part))
  }
}
