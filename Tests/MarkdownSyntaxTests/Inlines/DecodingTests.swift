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

  @Test(arguments: [
    ("**Bold** _text_ ~~old~~", "Bold text old"),
    ("[a *b*](c) ![d](e) <irc:g> <h@i.j>", "a b d irc:g h@i.j"),
    ("R&amp;D \\*x\\* `a  b`", "R&D *x* a  b"),
    ("one\ntwo  \nthree<br>four<br />five<BR\n/>six<break>", "one\ntwo\nthree\nfour\nfive\nsix"),
    ("a <!-- b --> c <b>d</b>", "a  c d"),
    (#"see https://a/b. x\_y@z.org"#, "see https://a/b. x_y@z.org"),
    ("a[^1]", "a[^1]"),
    ("a[^1]\n\n[^1]: b", "a[^1]\nb"),
  ])
  func plainText(_ example: (text: String, plain: String)) {
    #expect(Document(example.text).root.plainText == example.plain)
  }
}
