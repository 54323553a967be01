import IdeaCatalog
import IdeaLint
import Testing
import TextBasics

@Suite struct LinterTests {
  private let text = """
    ### Karmada

    #### Collect metrics

    - Description: TBD
    - Mentor(s):
      - Ana Silva
      - Ben Okoro (@ben.okoro, ben@example.org)
    - Upstream Issue: #12 of the project
    """

  @Test func findingsAreSortedByPlaceAndThenByRule() throws {
    let found = try lint(text).findings
    #expect(found.map(\.rule) == ["MI103", "MI104", "MI112", "MI208", "MI210", "MI211", "MI301"])
    #expect(found.map(\.range.lower) == found.map(\.range.lower).sorted())
  }

  @Test func whoCountsFindingsGetsTheSameWithoutWords() throws {
    var linter = Linter()
    let file = MarkedText(text).file()
    let found = linter.lint(file).findings
    linter.isWorded = false
    let counted = linter.lint(file).findings
    #expect(counted.map(\.rule) == found.map(\.rule) && counted.map(\.range) == found.map(\.range))
    #expect(counted.map(\.severity) == found.map(\.severity))
    #expect(counted.map { $0.fix?.edits } == found.map { $0.fix?.edits })
    #expect(counted.allSatisfy { $0.message.isEmpty })
  }

  @Test func findingsSayWhereAndAboutWhat() throws {
    let found = try lint(text, "MI211", path: "ideas/lfx/2024-term1.md")
    #expect(found.path == "ideas/lfx/2024-term1.md")
    let finding = try #require(found.findings.first)
    #expect(finding.rule == "MI211")
    #expect(finding.ruleName == "mentor-handle-invalid")
    #expect(finding.idea == "lfx/2024-term1/karmada/collect-metrics")
    #expect(finding.severity == .error)
    #expect(finding.message == "correct the GitHub handle \"@ben.okoro\"")
    #expect(finding.fix == nil)
  }

  @Test func severityFollowsTheTemplate() throws {
    func severity(_ path: String) throws -> Severity? { try lint(text, "MI103", path: path).findings.first?.severity }
    #expect(try severity("ideas/lfx/2024-term1.md") == .warning)
    #expect(try severity("ideas/gsoc/2024.md") == .error)
  }

  @Test func summariesCount() throws {
    let empty = Linter().lint(IdeaFile(SourceText(path: "empty.md", text: "")))
    let summary = LintSummary([try lint(text), empty])
    #expect(summary.files == 2)
    #expect(summary.ideas == 1)
    #expect(summary.errors == 6)
    #expect(summary.warnings == 1)
    #expect(summary.infos == 1)
    #expect(summary.findings == 8)
    #expect(summary.failures == 7)
    #expect(summary.fails())
    #expect(!LintSummary([empty]).fails())
  }

  @Test func filesFailByTheirOwnThresholds() throws {
    func summary(_ threshold: FailureThreshold, _ rules: String...) throws -> LintSummary {
      var settings = LintSettings(try RuleSelection(select: rules))
      settings.apply([.failOn(threshold)])
      return LintSummary([text, "Nothing.\n"].map { Linter(settings).lint(MarkedText($0).file()) })
    }
    // An error, a warning and an info, each alone.
    for (rule, failing) in [("MI301", "error warning info"), ("MI103", "warning info"), ("MI026", "info")] {
      let thresholds = try FailureThreshold.allCases.filter { try summary($0, rule).fails() }
      #expect(thresholds.map(\.rawValue).joined(separator: " ") == failing)
    }
    #expect(try !summary(.warning, "MI103").fails(maxWarnings: 1))
    #expect(try summary(.never, "MI103").fails(maxWarnings: 0))
    #expect(try summary(.warning, "MI103", "MI301").fails(maxWarnings: 1))
    #expect(try summary(.info, "MI026").fails(maxWarnings: 1))
  }

  @Test func aGoodIdeaHasNoFindings() throws {
    let good = """
      ## Proposed Project ideas

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Expected Outcome: Metrics over time.
      - Recommended Skills: Go
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org)
        - Ben Okoro (@ben-okoro, ben@example.org)
      - Upstream Issue: https://github.com/example/project/issues/12
      """
    #expect(try lint(good).findings.map(\.message) == [])
  }

  @Test(arguments: [
    "", "\n", "#", "- Mentor(s):", "<!-- ideacat-", "<!-- ideacat-disable", "\u{FEFF}", "####\n- Mentors:",
  ])
  func anyTextGivesAnAnswer(text: String) throws {
    let result = try lint(text)
    #expect(result.findings.allSatisfy { $0.range.end <= text.utf8.count })
  }

  @Test func templatesAreToldApart() {
    func kind(_ kind: SourceFile.Kind, _ program: Program) -> TemplateKind {
      TemplateKind(SourceFile(path: "", kind: kind, program: program, term: nil, ideaCount: 1))
    }
    #expect(kind(.ideas, .lfx) == .lfx)
    #expect(kind(.ideas, .other) == .lfx)
    #expect(kind(.accepted, .lfx) == .readme)
    #expect(kind(.ideas, .gsoc) == .gsoc)
    #expect(kind(.accepted, .gsoc) == .gsoc)
    #expect(kind(.issueForm, .lfx) == .issueForm)
  }
}
