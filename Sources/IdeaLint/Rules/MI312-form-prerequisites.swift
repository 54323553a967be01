internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let codingChallengeMismatch = Rule(
    id: "MI312", name: "coding-challenge-mismatch",
    summary: "The box and the address of the coding challenge do not agree.",
    rationale: """
      A box without an address leaves mentees without the task; an address without the box is not published. The \
      automation of the CNCF refuses both.
      """,
    severity: .error, templates: .issueForm,
    bad: [
      FormText.form([.prerequisites: "- [X] Coding Challenge", .codingChallenge: "↓_No response_"], isAtLabel: true),
      FormText.form([.prerequisites: "- [ ] Coding Challenge", .codingChallenge: "↓https://example.org/challenge"]),
      FormText.form([.prerequisites: "- [X] Coding Challenge", .codingChallenge: "↓see the issue"]),
    ],
    good: [
      FormText.form([:]),
      FormText.form([.prerequisites: "- [X] Coding Challenge", .codingChallenge: "https://example.org/challenge"]),
    ]
  ) { file, reporter in
    guard let form = FormAnswers(file), let record = form.record(.codingChallenge) else { return }
    let isTicked = form.isTicked(.prerequisites, "coding challenge")
    guard let answer = form.answer(.codingChallenge) else {
      if isTicked { reporter.report(.giveChallenge, at: record.label, idea: 0) }
      return
    }
    if !isTicked {
      reporter.report(.tickChallenge, at: answer, idea: 0)
    } else if ByteText.first("://", in: file.file.source.bytes.span, from: answer.start, end: answer.end) == nil {
      reporter.report(.giveChallenge, at: answer, idea: 0)
    }
  }

  static let prerequisiteNameTooLong = tooLong(
    .customName, id: "MI504", name: "prerequisite-name-too-long",
    summary: "The name of a prerequisite has more than 20 characters.", limit: \.prerequisiteNameMax,
    example: "↓Write a letter to the mentors", what: "name of the prerequisite")

  static let prerequisiteDescriptionTooLong = tooLong(
    .customDescription, id: "MI505", name: "prerequisite-description-too-long",
    summary: "The description of a prerequisite has more than 500 characters.", limit: \.prerequisiteDescriptionMax,
    example: "↓" + String(repeating: "Write a letter to the mentors. ", count: 17),
    what: "description of the prerequisite")

  static let prerequisiteUnchecked = Rule(
    id: "MI506", name: "prerequisite-unchecked", summary: "A prerequisite is described, and its box is not ticked.",
    rationale: """
      Without the box nothing of it is published, so mentees do not hand in what mentors wait for. The automation of the \
      CNCF refuses such a form.
      """,
    severity: .error, templates: .issueForm,
    bad: [
      FormText.form([.customPrerequisites: "↓- [ ] Add a custom prerequisite", .customName: "Letter"], isAtLabel: true)
    ],
    good: [
      FormText.form([:]),
      FormText.form([
        .customPrerequisites: "- [X] Add a custom prerequisite", .customName: "Letter",
        .customDescription: "Write a letter.",
      ]),
    ]
  ) { file, reporter in
    guard let form = FormAnswers(file), let record = form.record(.customPrerequisites),
      !form.isTicked(.customPrerequisites)
    else { return }
    guard form.answer(.customName) != nil || form.answer(.customDescription) != nil else { return }
    reporter.report(.tickPrerequisite, at: record.label, idea: 0)
  }

  static let skillsConflict = Rule(
    id: "MI507", name: "skills-conflict",
    summary: "Skills are listed, and a box says that they are the technologies.",
    rationale: """
      The box wins: what was typed beside it is not published. The automation of the CNCF warns of it.
      """,
    severity: .warning, templates: .issueForm,
    bad: [FormText.form([.skills: "↓Go, Kubernetes"])],
    good: [
      FormText.form([:]), FormText.form([.sameSkills: "- [ ] Yes, required skills are the same.", .skills: "Go"]),
    ]
  ) { file, reporter in
    guard let form = FormAnswers(file), form.isTicked(.sameSkills), let answer = form.answer(.skills) else { return }
    reporter.report(.untickSkills, at: answer, idea: 0)
  }

  /// A rule about an answer of which the platform takes so many characters.
  private static func tooLong(
    _ section: IssueFormSection, id: String, name: String, summary: String,
    limit: any KeyPath<RuleOptions, Int> & Sendable, example: String, what: String
  ) -> Rule {
    Rule(
      id: id, name: name, summary: summary,
      rationale: "The platform of LFX Mentorship takes no more, and the automation of the CNCF refuses such a form.",
      severity: .error, templates: .issueForm,
      bad: [FormText.form([.customPrerequisites: "- [X] Add a custom prerequisite", section: example])],
      good: [
        FormText.form([
          .customPrerequisites: "- [X] Add a custom prerequisite", .customName: "Letter",
          .customDescription: "Write a letter.",
        ])
      ]
    ) { file, reporter in
      guard let form = FormAnswers(file), let answer = form.answer(section) else { return }
      let most = file.options[keyPath: limit]
      let length = form.length(section)
      if length > most { reporter.report(.shorten(what, by: length - most, to: most), at: answer, idea: 0) }
    }
  }
}

extension Finding.Message {
  fileprivate static let giveChallenge: Self = "give the web address of the coding challenge, or untick its box"
  fileprivate static let tickChallenge: Self =
    "tick the box \"Coding Challenge\", or remove the address: it is not published"
  fileprivate static let tickPrerequisite: Self =
    "tick the box of the custom prerequisite, or remove its text: it is not published"
  fileprivate static let untickSkills: Self =
    "untick the box above, or remove these skills: the technologies are published instead"

  fileprivate static func shorten(_ what: String, by count: Int, to most: Int) -> Self {
    "shorten the \(what) by \(count) character\(count == 1 ? "" : "s"): the platform takes \(most)"
  }
}
