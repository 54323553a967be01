import IdeaCatalog
import Testing
import TextBasics

/// Final reports become reports, never ideas, and find the idea they tell the end of.
struct ReportTests {
  private static let text = """
    # Google Summer of Code (GSoC) 2024 Final Report

    **Contributor:** [Ana Cruz](https://github.com/anacruz)\u{20}\u{20}
    **Organization:** [Harbor Lights](https://example.org) && [Lighthouse](https://example.org/l)\u{20}\u{20}
    **Project:** [[GSoC 2024]Show metrics of the lamp](https://github.com/lighthouse/lamp/issues/7)

    ## Summary

    I thank my mentors, [Bo Li](https://github.com/boli) and
    [Dr. Cy Diaz](https://github.com/cyd). Hello [Di](https://github.com/di).

    - **Key Links**:
      - [The change](https://github.com/lighthouse/lamp/pull/8)
      - [A talk](https://example.org/talk)

    ## Deliverables

    - A *dashboard*
      - with colours
    - Tests

    ## Future work

    See <https://example.org/later> and https://github.com/lighthouse/lamp/pull/9.
    """

  private func file(_ text: String, path: String = "report.md") -> IdeaFile {
    IdeaFile(SourceText(path: path, text: text))
  }

  private func firstReport(_ text: String, path: String = "report.md") -> Report? {
    file(text, path: path).reports.first
  }

  @Test func everythingHasItsPlace() throws {
    let file = file(Self.text)
    let report = try #require(file.reports.first)
    #expect(file.sourceFile.kind == .report)
    #expect(file.ideas.isEmpty)
    #expect(report.title == "Show metrics of the lamp")
    #expect(report.contributor == Report.Contributor(name: "Ana Cruz", github: "anacruz"))
    #expect(report.organization == "Harbor Lights && Lighthouse")
    #expect(report.program == .gsoc)
    #expect(report.term == Term(year: 2024))
    #expect(report.upstreamIssue?.url == "https://github.com/lighthouse/lamp/issues/7")
    #expect(report.mentors.map(\.github) == ["boli", "cyd"])
    #expect(report.mentors.map(\.name) == ["Bo Li", "Dr. Cy Diaz"])
    #expect(
      report.links.map(\.url) == [
        "https://github.com/lighthouse/lamp/pull/8", "https://example.org/talk",
        "https://github.com/lighthouse/lamp/pull/9",
      ])
    #expect(report.deliverables == ["A dashboard", "Tests"])
    #expect(report.lines == 1...24)
  }

  @Test(arguments: [
    "| Contributor | Ana Cruz (@anacruz) |\n|---|---|\n| Mentors | Bo Li (@boli) |\n| Project title | Lamps |",
    "| Contributor | Mentors | Project title |\n|---|---|---|\n| Ana Cruz (@anacruz) | Bo Li (@boli) | Lamps |",
    "- Contributor: Ana Cruz (@anacruz)\n- Mentor(s):\n  - Bo Li (@boli)\n- The Project Name: *Lamps*",
    "- **Name:** Ana Cruz\n- **GitHub:** [profile](https://github.com/anacruz)\n\n## Mentors\n\n- Bo Li (@boli)\n\n## Title - Lamps",
    "**Student**: Ana Cruz (@anacruz)\n\n**Mentors**:\n\n- Bo Li (@boli)\n\n**Project Title**: \"Lamps\"",
  ])
  func everyCarrierOfALabel(fields: String) throws {
    let report = try #require(firstReport("# GSoC 2025 Final Report\n\n\(fields)\n\n## What I did\n\nThings.\n"))
    #expect(report.contributor == Report.Contributor(name: "Ana Cruz", github: "anacruz"))
    #expect(report.mentors.map(\.name) == ["Bo Li"])
    #expect(report.title == "Lamps")
    #expect(report.deliverables == ["Things."])
  }

  @Test(arguments: [
    ("# GSoC 2025 Final Report: Faster lamps\n\n- Student: Ana", "Faster lamps"),
    ("# LFX Mentorship 2024 Term 3 Report - Faster lamps\n\n- Mentee: Ana\n- Project: Lighthouse", "Faster lamps"),
    (
      "# Final Report | GSoC'25 | Harbor\n\n- Student: Ana\n- Project: Faster lamps of the harbor",
      "Faster lamps of the harbor"
    ),
    (
      "---\ntitle: \"GSoC 2025 Final Report\"\nauthor: Ana\n---\n\nText.\n\n## Pull requests\n\nSome.",
      "GSoC 2025 Final Report"
    ),
  ])
  func titles(text: String, title: String) {
    #expect(firstReport(text + "\n\n## Future work\n\nMore.\n")?.title == title)
  }

  @Test func programmeAndTermComeFromAnywhere() {
    let text =
      "# Final report: lamps\n\n- Mentee: Ana\n- Term: 2024 Term 3\n\n## Deliverables\n\n- A\n\n## Work done\n\nB\n"
    #expect(firstReport(text)?.term == Term(year: 2024, period: .term(3)))
    #expect(firstReport(text, path: "gsoc/2023/ana.md")?.program == .gsoc)
  }

  @Test(arguments: [
    "# GSoC 2024 Ideas\n\n## Lamps\n\n- Description: D\n- Mentor(s): Ana\n- Expected outcome: a report\n",
    "# Google Summer of Code reports\n\n- Student: Ana\n- Student: Bo\n- Student: Cy\n",
    "# Status report\n\nText.\n", "# GSoC 2024\n\n## Deliverables\n\n- A\n", "",
  ])
  func noReport(text: String) {
    #expect(file(text).reports.isEmpty)
  }

  @Test(arguments: [
    ("https://www.github.com/Lighthouse/lamp/issues/7/#top", "Other title", "Garden", true),
    ("https://github.com/lighthouse/lamp/issues/70", "Show metrics of the lamp", "Lighthouse", true),
    ("https://github.com/lighthouse/lamp/issues/70", "Show metrics of the lamp", "Garden", false),
    ("https://github.com/lighthouse/lamp/issues/70", "Other title", "Lighthouse", false),
  ])
  func theIdeaOfAReport(issue: String, title: String, project: String, isFound: Bool) {
    let ideas = "### \(project)\n\n#### \(title)\n\n- Description: D\n- Mentor(s): Bo\n- Upstream Issue: \(issue)\n"
    let catalog = Catalog([file(ideas, path: "gsoc/2024.md"), file(Self.text)])
    #expect(catalog.ideas.count == 1)
    #expect(catalog.reports.map(\.ideaID) == [isFound ? catalog.ideas[0].id : nil])
  }

  @Test func ofSeveralIdeasTheOneOfTheYear() {
    let ideas = """
      ### Lighthouse

      #### Show metrics of the lamp

      - Description: D
      - Upstream Issue: https://github.com/lighthouse/lamp/issues/7
      """
    let catalog = Catalog([
      file(ideas, path: "lfx/2024-term1.md"), file(ideas, path: "gsoc/2023.md"), file(ideas, path: "gsoc/2024.md"),
      file(Self.text),
    ])
    #expect(catalog.reports.map(\.ideaID) == ["gsoc/2024/lighthouse/show-metrics-of-the-lamp"])
  }
}
