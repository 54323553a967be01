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
    - Upstream Issue: example/project#12
    """

  @Test func findingsAreSortedByPlaceAndThenByRule() throws {
    let found = try lint(text).findings
    #expect(found.map(\.rule) == ["MI103", "MI104", "MI112", "MI208", "MI210", "MI211", "MI301"])
    #expect(found.map(\.range.lower) == found.map(\.range.lower).sorted())
  }

  @Test func findingsSayWhereAndAboutWhat() throws {
    let finding = try #require(try lint(text, "MI211", path: "ideas/lfx/2024-term1.md").findings.first)
    #expect(finding.path == "ideas/lfx/2024-term1.md")
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
    #expect(LintSummary([empty]).hasFindings(atLeast: .info))
    #expect(!LintSummary([empty]).hasFindings(atLeast: .warning))
    #expect(summary.hasFindings(atLeast: .error))
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
