import MarkdownSyntax
import Testing

@Suite struct DecodingTests {
  private func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return utf8String { LinkText.appendDecoded(bytes.span, to: &$0) }
  }

  @Test(arguments: [
    ("", ""), ("a/b", "a/b"), (#"\*\a\\"#, #"*\a\"#), (#"a\"#, #"a\"#), ("&auml;&#228;&#xE4;", "äää"),
    ("&NotEqualTilde;", "≂̸"), ("&Tab;|&NewLine;", "\t|\n"), ("&equals;&semi;&bsol;&quot;", "=;\\\""), ("&fjlig;", "fj"),
    ("&zwj;&zwnj;", "\u{200D}\u{200C}"), ("&#0;&#xD800;&#x110000;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&AElig;&Aacute;", "ÆÁ"), (#"\&amp;&amp;amp;"#, "&amp;&amp;"), ("&nope;&;&", "&nope;&;&"),
  ])
  func links(_ example: (text: String, decoded: String)) {
    #expect(decoded(example.text) == example.decoded)
  }

  private func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var parser = InlineParser()
    parser.parse(bytes.span, references: LinkReferenceTable())
    return utf8String { parser.appendPlainText(in: bytes.span, to: &$0) }
  }

  @Test(arguments: [
    ("**Bold** _text_ ~~old~~", "Bold text old"),
    ("[a *b*](c) ![d](e) <irc:g> <h@i.j>", "a b d irc:g h@i.j"),
    ("R&amp;D \\*x\\* `a  b`", "R&D *x* a  b"),
    ("one\ntwo  \nthree<br>four<br />five<BR\n/>six<break>", "one two\nthree\nfour\nfive\nsix"),
    ("a <!-- b --> c <b>d</b>", "a  c d"),
    (#"see https://a/b. x\_y@z.org"#, "see https://a/b. x_y@z.org"),
  ])
  func plainText(_ example: (text: String, plain: String)) {
    #expect(plain(example.text) == example.plain)
  }

  @Test("a part of the nodes gives its text alone")
  func partOfTheNodes() {
    let text = Array("a [b *c*](d) e".utf8)
    var parser = InlineParser()
    parser.parse(text.span, references: LinkReferenceTable())
    let link = 1
    #expect(parser.nodes[link].kind == .link)
    let range = link..<Int(parser.nodes[link].after)
    #expect(utf8String { parser.appendPlainText(of: range, in: text.span, to: &$0) } == "b c")
  }

  @Test func runs() {
    let text = Array("*A&amp;B* [`c d`](e) <ir:g> \\- h".utf8)
    var parser = InlineParser()
    parser.parse(text.span, references: LinkReferenceTable())
    var runs = PlainTextRuns()
    var output = Array("before ".utf8)
    parser.appendPlainText(in: text.span, to: &output, runs: &runs)
    let plain = String(decoding: output.dropFirst(7), as: UTF8.self)
    #expect(plain == "A&B c d ir:g - h")

    func source(_ part: Range<Int>) -> String {
      String(decoding: text[runs.sourceRange(of: part)], as: UTF8.self)
    }
    #expect(source(0..<1) == "A")
    #expect(source(1..<2) == "&amp;")
    #expect(source(0..<3) == "A&amp;B")
    #expect(source(4..<7) == "c d")
    #expect(source(8..<12) == "ir:g")
    #expect(source(13..<16) == "- h")
    #expect(runs.plainCount == 16)
    #expect(runs.sourceRange(of: 0..<0).isEmpty)
    #expect(runs.links.map { [$0.plainStart, $0.plainEnd] } == [[4, 7], [8, 12]])
    #expect(runs.links.map { parser.nodes[Int($0.node)].kind } == [.link, .autolink])
  }
}
