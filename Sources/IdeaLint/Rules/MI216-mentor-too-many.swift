internal import IdeaCatalog

extension Rule {
  static let mentorTooMany = Rule(
    id: "MI216", name: "mentor-too-many", summary: "An idea has more than four mentors.",
    rationale: """
      The platform of LFX Mentorship and the sheets that administrators keep have room for four: the fifth is lost.
      """,
    severity: .error, templates: [.lfx, .readme, .issueForm],
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org)
        - Ben Okoro (@ben-okoro, ben@example.org)
        - Chi Wu (@chi-wu, chi@example.org)
        - Dora Lind (@dora-lind, dora@example.org)
        - ↓Eli Ray (@eli-ray, eli@example.org)
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org)
        - Ben Okoro (@ben-okoro, ben@example.org)
        - Chi Wu (@chi-wu, chi@example.org)
        - Dora Lind (@dora-lind, dora@example.org)
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    let most = file.options.mentorsMax
    for index in ideas.indices where ideas[index].mentors.count > most && !file.hasTwoLists(index) {
      reporter.report(
        .list(atMost: most, found: ideas[index].mentors.count), at: ideas[index].mentors[most].range, idea: index)
    }
  }
}

extension Finding.Message {
  fileprivate static func list(atMost most: Int, found: Int) -> Self {
    "list at most \(most) mentor\(most == 1 ? "" : "s") (found \(found))"
  }
}
