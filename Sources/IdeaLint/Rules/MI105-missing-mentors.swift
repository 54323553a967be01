internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let missingMentors = Rule(
    id: "MI105", name: "missing-mentors", summary: "An idea names nobody who mentors it.",
    rationale: """
      An idea without mentors cannot be taken up. The field is missing from 6 of 858 ideas for LFX Mentorship. Where text \
      stands there that names nobody, that is said at the label.
      """,
    severity: .error,
    bad: [
      """
      ↓#### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - ↓Mentor(s): Mentor Name
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org)
        - Ben Okoro (@ben-okoro, ben@example.org)
      """
    ]
  ) { file, reporter in
    guard !file.isWithoutColumn(for: FieldSet(.mentors)) else { return }
    let ideas = file.file.ideas
    let least = file.options.mentorsMin
    for index in ideas.indices where ideas[index].mentors.isEmpty {
      guard file.fields[index].present.contains(.mentors) else {
        // A label that an issue form has lost is MI015.
        if file.template == .issueForm { continue }
        reporter.report(.list(least), at: ideas[index].titleRange, idea: index)
        continue
      }
      // Words that stand for nobody, hints and people of the template have findings of their own.
      guard let record = ideas[index].fields.first(where: { $0.field == .mentors && !$0.isEmpty }),
        !TemplateText.isHint(record.value, in: file.file.source), !PlaceholderValues.isFound(in: record, of: file.file)
      else { continue }
      reporter.report(.list(least), at: record.label, idea: index)
    }
  }
}

extension Finding.Message {
  fileprivate static func list(_ least: Int) -> Self {
    "list at least \(least) mentor\(least == 1 ? "" : "s") (found none)"
  }
}
