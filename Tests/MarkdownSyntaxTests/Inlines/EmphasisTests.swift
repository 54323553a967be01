import MarkdownSyntax
import Testing

@Suite struct EmphasisTests {
  @Test(arguments: [
    ("plain", #""plain""#),
    ("*go*", #"(em "go")"#),
    ("**go**", #"(strong "go")"#),
    ("***go***", #"(em (strong "go"))"#),
    ("a *b **c** d* e", #""a " (em "b " (strong "c") " d") " e""#),
    ("_Mentors_ and __Skills__", #"(em "Mentors") " and " (strong "Skills")"#),
    ("snake_case_name", #""snake_case_name""#),
    ("in*fix*ed", #""in" (em "fix") "ed""#),
    ("2 * 3 * 4", #""2 * 3 * 4""#),
    ("*open", #""*open""#),
    ("shut*", #""shut*""#),
    ("**a*", #""*" (em "a")"#),
    ("*a**", #"(em "a") "*""#),
    ("*a **b*", #""*a *" (em "b")"#),
    ("*a _b* c_", #"(em "a _b") " c_""#),
    ("*(a)*", #"(em "(a)")"#),
    ("a*(b)*c", #""a*(b)*c""#),
  ])
  func pairs(_ example: (text: String, tree: String)) {
    #expect(inlineTree(example.text) == example.tree)
  }

  @Test("a run that opens and closes pairs by the rule of three")
  func ruleOfThree() {
    #expect(inlineTree("*a**b*") == #"(em "a**b")"#)
    #expect(inlineTree("*a***b**") == #"(em "a") (strong "b")"#)
    #expect(inlineTree("***a***b***c***") == #"(em (strong "a")) "b" (em (strong "c"))"#)
  }

  @Test("blanks and punctuation beyond ASCII count")
  func unicodeFlanks() {
    #expect(inlineTree("*\u{A0}a*") == "\"*\u{A0}a*\"")
    #expect(inlineTree("ä*„b“*c") == #""ä*„b“*c""#)
    #expect(inlineTree("ä*€b*") == #""ä*€b*""#)
    #expect(inlineTree("ä*b*ö") == #""ä" (em "b") "ö""#)
  }

  @Test func strikethrough() {
    #expect(inlineTree("~~old~~ ~new~", .github) == #"(del "old") " " (del "new")"#)
    #expect(inlineTree("~~~none~~~", .github) == #""~~~none~~~""#)
    #expect(inlineTree("~a~~", .github) == #""~a~~""#)
    #expect(inlineTree("*~~a~~*", .github) == #"(em (del "a"))"#)
    #expect(inlineTree("~~a *b~~ c*", .github) == #"(del "a *b") " c*""#)
    #expect(inlineTree("~~old~~") == #""~~old~~""#)
  }

  @Test("where tildes strike, other delimiters look past them")
  func tildesBesideStars() {
    #expect(inlineTree("a*~~b~~*c", .github) == #""a" (em (del "b")) "c""#)
    #expect(inlineTree("a*~~b~~*c") == #""a*~~b~~*c""#)
  }
}
