internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let lfxURLInvalid = Rule(
    id: "MI310", name: "lfx-url-invalid", summary: "The LFX URL is no page of a project on the platform.",
    rationale: """
      Mentees apply on that page. 781 addresses of real lists end with the project's id; three lead to pages that \
      collected money, or nowhere. A page may come later: an empty label and `TBD` are fine.
      """,
    severity: .error, templates: .readme,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - LFX URL: ↓https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8
      """,
      """
      #### Collect metrics

      CNCF - Karmada: Collect metrics (2024 Term 3)

      - Description: Metrics are read one by one.
      - LFX URL: ↓the page of the project
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01
      """,
      """
      #### Collect metrics

      CNCF - Karmada: Collect metrics (2024 Term 3)

      - Description: Metrics are read one by one.
      - LFX URL: TBD
      """,
    ]
  ) { file, reporter in
    let source = file.file.source
    let ideas = file.file.ideas
    for index in ideas.indices where file.fields[index].filled.contains(.lfxURL) {
      if let link = ideas[index].lfxURL {
        if !IssueAddress.isPageOfProject(link.url) { reporter.report(.correct, at: link.range, idea: index) }
        continue
      }
      guard let record = ideas[index].fields.first(where: { $0.field == .lfxURL && !$0.isEmpty }),
        !Placeholders.isPlaceholder(source.text(in: record.value))
      else { continue }
      reporter.report(.correct, at: record.value, idea: index)
    }
  }
}

extension Finding.Message {
  fileprivate static let correct: Self =
    "give the page on the platform: https://mentorship.lfx.linuxfoundation.org/project/ and the id"
}
