internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let mentorFormat = Rule(
    id: "MI201", name: "mentor-format",
    summary: "The entry of a mentor is not written as `Name (@handle, mail)`.",
    rationale: """
      Of 1,355 entries in real lists 1,083 (80 %) have exactly this form, and people as well as programs find name, \
      handle and address in it at a glance. So they do in `Name @handle (mail)`, which is left alone. Entries with a fault that another rule names, such as an address that is \
      missing, are left to that rule.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme], fix: .safe(),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - ↓Ana Silva, @ana-silva, ana@example.org
        - Ben Okoro (@ben-okoro, ben@example.org)
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org) - primary
        - Ben Okoro @ben-okoro (ben@example.org)
        - Chi Wu (@chi-wu)
      """
    ]
  ) { file, reporter in
    for index in file.file.ideas.indices {
      let mentors = file.file.ideas[index].mentors
      for mentor in mentors.indices where mentors[mentor].form.contains(.unusual) {
        guard !mentors[mentor].hasContactFault, file.mentorFaults[index][mentor].isEmpty,
          !isPlain(mentors[mentor], file.file.source)
        else { continue }
        reporter.report(
          .write(mentors[mentor]), at: mentors[mentor].range, idea: index,
          edits: MentorEdit(mentor, ofIdea: index, in: file.file).canonical())
      }
    }
  }

  /// Whether an entry is exactly `Name @handle (mail)`, role apart.
  private static func isPlain(_ mentor: Mentor, _ source: SourceText) -> Bool {
    guard let name = mentor.name, let github = mentor.github, let email = mentor.email else { return false }
    let text = source.text(in: mentor.range)
    let plain = "\(name) @\(github) (\(email))"
    return text == plain || mentor.role != nil && text.hasPrefix("\(plain) - ")
  }
}

extension Finding.Message {
  fileprivate static func write(_ mentor: Mentor) -> Self {
    "write the entry of \(mentor.name ?? "this mentor") as \"Name (@handle, mail)\""
  }
}
