internal import IdeaCatalog

extension Rule {
  static let mentorNoPrimary = Rule(
    id: "MI218", name: "mentor-no-primary",
    summary: "None of the mentors of an idea is the primary one, as in other ideas of the page.",
    rationale: """
      For Google Summer of Code the CNCF asks for two mentors, one of whom is the primary one: who is asked first. 11 of \
      56 ideas from 2024 to 2026 name none. Pages that never name one are left alone; for other programmes the rule has to \
      be selected.
      """,
    severity: .error, onRequest: [.lfx, .readme, .issueForm],
    bad: [
      RuleExample(
        """
        #### Collect metrics

        - Description: Metrics are read one by one.
        - Mentor(s):
          - Ana Silva (@ana-silva, ana@example.org) - primary
          - Ben Okoro (@ben-okoro, ben@example.org)

        #### Draw charts

        - Description: Charts are drawn by hand.
        - ↓Mentor(s):
          - Ana Silva (@ana-silva, ana@example.org)
          - Ben Okoro (@ben-okoro, ben@example.org)
        """, path: "ideas/gsoc/2025.md")
    ],
    good: [
      RuleExample(
        """
        #### Collect metrics

        - Description: Metrics are read one by one.
        - Mentor(s):
          - Ana Silva (@ana-silva, ana@example.org) - primary
          - Ben Okoro (@ben-okoro, ben@example.org)

        #### Draw charts

        - Description: Charts are drawn by hand.
        - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
        """, path: "ideas/gsoc/2025.md")
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    guard ideas.contains(where: { $0.mentors.contains { $0.role == "primary" } }) else { return }
    for index in ideas.indices where ideas[index].mentors.count > 1 {
      guard !ideas[index].mentors.contains(where: { $0.role == "primary" }),
        let record = ideas[index].fields.first(where: { $0.field == .mentors })
      else { continue }
      reporter.report(.mark, at: record.label, idea: index)
    }
  }

  static let mentorMultiplePrimary = Rule(
    id: "MI219", name: "mentor-multiple-primary", summary: "An idea has more than one primary mentor.",
    rationale: "Only one person can be asked first; the others are co-mentors.",
    severity: .error,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org) - primary
        - ↓Ben Okoro (@ben-okoro, ben@example.org) - primary
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org) - primary
        - Ben Okoro (@ben-okoro, ben@example.org) - co-mentor
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices where ideas[index].mentors.count > 1 {
      for mentor in ideas[index].mentors.filter({ $0.role == "primary" }).dropFirst() {
        reporter.report(.keepOne, at: mentor.range, idea: index)
      }
    }
  }

  static let mentorRoleUnknown = Rule(
    id: "MI220", name: "mentor-role-unknown", summary: "The role of a mentor is none that the programmes know.",
    rationale: """
      Primary, co-mentor, secondary and backup are understood everywhere; another word, such as "adjunct", leaves open \
      whether the person can be asked.
      """,
    severity: .info, fix: .unsafe(changing: .mentors),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - ↓Ana Silva (@ana-silva, ana@example.org) - adjunct
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org) - primary mentor
        - Ben Okoro (@ben-okoro, ben@example.org) - backup
      """
    ]
  ) { file, reporter in
    let known = ["primary", "co-mentor", "secondary", "backup"]
    let ideas = file.file.ideas
    for index in ideas.indices {
      for mentor in ideas[index].mentors.indices {
        guard let role = ideas[index].mentors[mentor].role, !known.contains(role) else { continue }
        reporter.report(
          .replace(role), at: ideas[index].mentors[mentor].range, idea: index,
          edits: role == "adjunct"
            ? MentorEdit(mentor, ofIdea: index, in: file.file).replacing(role, by: "co-mentor") : [])
      }
    }
  }
}

extension Finding.Message {
  fileprivate static let mark: Self = "mark one of the mentors with \"- primary\""
  fileprivate static let keepOne: Self = "name one primary mentor only"

  fileprivate static func replace(_ role: String) -> Self {
    "replace the role \(Quoted.title(role)) by \"primary\", \"co-mentor\" or \"backup\""
  }
}
