import MarkdownSyntax
import Testing

/// The anchors GitHub gives headings.
struct HeadingAnchorTests {
  @Test(arguments: [
    ("Plain Words", "plain-words"),
    ("A  B", "a--b"),
    ("C++ & C#", "c--c"),
    ("Phase 2 - Skills", "phase-2---skills"),
    ("naïve Ünïcode", "naïve-ünïcode"),
    ("日本語 テスト", "日本語-テスト"),
    ("snake_case.dot", "snake_casedot"),
    ("🚀 launch", "-launch"),
    ("“quoted”", "quoted"),
    ("!?", ""),
  ])
  func slug(heading: String, expected: String) {
    #expect(HeadingAnchors.slug(of: heading) == expected)
  }

  @Test func repeatedHeadingsAreCounted() {
    var anchors = HeadingAnchors()
    let headings = ["echo", "echo", "echo 1", "echo-1", "echo"]
    #expect(headings.map { anchors.anchor(of: $0) } == ["echo", "echo-1", "echo-1-1", "echo-1-2", "echo-2"])
  }
}
