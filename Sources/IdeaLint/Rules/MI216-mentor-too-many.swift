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
    for index in ideas.indices where ideas[index].mentors.count > 4 && !file.hasTwoLists(index) {
      reporter.report(.listFour(found: ideas[index].mentors.count), at: ideas[index].mentors[4].range, idea: index)
    }
  }
}

extension Finding.Message {
  fileprivate static func listFour(found: Int) -> Self { "list at most 4 mentors (found \(found))" }
}
