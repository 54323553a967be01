import IdeaLint
import TestSupport
import Testing

@Suite struct RuleDocumentTests {
  /// `Documentation/Rules.md` is what the rules say about themselves.
  @Test func theDocumentationOfTheRulesIsUpToDate() {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    expectGolden(RuleDocument.markdown(), at: folder + "/Documentation/Rules.md")
  }

  @Test func everyRuleHasARowAndASection() {
    let page = RuleDocument.markdown()
    for rule in Rule.all {
      #expect(page.contains("| [\(rule.id)](#\(rule.id.lowercased())-\(rule.name)) | `\(rule.name)` |"))
      #expect(page.contains("\n## \(rule.id) \(rule.name)\n"))
    }
  }
}
