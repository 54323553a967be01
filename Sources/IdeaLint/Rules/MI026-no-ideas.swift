internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let noIdeas = Rule(
    id: "MI026", name: "no-ideas",
    summary: "The file holds no ideas.",
    rationale: """
      Templates, lists that were emptied, pages that only lead elsewhere and pages about the programme have no ideas, and \
      that is no mistake. It is said once, with what kind of page the file seems to be, because the same silence would \
      follow from a list whose ideas were not recognised.
      """,
    severity: .info,
    bad: [
      """
      ↓## Proposed Project ideas
      """,
      """
      ↓# Mentorship

      ## Template

      ```
      #### Mentorship project Title

      - Description:
      - Recommended Skills:
      ```
      """,
    ],
    good: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    guard file.file.ideas.isEmpty, !file.file.source.looksLikeUTF16 else { return }
    let start = file.file.source.hasByteOrderMark ? 3 : 0
    if let problem = file.file.problem {
      reporter.report(.noIdeas(.invalidJSON), at: SourceRange(problem.offset, problem.offset))
      return
    }
    let place = file.file.outline.sections.count > 1 ? file.heading(of: 1) : SourceRange(start, start)
    reporter.report(.noIdeas(file.file.pageKind), at: place)
  }
}

extension Finding.Message {
  fileprivate static func noIdeas(_ kind: PageKind) -> Self {
    switch kind {
    case .ideas: "no ideas found"
    case .invalidJSON: "no ideas found: the file is not valid JSON"
    case .empty: "no ideas found: the file is empty"
    case .template: "no ideas found: the file is a template"
    case .emptyList: "no ideas found: the list is empty"
    case .redirect: "no ideas found: the page leads to another one"
    case .report: "no ideas found: the file is the report of a finished project"
    case .programPage: "no ideas found: the page is about the programme"
    }
  }
}
