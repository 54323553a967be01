internal import IdeaCatalog

extension Rule {
  static let mentorTooFew = Rule(
    id: "MI217", name: "mentor-too-few", summary: "An idea has one mentor only.",
    rationale: """
      One mentor falls ill, changes jobs or goes on holiday, and the mentee is alone. Google Summer of Code pages of the \
      CNCF ask for two; 142 ideas for LFX Mentorship and 121 for Google Summer of Code have one.
      """,
    severity: .warning, errorIn: .gsoc,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - ↓Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """
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
    let ideas = file.file.ideas
    let least = file.options.mentorsMin
    for index in ideas.indices where !ideas[index].mentors.isEmpty && ideas[index].mentors.count < least {
      guard let record = ideas[index].fields.first(where: { $0.field == .mentors }) else { continue }
      reporter.report(.list(least, found: ideas[index].mentors.count), at: record.label, idea: index)
    }
  }
}

extension Finding.Message {
  fileprivate static func list(_ least: Int, found: Int) -> Self {
    "list at least \(least) mentors (found \(found))"
  }
}
