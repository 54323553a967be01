internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let mentorDuplicateHandle = duplicate(
    id: "MI213", name: "mentor-duplicate-handle", summary: "An idea lists the same GitHub handle twice.",
    rationale: """
      An idea with one mentor twice has one mentor, and the automation of the CNCF refuses it. Mostly a line was copied for \
      the next mentor and not changed.
      """,
    fix: .safe(changing: .mentors),
    bad: ["↓Ben Okoro (@Ana-Silva, ben@example.org)", "↓Ana Silva (@ana-silva, ana@example.org)"],
    advice: .removeHandle
  ) { $0[$1].github }

  static let mentorDuplicateEmail = duplicate(
    id: "MI214", name: "mentor-duplicate-email", summary: "Two mentors of an idea have the same e-mail address.",
    rationale: """
      One of the two never gets the invitation. Entries that have the same handle too are MI213 alone.
      """,
    bad: ["↓Ben Okoro (@ben-okoro, ana@example.org)"], advice: .correctEmail, unless: { $0[$1].github }
  ) { $0[$1].email }

  static let mentorDuplicateLFID = duplicate(
    id: "MI215", name: "mentor-duplicate-lfid", summary: "Two mentors of an idea have the same Linux Foundation id.",
    rationale: """
      The platform knows people by this id, so only one of the two would be a mentor there. Entries that have the same \
      handle too are MI213 alone.
      """,
    bad: [], advice: .correctLFID, unless: { $0[$1].github }
  ) { $0[$1].lfid }

  /// A rule about a value that two mentors of an idea share, and do not share `other`.
  private static func duplicate(
    id: String, name: String, summary: String, rationale: String, fix: Fix.Promise? = nil, bad: [String],
    advice: Finding.Message,
    unless other: @escaping @Sendable (_ mentors: [Mentor], _ index: Int) -> String? = { _, _ in nil },
    value: @escaping @Sendable (_ mentors: [Mentor], _ index: Int) -> String?
  ) -> Rule {
    Rule(
      id: id, name: name, summary: summary, rationale: rationale, severity: .error, fix: fix,
      bad: bad.isEmpty ? [RuleExample(formWithOneID)] : bad.map { RuleExample(list($0)) },
      good: [RuleExample(list("Ben Okoro (@ben-okoro, ben@example.org)"))]
    ) { file, reporter in
      let ideas = file.file.ideas
      var seen = WordSet()
      var others = WordSet()
      for index in ideas.indices where ideas[index].mentors.count > 1 && !file.hasTwoLists(index) {
        seen.removeAll()
        others.removeAll()
        let mentors = ideas[index].mentors
        for mentor in mentors.indices {
          let isOther = other(mentors, mentor).map { others.insert(hash($0)) } ?? true
          guard let value = value(mentors, mentor), !value.isEmpty, !seen.insert(hash(value)), isOther
          else { continue }
          reporter.report(
            advice, at: mentors[mentor].range, idea: index,
            edits: fix == nil ? [] : MentorEdit(mentor, ofIdea: index, in: file.file).removed())
        }
      }
    }
  }

  /// What two texts share that differ in case only.
  private static func hash(_ text: String) -> WordHash { WordHash(text.utf8.span, 0..<text.utf8.count) }

  private static func list(_ second: String) -> String {
    """
    #### Collect metrics

    - Description: Metrics are read one by one.
    - Mentor(s):
      - Ana Silva (@ana-silva, ana@example.org)
      - \(second)
    """
  }

  private static let formWithOneID = """
    ### CNCF Project

    Karmada

    ### Term

    2026 Term 3 (September - November)

    ### Program Name

    Collect metrics

    ### Program Description

    Metrics are read one by one.

    ### Mentors

    Ana Silva | @ana-silva | ana@example.org | anasilva
    ↓Ben Okoro | @ben-okoro | ben@example.org | anasilva

    ### Upstream Issue URL

    https://github.com/example/project/issues/1
    """
}

extension Finding.Message {
  fileprivate static let removeHandle: Self = "name another mentor: this handle is in the list already"
  fileprivate static let correctEmail: Self = "correct the e-mail address: another mentor has the same one"
  fileprivate static let correctLFID: Self = "correct the LFID: another mentor has the same one"
}
