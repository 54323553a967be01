internal import IdeaCatalog

extension Rule {
  static let mentorEmailMissing = contact(
    id: "MI208", name: "mentor-email-missing", summary: "A mentor has no e-mail address.",
    rationale: """
      Administrators invite mentors by e-mail and have chased missing addresses for years. An address that cannot be one \
      is MI209.
      """,
    bad: """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - ↓Ana Silva (@ana-silva)
        - Ben Okoro (@ben-okoro, ben@example.org)
      """
  ) { $0[$1].email == nil ? .addEmail($0[$1]) : nil }

  static let mentorEmailInvalid = contact(
    id: "MI209", name: "mentor-email-invalid", summary: "The e-mail address of a mentor cannot be one.",
    rationale: "An invitation to an address without a host, or with two of them, never arrives.",
    bad: """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - ↓Ana Silva (@ana-silva, ana@example)
        - Ben Okoro (@ben-okoro, ben@example.org)
      """
  ) { $0[$1].form.contains(.invalidEmail) ? .correctEmail($0[$1]) : nil }

  static let mentorHandleMissing = contact(
    id: "MI210", name: "mentor-handle-missing", summary: "A mentor has no GitHub handle.",
    rationale: """
      The handle tells people of the same name apart, and shows that a mentor is a maintainer of the project. A name that \
      cannot be a handle is MI211.
      """,
    bad: """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - ↓Ana Silva (ana@example.org)
        - Ben Okoro (@ben-okoro, ben@example.org)
      """
  ) { $0[$1].github == nil ? .addHandle($0[$1]) : nil }

  static let mentorHandleInvalid = contact(
    id: "MI211", name: "mentor-handle-invalid", summary: "The GitHub handle of a mentor cannot be one.",
    rationale: """
      GitHub's handles are made of at most 39 letters, digits and single hyphens. What has a period or an underscore is \
      the name of an account elsewhere.
      """,
    bad: """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - ↓Ana Silva (@ana.silva, ana@example.org)
        - Ben Okoro (@ben-okoro, ben@example.org)
      """
  ) { $0[$1].form.contains(.invalidHandle) ? .correctHandle($0[$1]) : nil }

  /// A rule about the way to reach a mentor; `message` is what it says of one of an idea's, or `nil`.
  private static func contact(
    id: String, name: String, summary: String, rationale: String, bad: RuleExample,
    message: @escaping @Sendable (_ mentors: [Mentor], _ index: Int) -> Finding.Message?
  ) -> Rule {
    Rule(
      id: id, name: name, summary: summary, rationale: rationale, severity: .error, bad: [bad],
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
      for index in file.file.ideas.indices {
        let mentors = file.file.ideas[index].mentors
        for mentor in mentors.indices {
          guard let text = message(mentors, mentor) else { continue }
          reporter.report(text, at: mentors[mentor].range, idea: index)
        }
      }
    }
  }
}

extension Mentor {
  /// Whether one of the rules about contacts has something to say about the entry.
  var hasContactFault: Bool {
    email == nil || github == nil || form.contains(.invalidEmail) || form.contains(.invalidHandle)
  }
}

extension Finding.Message {
  fileprivate static func addEmail(_ mentor: Mentor) -> Self { "add the e-mail address of \(who(mentor))" }
  fileprivate static func correctEmail(_ mentor: Mentor) -> Self { "correct the e-mail address of \(who(mentor))" }
  fileprivate static func addHandle(_ mentor: Mentor) -> Self { "add the GitHub handle of \(who(mentor))" }

  fileprivate static func correctHandle(_ mentor: Mentor) -> Self {
    "correct the GitHub handle \(Quoted.title("@\(mentor.github ?? "")"))"
  }

  /// Who is meant, without the address: what a linter says is shown to more people than a file.
  private static func who(_ mentor: Mentor) -> String {
    mentor.name ?? mentor.github.map { "@\($0)" } ?? "this mentor"
  }
}
