import IdeaCatalog
import Testing

@Suite struct PathTermTests {
  @Test(arguments: [
    ("lfx/2024-term1.md", true), ("07-lfx-2024-term1-ideas.md", true), ("lfx/2024-term3.md", false),
    ("gsoc/2024-term1.md", false), ("notes.md", true), ("lfx/notes.md", true), ("2024-term1.md", true),
    ("2023-term1.md", false), ("gsoc/notes.md", false),
  ]) func allows(path: String, isAllowed: Bool) {
    #expect(PathTerm(path).allows(.lfx, Term(year: 2024, period: .term(1))) == isAllowed)
  }

  /// What is excluded at a glance is not allowed either.
  @Test(arguments: [
    ("lfx/2024-term1.md", false), ("lfx/2023.md", true), ("2023/2024.md", false), ("2023/x2024y.md", true),
    ("v2023/x.md", false), ("20235.md", false), ("1999.md", false), ("a/2023/b", true), ("2023", true),
    ("é2023.md", false),
  ]) func excludes(path: String, isExcluded: Bool) {
    #expect(PathTerm.excludes([2024], path) == isExcluded)
    if isExcluded { #expect(!PathTerm(path).allows(.lfx, Term(year: 2024))) }
  }
}
