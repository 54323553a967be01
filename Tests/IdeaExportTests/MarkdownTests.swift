import IdeaCatalog
import IdeaExport
import Testing

@Suite struct MarkdownTests {
  private func markdown(_ ideas: [Idea], template: Template? = nil, includeEmails: Bool = false) -> String {
    Sample.text(CatalogMarkdownWriter(template: template, includeEmails: includeEmails).markdown(of: ideas))
  }

  @Test func eachProgrammeHasItsTemplate() {
    #expect(
      markdown(Sample.catalog.ideas) == """
        # Ideas

        ## LFX Mentorship 2024 Term 3 (Sep-Nov)

        ### Lighthouse

        #### Show metrics of the lamp

        - Description: The lamp has *one-time* metrics. Collect them with [Prometheus](https://prometheus.io).
        - Expected Outcome:
          - A design document
          - A dashboard, with tests
        - Recommended Skills: golang, Kubernetes
        - Mentor(s):
          - Ana Cruz (@anacruz)
          - Bo Li (@bo-li)
        - Upstream Issue: https://github.com/lighthouse/lamp/issues/7

        ## Google Summer of Code 2025

        ### Harbor Lights

        #### Speed up the foghorn

        - Description: It is slow.

          - Measure it
          - Make it fast
        - Expected Outcome: A fast foghorn
        - Recommended Skills:
          - C++
          - Patience, a lot of it
        - Expected project size: large (~350 hours)
        - Difficulty: hard
        - Mentor(s):
          - Cy Diaz (@cy) - primary
          - Di Ek (@di-ek)
        - Upstream Issue (URL): https://github.com/harbor/foghorn/issues/1

        """)
  }

  @Test func templateCanBeForced() {
    let catalog = Sample.catalog(
      fields: """
        - Description: x
        - Mentor(s): Ana Cruz (@anacruz, ana@example.org)
        - LFX URL: https://mentorship.example.org/project/1
        """)
    #expect(
      markdown(catalog.ideas, template: .gsoc, includeEmails: true) == """
        ## Ideas

        ### LFX Mentorship 2025 Term 1 (Mar-May)

        #### Lamp

        ##### Title

        - Description: x
        - Expected Outcome:
        - Recommended Skills:
        - Expected project size:
        - Mentor(s):
          - Ana Cruz (@anacruz, ana@example.org)
        - Upstream Issue (URL):
        - LFX URL: https://mentorship.example.org/project/1

        """)
  }

  @Test func ideasOfAProjectStandTogether() {
    let idea = "- Description: x\n- Mentor(s): Ana Cruz\n"
    let catalog = Sample.catalog([
      ("lfx/2025-term1.md", "### B\n\n#### One\n\n\(idea)\n### A\n\n#### Two\n\n\(idea)"),
      ("lfx/2025-term1-more.md", "### B\n\n#### Sub\n\n##### Three\n\n\(idea)\n#### Four\n\n\(idea)"),
    ])
    let headings = markdown(catalog.ideas).split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      headings == [
        "# Ideas", "## LFX Mentorship 2025 Term 1 (Mar-May)", "### B", "#### One", "#### Four", "#### Sub",
        "##### Three",
        "### A", "#### Two",
      ])
  }

  @Test(arguments: Program.allCases) func headingsOfProgrammesAreNoProjects(program: Program) {
    for term in [nil, Term(year: 2025), Term(year: 2024, period: .term(2)), Term(year: 2020, period: .quarters(3, 4))] {
      var ideas = [Idea(title: "Title", program: program, term: term)]
      ideas[0].mentors = [Mentor(name: "Ana Cruz")]
      let text = markdown(ideas)
      #expect(
        SectionWords.role(of: String(text.split(separator: "\n")[1].drop { $0 == "#" || $0 == " " })) == .container)
    }
  }

  @Test func emptyCatalog() {
    #expect(markdown([]) == "# Ideas\n")
  }
}
