import IdeaLint
import Testing
import TextBasics

/// The examples of the rules are their documentation: what they show must be true.
@Suite struct RuleExampleTests {
  @Test(arguments: Rule.all.map(\.id), MarkedText.Variant.allCases)
  func badExamplesHaveOneFindingAtTheMark(id: String, variant: MarkedText.Variant) throws {
    let rule = try #require(Rule.named(id))
    #expect(!rule.bad.isEmpty)
    for example in rule.bad where !example.isBeginning || !variant.hasPrefix {
      let text = MarkedText(example.markdown, variant: variant, encoding: example.encoding)
      #expect(text.marks.count == 1, "\(example.markdown)")
      let found = try Linter(RuleSelection(select: [id])).lint(text.file(path: example.path)).findings
      #expect(found.map(\.range.start) == text.marks, "\(example.markdown)")
      #expect(found.allSatisfy { $0.rule == id && $0.ruleName == rule.name })
    }
  }

  @Test(arguments: Rule.all.map(\.id), MarkedText.Variant.allCases)
  func goodExamplesHaveNone(id: String, variant: MarkedText.Variant) throws {
    let rule = try #require(Rule.named(id))
    #expect(!rule.good.isEmpty)
    for example in rule.good where !example.isBeginning || !variant.hasPrefix {
      let text = MarkedText(example.markdown, variant: variant, encoding: example.encoding)
      #expect(text.marks.isEmpty)
      let found = try Linter(RuleSelection(select: [id])).lint(text.file(path: example.path)).findings
      #expect(found.map(\.message) == [], "\(example.markdown)")
    }
  }

  @Test(arguments: Rule.all.map(\.id))
  func aCommentTurnsTheRuleOff(id: String) throws {
    let rule = try #require(Rule.named(id))
    for example in rule.bad where !example.isBeginning {
      let text = "<!-- ideacat-disable-file \(rule.name): an example -->\n\n" + example.markdown
      let file = MarkedText(text, encoding: example.encoding).file(path: example.path)
      let result = try Linter(RuleSelection(select: [id])).lint(file)
      #expect(result.findings.isEmpty, "\(example.markdown)")
      #expect(result.suppressed.count == 1, "\(example.markdown)")
    }
  }

  @Test func messagesSayWhatToDoInLowerCase() throws {
    for rule in Rule.all {
      for example in rule.bad {
        let text = MarkedText(example.markdown, encoding: example.encoding)
        for finding in try Linter(RuleSelection(select: [rule.id])).lint(text.file(path: example.path)).findings {
          let first = try #require(finding.message.first)
          #expect(first.isLowercase, "\(finding.message)")
          #expect(!finding.message.hasSuffix("."), "\(finding.message)")
          #expect(!finding.message.contains("\n"), "\(finding.message)")
        }
      }
    }
  }
}
