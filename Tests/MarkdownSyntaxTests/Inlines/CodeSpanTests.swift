import MarkdownSyntax
import Testing

@Suite struct CodeSpanTests {
  @Test(arguments: [
    ("`go test`", #"(code "go test")"#),
    ("``a ` b``", #"(code "a ` b")"#),
    ("` `` `", #"(code "``")"#),
    ("`  `", #"(code "  ")"#),
    ("` a`", #"(code " a")"#),
    ("`*a*`", #"(code "*a*")"#),
    ("*a`*`", #""*a" (code "*")"#),
    ("`a", #""`a""#),
    ("`a``", #""`a``""#),
    ("``a` `b`", #""``a" (code " ") "b`""#),
    ("```a`b``c``", #""```a`b" (code "c")"#),
    (#"`a\`b`"#, #"(code "a\") "b`""#),
    (#"\``a`"#, #"(escape "`") (code "a")"#),
  ])
  func spans(_ example: (text: String, tree: String)) {
    #expect(inlineTree(example.text) == example.tree)
  }

  @Test("long strings of backticks find their partners too")
  func longRuns() {
    let long = String(repeating: "`", count: 300)
    #expect(inlineTree("\(long)a\(long)") == #"(code "a")"#)
    #expect(inlineTree("`` a \(long)b\(long) ` c \(long)") == "\"`` a \" (code \"b\") \" ` c \(long)\"")
  }

  @Test("a line end in code is a blank")
  func lineEnds() {
    #expect(Document("`a\nb`").root.plainText == "a b")
    #expect(Document("`\na\n`").root.plainText == "a")
  }
}
