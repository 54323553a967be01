import MarkdownSyntax
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    ("[a](b)", #"(link <b> "a")"#),
    ("[](b)", #"(link <b>)"#),
    ("[a]()", #"(link <> "a")"#),
    ("[a](<>)", #"(link <> "a")"#),
    (#"[a](b "t")"#, #"(link <b> 't' "a")"#),
    ("[a]( b\n't u' )", #"(link <b> 't u' "a")"#),
    ("[a](b (t))", #"(link <b> 't' "a")"#),
    ("[a](<b c>)", #"(link <b c> "a")"#),
    ("[a](b(c)d)", #"(link <b(c)d> "a")"#),
    (#"[a](b\)c)"#, #"(link <b)c> "a")"#),
    ("[a](b&amp;c)", #"(link <b&c> "a")"#),
    ("[a](b c)", #""[a](b c)""#),
    ("[a](b(c)", #""[a](b(c)""#),
    ("[a](<1\nc>)", #""[a](<1" soft "c>)""#),
    ("[a] (b)", #""[a] (b)""#),
    (#"[a](b "t" u)"#, #""[a](b "t" u)""#),
    ("[*a*](b)", #"(link <b> (em "a"))"#),
    ("*[a*](b)", #""*" (link <b> "a*")"#),
    ("[a `](b)`", #""[a " (code "](b)")"#),
    ("[a [b] c](d)", #"(link <d> "a [b] c")"#),
    (#"[a \] b](c)"#, #"(link <c> "a " (escape "]") " b")"#),
    ("[a]b](c)", #""[a]b](c)""#),
  ])
  func inline(_ example: (text: String, tree: String)) {
    #expect(inlineTree(example.text) == example.tree)
  }

  @Test("a link holds no link")
  func nesting() {
    #expect(inlineTree("[a [b](c) d](e)") == #""[a " (link <c> "b") " d](e)""#)
    #expect(inlineTree("[a ![b [c](d)](e) f](g)") == #""[a " (image <e> "b " (link <d> "c")) " f](g)""#)
    #expect(inlineTree("[![a](b)](c)") == #"(link <c> (image <b> "a"))"#)
    #expect(inlineTree("[a](b) [c [d](e)](f)") == #"(link <b> "a") " [c " (link <e> "d") "](f)""#)
  }

  @Test func images() {
    #expect(inlineTree("![a](b 't')") == #"(image <b> 't' "a")"#)
    #expect(inlineTree(#"\![a](b)"#) == #"(escape "!") (link <b> "a")"#)
    #expect(inlineTree("!![a](b)") == #""!" (image <b> "a")"#)
    #expect(inlineTree("! [a](b)") == #""! " (link <b> "a")"#)
  }

  @Test(arguments: [
    ("[Go]", #"(link </go> 'The language' "Go")"#),
    ("[Go][]", #"(link </go> 'The language' "Go")"#),
    ("[text][ gO ]", #"(link </go> 'The language' "text")"#),
    ("![Go]", #"(image </go> 'The language' "Go")"#),
    ("[text][none]", #""[text][none]""#),
    ("[Go][none]", #""[Go][none]""#),
    ("[text] [Go]", #""[text] " (link </go> 'The language' "Go")"#),
    ("[Go](", #"(link </go> 'The language' "Go") "(""#),
    ("[Go](x y)", #"(link </go> 'The language' "Go") "(x y)""#),
    ("[Two\n words]", #"(link <2> "Two" soft "words")"#),
    ("[Go[Go]]", #""[Go" (link </go> 'The language' "Go") "]""#),
    ("[[Go]]", #""[" (link </go> 'The language' "Go") "]""#),
    ("[Go][ ]", #"(link </go> 'The language' "Go") "[ ]""#),
  ])
  func references(_ example: (text: String, tree: String)) {
    let definitions = "[go]: /go 'The language'\n[ two   WORDS ]: 2\n[go]: /second\n"
    #expect(inlineTree(example.text, definitions: definitions) == example.tree)
  }

  @Test("labels fold as Unicode does")
  func labels() {
    #expect(inlineTree("[GROẞ]", definitions: "[gross]: u\n") == #"(link <u> "GROẞ")"#)
    #expect(inlineTree("[ΑΓΩΣ]", definitions: "[αγως]: u\n") == #"(link <u> "ΑΓΩΣ")"#)
    #expect(inlineTree("[ı]", definitions: "[i]: u\n") == #""[ı]""#)
  }

  @Test("a label has 999 characters at most")
  func longLabels() {
    let longest = String(repeating: "ä", count: 999)
    #expect(definitionTable("[\(longest)]: u\n").entries.count == 1)
    #expect(definitionTable("[\(longest)b]: u\n").isEmpty)
    #expect(inlineTree("[\(longest)]", definitions: "[\(longest)]: u\n").hasPrefix("(link <u>"))
  }
}
