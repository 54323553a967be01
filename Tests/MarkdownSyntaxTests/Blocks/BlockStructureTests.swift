import MarkdownSyntax
import Testing
import TextBasics

/// The HTML of a text, read as CommonMark unless told otherwise.
func html(_ text: String, github: Bool = false) -> String {
  Document(text, options: github ? .github : .commonMark).html(.unsafe)
}

/// Examples of our own for the sections of CommonMark 0.31.2 on blocks.
struct BlockStructureTests {
  @Test(arguments: [
    ("## Plain ##", "<h2>Plain</h2>\n"),
    ("   # Indented", "<h1>Indented</h1>\n"),
    ("####### Seven", "<p>####### Seven</p>\n"),
    ("#Missing blank", "<p>#Missing blank</p>\n"),
    ("# C#", "<h1>C#</h1>\n"),
    ("#\n## \n", "<h1></h1>\n<h2></h2>\n"),
    ("# Escaped \\#", "<h1>Escaped #</h1>\n"),
  ])
  func atxHeadings(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("One\n===\nTwo\n---\n", "<h1>One</h1>\n<h2>Two</h2>\n"),
    ("Two\nlines\n=", "<h1>Two\nlines</h1>\n"),
    ("> quoted\n---\n", "<blockquote>\n<p>quoted</p>\n</blockquote>\n<hr />\n"),
    ("[a]: /b\n===\n", "<p>===</p>\n"),
    ("- item\n===\n", "<ul>\n<li>item\n===</li>\n</ul>\n"),
  ])
  func setextHeadings(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("***\n", "<hr />\n"),
    (" - - -\t-\n", "<hr />\n"),
    ("- a\n* * *\n- b\n", "<ul>\n<li>a</li>\n</ul>\n<hr />\n<ul>\n<li>b</li>\n</ul>\n"),
    ("--\n", "<p>--</p>\n"),
    ("_ _ x _\n", "<p>_ _ x _</p>\n"),
  ])
  func thematicBreaks(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("    code\n\n\n      more\n\n", "<pre><code>code\n\n\n  more\n</code></pre>\n"),
    ("text\n    not code\n", "<p>text\nnot code</p>\n"),
    ("\tcode\n", "<pre><code>code\n</code></pre>\n"),
    ("-\t\tcode\n", "<ul>\n<li>\n<pre><code>  code\n</code></pre>\n</li>\n</ul>\n"),
    ("```swift extra\nlet a = 1\n```\n", "<pre><code class=\"language-swift\">let a = 1\n</code></pre>\n"),
    ("~~~\n```\n~~~~\n", "<pre><code>```\n</code></pre>\n"),
    ("  ```\n    two off\n none\n  ```\n", "<pre><code>  two off\nnone\n</code></pre>\n"),
    ("```\nopen to the end\n", "<pre><code>open to the end\n</code></pre>\n"),
    ("> ```\n> in\nout\n", "<blockquote>\n<pre><code>in\n</code></pre>\n</blockquote>\n<p>out</p>\n"),
    ("``` a`b\n", "<p>``` a`b</p>\n"),
  ])
  func code(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  /// The mark of the quote around them has been read when the line behind closes them.
  @Test(arguments: ["```\n>   a", "<div>\n>   a", "```", "```  \n>   a\n>   ```"])
  func codeEndsWithItsLastLine(block: String) {
    let document = Document("> - \(block)\n> b\n")
    #expect(document.source.text(in: document.nodes[4].range) == block)
  }

  /// However long a block of code or HTML is, what stands in the source as it is takes one row below the first.
  @Test(arguments: [
    ("```\na\n\n\nb\n```", 2, "a\n\n\nb\n"),
    ("```\r\na\r\nb\r\n```", 3, "a\nb\n"),
    ("- ```\n  a\n\n\n  b\n", 3, "a\n\n\nb\n"),
    ("> ```\n> a\n> b\n", 3, "a\nb\n"),
    ("    a\n\n\n\n    b\n\n\n", 3, "a\n\n\n\nb\n"),
    ("    a\n    b\n", 2, "a\nb\n"),
    ("<!--\na\n\nb\n-->\n", 2, "<!--\na\n\nb\n-->\n"),
  ])
  func linesSideBySideAreOneRow(text: String, rows: Int, code: String) {
    let document = Document(text)
    #expect(document.lines.count == rows)
    #expect(document.root.walk.compactMap { if case .enter(let block) = $0 { block.code } else { nil } } == [code])
  }

  @Test(arguments: [
    ("<script>\nlet a\n\n*b*\n</script>\n*c*\n", "<script>\nlet a\n\n*b*\n</script>\n<p><em>c</em></p>\n"),
    ("<!-- one\n\ntwo --> *x*\ntext\n", "<!-- one\n\ntwo --> *x*\n<p>text</p>\n"),
    ("<?php\n\n?>\n", "<?php\n\n?>\n"),
    ("<!DOCTYPE html>\n", "<!DOCTYPE html>\n"),
    ("<![CDATA[\n\n]]>\nx\n", "<![CDATA[\n\n]]>\n<p>x</p>\n"),
    ("<div>\n*a*\n\n*b*\n", "<div>\n*a*\n<p><em>b</em></p>\n"),
    ("text\n<div>\n", "<p>text</p>\n<div>\n"),
    ("text\n<b class=\"x\">\n", "<p>text\n<b class=\"x\"></p>\n"),
    ("<b class=\"x\">\n*a*\n", "<b class=\"x\">\n*a*\n"),
  ])
  func htmlBlocks(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    (
      "[one]: /a 'T'\n\n[one] [ONE]\n", "<p><a href=\"/a\" title=\"T\">one</a> <a href=\"/a\" title=\"T\">ONE</a></p>\n"
    ),
    ("[x]: /first\n[x]: /second\n\n[x]\n", "<p><a href=\"/first\">x</a></p>\n"),
    ("[x]:\n/on-next-line\nrest [x]\n", "<p>rest <a href=\"/on-next-line\">x</a></p>\n"),
    ("text\n[x]: /no\n", "<p>text\n[x]: /no</p>\n"),
    ("> [x]: /quoted\n\n[x]\n", "<blockquote>\n</blockquote>\n<p><a href=\"/quoted\">x</a></p>\n"),
  ])
  func linkReferenceDefinitions(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("> a\nb\n> c\n", "<blockquote>\n<p>a\nb\nc</p>\n</blockquote>\n"),
    (">> two\n> one\n", "<blockquote>\n<blockquote>\n<p>two\none</p>\n</blockquote>\n</blockquote>\n"),
    ("> a\n\n> b\n", "<blockquote>\n<p>a</p>\n</blockquote>\n<blockquote>\n<p>b</p>\n</blockquote>\n"),
    (">\tcode?\n", "<blockquote>\n<p>code?</p>\n</blockquote>\n"),
    (">     code\n", "<blockquote>\n<pre><code>code\n</code></pre>\n</blockquote>\n"),
  ])
  func blockQuotes(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n- b\n", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("- a\n+ b\n", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n1. b\n", "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>\n"),
    ("7) a\n8) b\n", "<ol start=\"7\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("text\n2. no\n", "<p>text\n2. no</p>\n"),
    ("text\n1. yes\n", "<p>text</p>\n<ol>\n<li>yes</li>\n</ol>\n"),
    ("text\n-\n", "<h2>text</h2>\n"),
    ("text\n*\n", "<p>text\n*</p>\n"),
    ("-\n\n  not inside\n", "<ul>\n<li></li>\n</ul>\n<p>not inside</p>\n"),
    ("-\n  inside\n", "<ul>\n<li>inside</li>\n</ul>\n"),
    ("- a\n  - b\n\n- c\n", "<ul>\n<li>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"),
    ("- a\n  > q\n  >\n- b\n", "<ul>\n<li>a\n<blockquote>\n<p>q</p>\n</blockquote>\n</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n  ```\n\n  ```\n- b\n", "<ul>\n<li>a\n<pre><code>\n</code></pre>\n</li>\n<li>b</li>\n</ul>\n"),
    ("-\ta\n\n\tb\n", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n"),
    ("- a\nlazy\n", "<ul>\n<li>a\nlazy</li>\n</ul>\n"),
    ("1234567890. no\n", "<p>1234567890. no</p>\n"),
  ])
  func lists(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test func tables() {
    let text = "intro\n| a | b |\n|:--|--:|\n| `x\\|y` | 2 | 3 |\n| only\n\nafter\n"
    let expected = """
      <p>intro</p>
      <table>
      <thead>
      <tr>
      <th align="left">a</th>
      <th align="right">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td align="left"><code>x|y</code></td>
      <td align="right">2</td>
      </tr>
      <tr>
      <td align="left">only</td>
      <td align="right"></td>
      </tr>
      </tbody>
      </table>
      <p>after</p>

      """
    #expect(html(text, github: true) == expected)
    #expect(html("| a |\n| - |\n") == "<p>| a |\n| - |</p>\n", "tables are an extension")
    #expect(html("| a | b |\n| - |\n", github: true) == "<p>| a | b |\n| - |</p>\n", "as many cells as columns")
  }

  @Test func taskItems() {
    let expected = """
      <ul>
      <li><input type="checkbox" disabled="" /> open</li>
      <li><input type="checkbox" checked="" disabled="" /> done</li>
      <li>[y] neither</li>
      </ul>

      """
    #expect(html("- [ ] open\n- [x] done\n- [y] neither\n", github: true) == expected)
  }

  @Test("blank lines in code lose the indentation of the items around it")
  func blankLinesInCode() {
    func item(_ content: String) -> String { "<ul>\n<li>\n\(content)\n</li>\n</ul>\n" }
    #expect(html("- ```\n      \n  ```\n") == item("<pre><code>    \n</code></pre>"))
    #expect(html("- ```\n \n  ```\n") == item("<pre><code>\n</code></pre>"))
    #expect(html("- <!--\n      \n  x -->\n") == item("<!--\n    \nx -->"))
    #expect(html("-     a\n          \n      b\n") == item("<pre><code>a\n    \nb\n</code></pre>"))
  }

  @Test("one bar after another can't make millions of cells")
  func cellsAreCounted() {
    let text = String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000) + "\n"
    let document = Document(text + String(repeating: "|\n", count: 2_000))
    #expect(document.nodes.count < 600_000)
    #expect(document.nodes.contains { $0.kind == .tableRow && !$0.flags.contains(.header) && $0.range.count == 1 })
  }

  @Test("a blank line at the end of an HTML block makes its list loose")
  func blankLinesInHTML() {
    #expect(html("- <?\n\n- a\n") == "<ul>\n<li>\n<?\n\n</li>\n<li>\n<p>a</p>\n</li>\n</ul>\n")
    #expect(html("- <?\n\n  ?>\n- a\n") == "<ul>\n<li>\n<?\n\n?>\n</li>\n<li>a</li>\n</ul>\n")
  }

  @Test("what once trapped or was read wrongly")
  func found() {
    #expect(html("* [ ] ", github: true) == "<ul>\n<li>[ ]</li>\n</ul>\n")
    #expect(html(";\n    -", github: true) == "<p>;\n-</p>\n", "an indented line is no delimiter row")
    #expect(html("<?\n\n") == "<?\n\n", "an HTML block without end keeps its blank lines")
  }

  @Test func lineEndsAndMarks() {
    let expected = "<h1>A</h1>\n<p>b\nc</p>\n"
    #expect(html("# A\n\nb\nc\n") == expected)
    #expect(html("# A\r\n\r\nb\r\nc\r\n") == expected)
    #expect(html("# A\r\rb\rc\r") == expected)
    #expect(html("\u{FEFF}# A\n\nb\nc") == expected, "a byte order mark and no final line end")
  }
}
