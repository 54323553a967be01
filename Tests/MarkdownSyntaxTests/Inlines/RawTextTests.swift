import Testing

/// Raw HTML, character references, backslashes and line ends.
@Suite struct RawTextTests {
  @Test(arguments: [
    "<b>", "<br/>", "</b >", "<a b=c d='e' f=\"g>\" h>", "<x-y\n:z = 1 />", "<!---->", "<!-->", "<!--->",
    "<!-- a -- b -->",
    "<? php ?>", "<!DOCTYPE html>", "<![CDATA[ ]] > ]]>",
  ])
  func html(_ text: String) {
    #expect(inlineTree(text) == "(html \"\(text)\")")
  }

  @Test(arguments: [
    "<1>", "< b>", "<b", "<b c=>", "<b c='d>", "<b 'c'>", "<b c='d'e='f'>", "</b c>", "<b/ >", "<!-- a --", "<? a >",
    "<! a>",
    "<!a", "<![CDATA[ ]>", "<", "<!", "<!-", "</", "<?",
  ])
  func noHTML(_ text: String) {
    #expect(inlineTree(text) == "\"\(text)\"")
  }

  @Test("what comes after a missing end is still read")
  func missingEnds() {
    #expect(inlineTree("<!-- <!-- <b> <? <i>") == #""<!-- <!-- " (html "<b>") " <? " (html "<i>")"#)
  }

  @Test(arguments: [
    "&amp;", "&CounterClockwiseContourIntegral;", "&#9731;", "&#x1F408;", "&#XA;", "&#0;", "&zwnj;", "&AElig;",
  ])
  func references(_ text: String) {
    #expect(inlineTree(text) == "(entity \"\(text)\")")
  }

  @Test(arguments: [
    "&", "&amp", "&;", "&nope;", "&#;", "&#x;", "&#12345678;", "&#x1234567;", "&#xg;", "& amp;", "&ampx;",
  ])
  func noReferences(_ text: String) {
    #expect(inlineTree(text) == "\"\(text)\"")
  }

  @Test func escapes() {
    #expect(inlineTree(#"\*a\*"#) == #"(escape "*") "a" (escape "*")"#)
    #expect(inlineTree(#"\a \\ \"#) == #""\a " (escape "\") " \""#)
    #expect(inlineTree(#"\&amp;"#) == #"(escape "&") "amp;""#)
  }

  @Test func lineEnds() {
    #expect(inlineTree("a\nb") == #""a" soft "b""#)
    #expect(inlineTree("a \t\n  b") == #""a" soft "b""#)
    #expect(inlineTree("a  \nb") == #""a" hard "b""#)
    #expect(inlineTree("a\\\n b") == #""a" hard "b""#)
    #expect(inlineTree("*a*  \n`b`") == #"(em "a") hard (code "b")"#)
    #expect(inlineTree("a\\  \n ") == #""a\""#)
    #expect(inlineTree("  \n") == "")
  }
}
