import MarkdownSyntax
import Testing

/// The sections of CommonMark 0.31.2 that no other suite is about.
@Suite struct SectionTests {
  @Test(
    "2.2 tabs stop at every fourth column and are kept in content",
    arguments: [
      ("\tlet\ta\n", "<pre><code>let\ta\n</code></pre>\n"),
      ("  \tlet\n", "<pre><code>let\n</code></pre>\n"),
      ("- one\n\n\ttwo\n", "<ul>\n<li>\n<p>one</p>\n<p>two</p>\n</li>\n</ul>\n"),
      ("-\t\tcode\n", "<ul>\n<li>\n<pre><code>  code\n</code></pre>\n</li>\n</ul>\n"),
      (">\t\tcode\n", "<blockquote>\n<pre><code>  code\n</code></pre>\n</blockquote>\n"),
      ("#\tOne\t\n", "<h1>One</h1>\n"),
      ("*\t*\t*\n", "<hr />\n"),
    ])
  func tabs(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "2.3 characters that mean nothing to HTML are replaced or escaped",
    arguments: [
      ("a\0b\n", "<p>a\u{FFFD}b</p>\n"),
      ("1 < 2 & \"3\" > 2\n", "<p>1 &lt; 2 &amp; &quot;3&quot; &gt; 2</p>\n"),
    ])
  func characters(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "3.1 blocks come before inlines",
    arguments: [
      ("- `a\n- b`\n", "<ul>\n<li>`a</li>\n<li>b`</li>\n</ul>\n"),
      ("*a\n# b*\n", "<p>*a</p>\n<h1>b*</h1>\n"),
      ("[a](\n***\n)\n", "<p>[a](</p>\n<hr />\n<p>)</p>\n"),
    ])
  func precedence(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "4.8 a paragraph goes on over lines, whatever their indentation",
    arguments: [
      ("a\nb\n\nc\n", "<p>a\nb</p>\n<p>c</p>\n"),
      ("  a\n      b\n c\n", "<p>a\nb\nc</p>\n"),
      ("a  \n\n", "<p>a</p>\n"),
      ("\n\na\n\n\n\nb", "<p>a</p>\n<p>b</p>\n"),
    ])
  func paragraphs(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "4.9 blank lines between blocks and at both ends mean nothing",
    arguments: [
      ("  \n\t\na\n \n# b\n   \n", "<p>a</p>\n<h1>b</h1>\n"),
      ("- a\n  \n- b\n\n", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
      ("- a\n- b\n\n\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ])
  func blankLines(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "5.2 items hold blocks indented as far as their text",
    arguments: [
      (
        "1.  a\n\n    b\n\n        code\n\n    > c\n",
        "<ol>\n<li>\n<p>a</p>\n<p>b</p>\n<pre><code>code\n</code></pre>\n<blockquote>\n<p>c</p>\n</blockquote>\n</li>\n</ol>\n"
      ),
      ("- a\n\n b\n", "<ul>\n<li>a</li>\n</ul>\n<p>b</p>\n"),
      ("-\n  a\n", "<ul>\n<li>a</li>\n</ul>\n"),
      ("-\n\n  a\n", "<ul>\n<li></li>\n</ul>\n<p>a</p>\n"),
      ("1234567890. a\n", "<p>1234567890. a</p>\n"),
      (
        "> 1. > a\nb\n",
        "<blockquote>\n<ol>\n<li>\n<blockquote>\n<p>a\nb</p>\n</blockquote>\n</li>\n</ol>\n</blockquote>\n"
      ),
    ])
  func items(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "6.7 and 6.8 line breaks, hard and soft",
    arguments: [
      ("a  \nb\n", "<p>a<br />\nb</p>\n"),
      ("a\\\nb\n", "<p>a<br />\nb</p>\n"),
      ("a \n  b\n", "<p>a\nb</p>\n"),
      ("*a  \nb*\n", "<p><em>a<br />\nb</em></p>\n"),
      ("`a  \nb`\n", "<p><code>a   b</code></p>\n"),
      ("a\\\n", "<p>a\\</p>\n"),
      ("### a  \n", "<h3>a</h3>\n"),
    ])
  func lineBreaks(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "6.9 all else is text",
    arguments: [
      ("hello $.;'there\n", "<p>hello $.;'there</p>\n"),
      ("Foo χρῆν\n", "<p>Foo χρῆν</p>\n"),
      ("Many     blanks\n", "<p>Many     blanks</p>\n"),
    ])
  func text(text: String, expected: String) {
    #expect(html(text) == expected)
  }
}
