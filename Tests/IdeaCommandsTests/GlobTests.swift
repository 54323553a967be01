import IdeaCommands
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.md", "a/b.md"), ("b", "a/b/c.md"), ("a/*", "a/b.md"), ("a/*", "a/b/c.md"), ("**/c.md", "c.md"),
    ("**/c.md", "a/b/c.md"), ("a/**", "a/b/c.md"), ("a/**/c.md", "a/c.md"), ("a/**/c.md", "a/b/b/c.md"),
    ("./a/b", "a/b"), ("?.md", "a.md"), ("a*b*c", "axxbxxbc"), ("a/", "a/b"), ("**/b/**/d", "a/b/x/b/c/d"),
  ])
  func matches(_ pattern: String, _ path: String) {
    #expect(Glob(pattern).matches(FilePath(path)))
  }

  @Test(arguments: [
    ("*.md", "a.txt"), ("a/*", "b/a/c"), ("b/c", "a/b/c"), ("a/**", "a"), ("?.md", "ab.md"), ("a*b", "abc"), ("", "a"),
    ("**/c/d", "c/x/d"), ("a/b/c", "a/b"),
  ])
  func matchesNot(_ pattern: String, _ path: String) {
    #expect(!Glob(pattern).matches(FilePath(path)))
  }

  @Test func manyStarsTakeNoTime() {
    let pattern = String(repeating: "*a", count: 50) + "b"
    #expect(!Glob(pattern).matches(FilePath(String(repeating: "a", count: 5_000))))
  }
}
