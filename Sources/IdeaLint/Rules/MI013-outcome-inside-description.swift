internal import IdeaCatalog

extension Rule {
  static let outcomeInsideDescription = Rule(
    id: "MI013", name: "outcome-inside-description",
    summary: "The expected outcome stands under a heading inside the description.",
    rationale: """
      It is read from there too, but other programs look for the label. 45 of 59 accepted descriptions of the third term \
      of 2026 have it inside. The issue form has no section for it, so forms are left alone.
      """,
    severity: .info, templates: .readme,
    bad: [
      """
      #### Collect metrics

      CNCF - Karmada: Collect metrics (2026 Term 3)

      - Description:
        > Metrics are read one by one.
        >
        > ### Expected Outcome
        >
        > ↓Metrics over time.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      #### Collect metrics

      CNCF - Karmada: Collect metrics (2026 Term 3)

      - Description: Metrics are read one by one.
      - Expected Outcome: Metrics over time.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      guard let outcome = ideas[index].expectedOutcome, !file.fields[index].present.contains(.expectedOutcome) else {
        continue
      }
      reporter.report(.label, at: outcome.range, idea: index)
    }
  }
}

extension Finding.Message {
  fileprivate static let label: Self = "put the expected outcome under a label of its own: \"Expected Outcome:\""
}
