internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let noIdeas = Rule(
    id: "MI026", name: "no-ideas",
    summary: "The file holds no ideas.",
    rationale: """
      Templates, lists that were emptied, pages that only lead elsewhere and pages about the programme have no ideas, and \
      that is no mistake. It is said once, with what kind of page the file seems to be, because the same silence would \
      follow from a list whose ideas were not recognised: where a section has labels of an idea, and too few, it is said \
      which.
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
      """
      # Ideas

      ## Collect metrics

      Metrics are read one by one.

      - ↓Difficulty: Easy
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
    let labels = file.file.pageKind == .programPage ? file.file.labelsOfNearIdea : []
    if let first = labels.first {
      reporter.report(.addLabel(behind: labels), at: first.label)
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
    case .programPage: "no ideas found: no section has labels such as \"Description:\" and \"Mentor(s):\""
    }
  }

  /// Names the labels that are there, and one that is not.
  fileprivate static func addLabel(behind labels: [FieldRecord]) -> Self {
    let missing = ([.description, .mentors, .skills] as [Field]).first { field in
      !labels.contains { $0.field == field }
    }
    let known = labels.prefix(3).map { Quoted.title($0.labelText) }.joined(separator: ", ")
    let advice = missing.flatMap(LabelTable.canonicalLabel).map { ", such as \"\($0):\"" } ?? ""
    return "no ideas found: \(known) alone \(labels.count == 1 ? "makes" : "make") none; add another label\(advice)"
  }
}
