import IdeaCatalog
import IdeaLint
import Testing
import TextBasics

@Suite struct FixTests {
  private func fix(_ edits: [(Int, Int, String)]) -> Fix? {
    Fix(
      title: "write it", promise: .safe(changing: .mentors),
      edits: edits.map { SourceEdit(SourceRange($0.0, $0.1), $0.2) })
  }

  @Test func editsAreSorted() {
    #expect(fix([(8, 9, "c"), (2, 4, "a"), (4, 8, "b")])?.edits.map(\.text) == ["a", "b", "c"])
  }

  @Test func editsAreDisjoint() {
    #expect(fix([]) == nil)
    #expect(fix([(2, 5, "a"), (4, 8, "b")]) == nil)
    #expect(fix([(2, 2, "a"), (2, 2, "b")]) == nil)
    #expect(fix([(2, 2, "a"), (2, 4, "b")]) == nil)
    #expect(fix([(2, 4, "a"), (4, 4, "b")]) != nil)
  }
}
