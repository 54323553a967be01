import MarkdownSyntax
import Testing

@Suite struct AutolinkTests {
  @Test(arguments: [
    ("<https://lfx.dev/a?b=c>", #"(autolink <https://lfx.dev/a?b=c>)"#),
    ("<irc:x>", #"(autolink <irc:x>)"#),
    ("<https://a/&amp;>", #"(autolink <https://a/&>)"#),
    (#"<https://a/\*>"#, #"(autolink <https://a/\*>)"#),
    ("<ada@lovelace.org>", #"(autolink <mailto:ada@lovelace.org>)"#),
    ("<_a.b!c@d-e.f>", #"(autolink <mailto:_a.b!c@d-e.f>)"#),
    ("<a@b>", #"(autolink <mailto:a@b>)"#),
    ("<x:y>", #""<x:y>""#),
    ("<https://a b>", #""<https://a b>""#),
    ("<a@-b>", #""<a@-b>""#),
    ("<a@b.>", #""<a@b.>""#),
    ("<>", #""<>""#),
    ("https://a", #""https://a""#),
  ])
  func angles(_ example: (text: String, tree: String)) {
    #expect(inlineTree(example.text) == example.tree)
  }

  @Test(arguments: [
    ("see https://lfx.dev.", #""see " (bare <https://lfx.dev>) ".""#),
    ("(HTTP://a.b/c_d_e)", #""(" (bare <HTTP://a.b/c_d_e>) ")""#),
    ("https://a/(b)", #"(bare <https://a/(b)>)"#),
    ("(https://a/b))", #""(" (bare <https://a/b>) "))""#),
    ("https://a&lt;", #"(bare <https://a>) (entity "&lt;")"#),
    ("https://a/&;", #"(bare <https://a/&>) ";""#),
    ("https://a<b", #"(bare <https://a>) "<b""#),
    ("*https://a/b*", #"(em (bare <https://a/b>))"#),
    ("**Link:** https://a", #"(strong "Link:") " " (bare <https://a>)"#),
    ("https://ä.org", #"(bare <https://ä.org>)"#),
    ("ftp://a", #"(bare <ftp://a>)"#),
    ("xhttp://a", #""xhttp://a""#),
    ("https://", #""https://""#),
    ("https://-a", #""https://-a""#),
    ("https://a.b_c", #""https://a.b_c""#),
    ("https://a_b.c.d", #"(bare <https://a_b.c.d>)"#),
    ("[https://a](b)", #"(link <b> "https://a")"#),
    ("[ https://a", #""[ https://a""#),
    ("`https://a`", #"(code "https://a")"#),
  ])
  func bare(_ example: (text: String, tree: String)) {
    #expect(inlineTree(example.text, .github) == example.tree)
  }

  @Test(arguments: [
    ("www.cncf.io", #"(bare <http://www.cncf.io>)"#),
    ("_www.cncf.io_", #"(em (bare <http://www.cncf.io>))"#),
    ("awww.cncf.io", #""awww.cncf.io""#),
    ("www.", #""www.""#),
    ("www. a", #""www. a""#),
    ("www._a", #""www._a""#),
    ("www._www.a.b", #"(bare <http://www._www.a.b>)"#),
    ("www.a._www.b", #""www.a._" (bare <http://www.b>)"#),
  ])
  func www(_ example: (text: String, tree: String)) {
    #expect(inlineTree(example.text, .github) == example.tree)
  }

  @Test(arguments: [
    ("ada@lovelace.org", #"(bare <mailto:ada@lovelace.org>)"#),
    ("(@ada, ada@lovelace.org)", #""(@ada, " (bare <mailto:ada@lovelace.org>) ")""#),
    ("a.b-c_d+e@f.g.", #"(bare <mailto:a.b-c_d+e@f.g>) ".""#),
    ("*a@b.c*", #"(em (bare <mailto:a@b.c>))"#),
    ("a@b.c, d@e.f", #"(bare <mailto:a@b.c>) ", " (bare <mailto:d@e.f>)"#),
    (#"ada\_love\_lace@b.c"#, #"(bare <mailto:ada_love_lace@b.c>)"#),
    (#"x \_a@b.c"#, #""x " (bare <mailto:_a@b.c>)"#),
    (#"\*a@b.c"#, #"(escape "*") (bare <mailto:a@b.c>)"#),
    ("mailto:a@b.c", #"(bare <mailto:a@b.c>)"#),
    ("xmpp:a@b.c/d.e@f.", #"(bare <xmpp:a@b.c/d.e@f>) ".""#),
    ("pkg@1.2.3", #""pkg@1.2.3""#),
    ("a@b", #""a@b""#),
    ("a@b.c@d.e", #""a@" (bare <mailto:b.c@d.e>)"#),
    ("@a.b", #""@a.b""#),
    ("a@b.c-", #""a@b.c-""#),
    ("[a@b.c](d)", #"(link <d> "a@b.c")"#),
  ])
  func mail(_ example: (text: String, tree: String)) {
    #expect(inlineTree(example.text, .github) == example.tree)
  }

  @Test(
    "escapes may stand in a bare mail address",
    arguments: [
      ("first\\_last@example.org", "<a href=\"mailto:first_last@example.org\">first_last@example.org</a>"),
      ("to a\\_b\\.c@d.e!", "to <a href=\"mailto:a_b.c@d.e\">a_b.c@d.e</a>!"),
      ("é\\_b@d.e", "é<a href=\"mailto:_b@d.e\">_b@d.e</a>"),
      ("a\\*b\\_c@d.e", "a*<a href=\"mailto:b_c@d.e\">b_c@d.e</a>"),
      ("*x\\_*y@d.e", "*x_*<a href=\"mailto:y@d.e\">y@d.e</a>"),
      ("a\\_b\\_c d@e", "a_b_c d@e"),
      ("a\\_b@c.d e\\_f@g.h", "<a href=\"mailto:a_b@c.d\">a_b@c.d</a> <a href=\"mailto:e_f@g.h\">e_f@g.h</a>"),
      ("[a\\_b@c.d](u) e\\_f", "<a href=\"u\">a_b@c.d</a> e_f"),
    ])
  func escapesInMail(_ example: (text: String, html: String)) {
    #expect(Document(example.text).html() == "<p>\(example.html)</p>\n")
  }
}
