internal import IdeaCatalog
internal import TextBasics

// A value that is only a placeholder, or a label without a value, is reported by MI112 and MI111 and not here too; a label
// that an issue form has lost, by MI015.

extension Rule {
  static let missingTitle = Rule(
    id: "MI101", name: "missing-title", summary: "The heading of an idea has no text.",
    rationale: """
      An idea without a title cannot be listed, linked to or applied for. Google asks for one in every idea of an \
      organisation.
      """,
    severity: .error,
    bad: [
      """
      ### Karmada

      ↓####

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let form = FormAnswers(file)
    for index in file.file.ideas.indices where file.file.ideas[index].title.isEmpty {
      guard file.file.ideaSections[index] > 0 || form?.record(.name) != nil else { continue }
      reporter.report(.giveTitle, at: file.file.ideas[index].titleRange, idea: index)
    }
  }

  static let missingDescription = missing(
    .description, id: "MI102", name: "missing-description", summary: "An idea does not say what it is about.",
    rationale: """
      Mentees choose by the description, and LFX Mentorship and Google Summer of Code both ask for one. Text right below \
      the heading counts as one, with or without a label.
      """,
    advice: .describe,
    bad: """
      ↓#### Collect metrics

      - Recommended Skills: Go
      - Upstream Issue: https://github.com/example/project/issues/1
      """,
    good: """
      #### Collect metrics

      Metrics are read one by one.

      - Recommended Skills: Go
      - Upstream Issue: https://github.com/example/project/issues/1
      """)

  static let missingOutcome = missing(
    .expectedOutcome, id: "MI103", name: "missing-outcome",
    summary: "An idea does not say what is to be there at the end.",
    rationale: """
      Without an expected outcome nobody can tell whether a mentorship has succeeded. Google asks for it; in lists for \
      LFX Mentorship it is missing from 264 of 858 ideas, nearly all from the years before the template had it. An \
      outcome under a heading inside the description counts.
      """,
    severity: .warning, errorIn: .gsoc,
    advice: .sayOutcome,
    bad: """
      ↓#### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
    good: """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Expected Outcome: Metrics over time.
      - Recommended Skills: Go
      """)

  static let missingSkills = missing(
    .skills, or: .technologies, id: "MI104", name: "missing-skills",
    summary: "An idea does not say what a mentee should know.",
    rationale: """
      Mentees look for ideas by what they know. The field is missing from 7 of 858 ideas for LFX Mentorship and from 1 of \
      334 for Google Summer of Code, so its absence is an oversight.
      """,
    advice: .listSkills,
    bad: """
      ↓#### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1
      """,
    good: """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """)

  static let missingUpstreamIssue = missing(
    .upstreamIssue, id: "MI106", name: "missing-upstream-issue", summary: "An idea names no issue upstream.",
    rationale: """
      The issue is where mentees ask and where the project agrees to the idea; administrators do not accept an idea \
      without one. It is missing from 5 of 858 ideas for LFX Mentorship and from 36 of 334 for Google Summer of Code.
      """,
    advice: .nameIssue,
    bad: """
      ↓#### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
    good: """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1
      """)

  static let missingProjectSize = missing(
    .size, id: "MI107", name: "missing-project-size",
    summary: "An idea has no size, as other ideas of the page do.",
    rationale: """
      Google Summer of Code asks for small (90 hours), medium (175) or large (350) since 2022, and what contributors are \
      paid depends on it. Pages on which no idea has one are left alone.
      """,
    templates: .gsoc, isExpected: someIdea(has: .size),
    advice: .giveSize,
    bad: twoIdeas("- Expected project size: medium", mark: "↓", "- Difficulty: Easy"),
    good: twoIdeas("- Expected project size: medium", "- Project size: large"))

  static let missingDifficulty = missing(
    .difficulty, id: "MI108", name: "missing-difficulty",
    summary: "An idea has no difficulty, as other ideas of the page do.",
    rationale: """
      Contributors choose by it, and Google recommends it. Pages on which no idea has one are left alone: 227 of 334 ideas \
      have none.
      """,
    severity: .info, templates: .gsoc, isExpected: someIdea(has: .difficulty),
    advice: .giveDifficulty,
    bad: twoIdeas("- Difficulty: Easy", mark: "↓", "- Expected project size: medium"),
    good: twoIdeas("- Difficulty: Easy", "- Difficulty rating: Hard"))

  static let missingLFXURL = missing(
    .lfxURL, id: "MI109", name: "missing-lfx-url",
    summary: "An accepted idea does not lead to its page on the platform, as most others do.",
    rationale: """
      Mentees apply on the page of the idea. It is missing from 90 of 858 accepted ideas, 89 of them of 2021; a label with \
      `TBD` says that it is to come. Lists in which most ideas have no page are left alone.
      """,
    severity: .warning, templates: .readme, fix: .unsafe(), isExpected: mostIdeas(have: .lfxURL),
    advice: .giveLFXURL,
    bad: """
      #### Collect metrics

      CNCF - Karmada: Collect metrics (2024 Term 3)

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01

      #### Keep charts

      CNCF - Karmada: Keep charts (2024 Term 3)

      - Description: Charts are lost.
      - Recommended Skills: Go
      - LFX URL: TBD

      ↓#### Draw charts

      CNCF - Karmada: Draw charts (2024 Term 3)

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript
      """,
    good: """
      #### Collect metrics

      CNCF - Karmada: Collect metrics (2024 Term 3)

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - LFX URL: TBD
      """)

  /// Whether some idea of a file has a field: then the others are expected to have it.
  private static func someIdea(has field: Field) -> @Sendable (LintedFile) -> Bool {
    { file in file.fields.contains { $0.present.contains(field) } }
  }

  /// Whether more than half of the ideas of a file have a field.
  private static func mostIdeas(have field: Field) -> @Sendable (LintedFile) -> Bool {
    { file in 2 * file.fields.count { $0.present.contains(field) } > file.fields.count }
  }

  /// A page of Google Summer of Code with two ideas, each with a field; `mark` stands before the second one.
  private static func twoIdeas(_ first: String, mark: String = "", _ second: String) -> RuleExample {
    RuleExample(
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      \(first)

      \(mark)#### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript
      \(second)
      """, path: "ideas/gsoc/2025.md")
  }

  /// A rule about a field that is not there, with no label and no text, in files where it is expected.
  private static func missing(
    _ field: Field, or other: Field? = nil, id: String, name: String, summary: String, rationale: String,
    severity: Severity = .error, errorIn: TemplateSet = [],
    templates: TemplateSet = [.lfx, .gsoc, .readme], fix: Fix.Promise? = nil,
    isExpected: @escaping @Sendable (LintedFile) -> Bool = { _ in true }, advice: Finding.Message,
    bad: RuleExample, good: RuleExample
  ) -> Rule {
    Rule(
      id: id, name: name, summary: summary, rationale: rationale, severity: severity, errorIn: errorIn,
      templates: templates, fix: fix, bad: [bad], good: [good]
    ) { file, reporter in
      guard isExpected(file) else { return }
      let wanted = FieldSet(field).union(other.map { FieldSet($0) } ?? [])
      guard !file.isWithoutColumn(for: wanted) else { return }
      for index in file.fields.indices where file.fields[index].present.isDisjoint(with: wanted) {
        if field == .expectedOutcome, file.file.ideas[index].expectedOutcome != nil { continue }
        reporter.report(
          advice, at: file.file.ideas[index].titleRange, idea: index,
          edits: fix == nil ? [] : promise(of: field, behind: file.file.ideas[index].fields, in: file.file))
      }
    }
  }

  /// A label with `TBD` behind the last field, where that is a list item.
  private static func promise(of field: Field, behind fields: [FieldRecord], in file: IdeaFile) -> [SourceEdit] {
    guard let last = fields.last, last.carrier == .listItem, let label = LabelTable.canonicalLabel(of: field) else {
      return []
    }
    let item = ItemLine(at: last.label.start, in: file)
    guard item.hasMarker else { return [] }
    let end = ItemLine(at: max(last.label.end, last.value.end), in: file).range.end
    let marker = file.source.text(in: SourceRange(item.range.start, item.content))
    return [SourceEdit(SourceRange(end, end), "\n\(marker)\(label): TBD")]
  }
}

extension Finding.Message {
  fileprivate static let giveTitle: Self = "give the idea a title"
  fileprivate static let describe: Self = "say what the idea is about under \"Description:\""
  fileprivate static let sayOutcome: Self = "say what is to be there at the end under \"Expected Outcome:\""
  fileprivate static let listSkills: Self = "list what a mentee should know under \"Recommended Skills:\""
  fileprivate static let giveSize: Self = "give the size under \"Expected project size:\""
  fileprivate static let giveDifficulty: Self = "give the difficulty under \"Difficulty:\""
  fileprivate static let giveLFXURL: Self = "give the page on the platform under \"LFX URL:\""
  fileprivate static let nameIssue: Self = "name the issue of the project under \"Upstream Issue:\""
}
