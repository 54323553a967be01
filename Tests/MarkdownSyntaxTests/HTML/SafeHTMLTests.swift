import MarkdownSyntax
import Testing
import TextBasics

/// Safe HTML holds nothing that could run, whatever the text.
@Suite struct SafeHTMLTests {
  @Test(arguments: [
    "javascript:b", "JavaScript:b", "vbscript:b", "data:text/html,b", "data:image/png;base64,b", "file:///b", "ftp://b",
    "&#106;avascript:b", "javascript&colon;b", "java&Tab;script:b", "java&NewLine;script:b", "&#1;javascript:b",
    "\\javascript:b", "%6Aavascript:b", "http&#0;:b", "httpx:b", "xhttp:b", "javascript&#58;b",
    "http\u{202E}:b", ":b", "jav\u{AD}ascript:b", "about:blank", "blob:b", "view-source:b", "JAVASCRIPT\u{3A}b",
  ])
  func refused(address: String) {
    #expect(Document("[a](<\(address)>)").html() == "<p><a href=\"\">a</a></p>\n")
    #expect(Document("![a](<\(address)>)").html() == "<p><img src=\"\" alt=\"a\" /></p>\n")
    #expect(Document("[a]\n\n[a]: <\(address)>").html() == "<p><a href=\"\">a</a></p>\n")
  }

  @Test(arguments: [
    ("https://b", "https://b"), ("HTTP://b", "HTTP://b"), ("mailto:b@c.d", "mailto:b@c.d"), ("b", "b"), ("#b", "#b"),
    ("/b:c", "/b:c"), ("?b:c", "?b:c"), ("#b:c", "#b:c"), ("b/c:d", "b/c:d"), ("//b", "//b"), ("", ""),
    ("b\\\"onclick=c", "b%22onclick=c"), ("b'c<d>", "b&#x27;c%3Cd%3E"),
  ])
  func allowed(_ example: (address: String, written: String)) {
    let address = example.address.replacing("<", with: "\\<").replacing(">", with: "\\>")
    #expect(Document("[a](<\(address)>)").html() == "<p><a href=\"\(example.written)\">a</a></p>\n")
  }

  @Test func autolinks() {
    #expect(Document("<javascript:b>").html() == "<p><a href=\"\">javascript:b</a></p>\n")
    #expect(Document("ftp://a.b").html() == "<p><a href=\"\">ftp://a.b</a></p>\n")
    #expect(Document("<a@b.c>").html() == "<p><a href=\"mailto:a@b.c\">a@b.c</a></p>\n")
  }

  @Test func rawHTML() {
    #expect(Document("x <b>y</b>").html() == "<p>x <!-- raw HTML omitted -->y<!-- raw HTML omitted --></p>\n")
    #expect(Document("<script>\nx\n</script>").html() == "<!-- raw HTML omitted -->\n")
    #expect(Document("<script>").html(.escapesRawHTML) == "&lt;script&gt;\n")
    #expect(Document("x <b c=\"d\">").html(.escapesRawHTML) == "<p>x &lt;b c=&quot;d&quot;&gt;</p>\n")
  }

  @Test("attributes can't be left")
  func attributes() {
    #expect(Document("[a](b 'c\"d')").html() == "<p><a href=\"b\" title=\"c&quot;d\">a</a></p>\n")
    #expect(Document("![\"><b>](c)").html() == "<p><img src=\"c\" alt=\"&quot;&gt;&lt;b&gt;\" /></p>\n")
    #expect(Document("```x\"onclick=y\n```").html() == "<pre><code class=\"language-x&quot;onclick=y\"></code></pre>\n")
    #expect(
      Document("[^\"><b>]\n\n[^\"><b>]: c").html()
        .hasPrefix("<p><sup class=\"footnote-ref\"><a href=\"#fn-%22%3E%3Cb%3E\""))
  }

  @Test("what is no text becomes U+FFFD")
  func repaired() {
    func html(_ bytes: [UInt8]) -> String { Document(SourceText(path: "", bytes: ContiguousArray(bytes))).html() }
    #expect(html([0x61, 0x00, 0x62]) == "<p>a\u{FFFD}b</p>\n")
    #expect(html([0x61, 0xFF, 0x62]) == "<p>a\u{FFFD}b</p>\n")
    #expect(html([0xE2, 0x82, 0x62, 0xC3]) == "<p>\u{FFFD}b\u{FFFD}</p>\n")
    #expect(
      html(Array("```\na".utf8) + [0xF0, 0x9F] + Array("\n```\n\n[x](".utf8) + [0x80, 0x29])
        == "<pre><code>a\u{FFFD}\n</code></pre>\n<p><a href=\"%EF%BF%BD\">x</a></p>\n")
    #expect(html(Array("aaaaaaaaaaaaaaa\u{E9}\u{1F680}aaaaaaaaaaaaaaaaaaaaaaa".utf8)).contains("\u{E9}\u{1F680}"))
  }
}
