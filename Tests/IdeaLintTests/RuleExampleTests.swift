import IdeaCatalog
import IdeaLint
import Testing
import TextBasics

/// The examples of the rules are their documentation: what they show must be true.
@Suite struct RuleExampleTests {
  /// What a rule finds in the file of an example, looked at with its neighbour, in which it finds nothing.
  private func findings(_ file: IdeaFile, of example: RuleExample, _ id: String) throws -> [Finding] {
    let found = try results(file, of: example, id)
    #expect(found.dropFirst().allSatisfy { $0.findings.isEmpty })
    return found[0].findings
  }

  private func results(_ file: IdeaFile, of example: RuleExample, _ id: String) throws -> [FileFindings] {
    var options = RuleOptions()
    for (key, value) in example.options {
      let option = try #require(RuleOption.named(key))
      #expect(option.set(try #require(option.setting(parsing: value)), in: &options))
    }
    let files = [file] + (example.neighbour.map { [MarkedText($0.markdown).file(path: $0.path)] } ?? [])
    let paths = Set(files.map(\.sourceFile.path))
    var linter = Linter(try RuleSelection(select: [id]), options: options)
    linter.fileExists = { paths.contains($0) }
    return linter.lint(files)
  }

  @Test(arguments: Rule.all.map(\.id), MarkedText.Variant.allCases)
  func badExamplesHaveOneFindingAtTheMark(id: String, variant: MarkedText.Variant) throws {
    let rule = try #require(Rule.named(id))
    #expect(!rule.bad.isEmpty)
    for example in rule.bad where !example.isBeginning || !variant.hasPrefix {
      let text = MarkedText(example.markdown, variant: variant, encoding: example.encoding)
      #expect(text.marks.count == 1, "\(example.markdown)")
      let found = try findings(text.file(path: example.path), of: example, id)
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
      let found = try findings(text.file(path: example.path), of: example, id)
      #expect(found.map(\.message) == [], "\(example.markdown)")
    }
  }

  @Test(arguments: Rule.all.map(\.id))
  func aCommentTurnsTheRuleOff(id: String) throws {
    let rule = try #require(Rule.named(id))
    for example in rule.bad where !example.isBeginning {
      let text = "<!-- ideacat-disable-file \(rule.name): an example -->\n\n" + example.markdown
      let file = MarkedText(text, encoding: example.encoding).file(path: example.path)
      let result = try results(file, of: example, id)[0]
      #expect(result.findings.isEmpty, "\(example.markdown)")
      #expect(result.suppressed.count == 1, "\(example.markdown)")
    }
  }

  @Test func messagesSayWhatToDoInLowerCase() throws {
    for rule in Rule.all {
      for example in rule.bad {
        let text = MarkedText(example.markdown, encoding: example.encoding)
        for finding in try findings(
          text.file(path: example.path), of: example, rule.id)
        {
          let first = try #require(finding.message.first)
          #expect(first.isLowercase, "\(finding.message)")
          #expect(!finding.message.hasSuffix("."), "\(finding.message)")
          #expect(!finding.message.contains("\n"), "\(finding.message)")
        }
      }
    }
  }
}
