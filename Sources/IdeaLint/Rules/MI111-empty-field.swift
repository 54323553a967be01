internal import IdeaCatalog

extension Rule {
  static let emptyField = Rule(
    id: "MI111", name: "empty-field", summary: "A label has no value.",
    rationale: """
      An empty label is a line of the template that nobody came back to. Two are empty in good order: the address of the \
      programme's page, which is made after an idea was accepted, and who was accepted.
      """,
    severity: .error,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - ↓Upstream Issue:
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills:
        - Go
      - LFX URL:
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices where file.fields[index].present != file.fields[index].filled {
      let fields = ideas[index].fields
      for number in fields.indices where fields[number].isEmpty && fields[number].carrier != .none {
        let record = fields[number]
        guard !file.fields[index].filled.contains(record.field), file.expectsValue(of: record.field) else { continue }
        reporter.report(.fillIn(record), at: record.label, idea: index)
      }
    }
  }
}

extension LintedFile {
  /// Whether a label that stands in an idea of this file has to have a value.
  func expectsValue(of field: Field) -> Bool {
    switch field {
    case .description, .expectedOutcome, .mentors, .upstreamIssue: true
    // In a form a box may say that the skills are the technologies, and MI110 asks for these.
    case .skills where template != .issueForm: true
    case .skills: FormAnswers(self).map { $0.record(.sameSkills) != nil && !$0.isTicked(.sameSkills) } ?? true
    case .size, .difficulty, .component, .technologies: template != .issueForm
    case .prerequisites: false
    case .lfxURL: template == .readme
    case .mentee, .fullName, .title, .project, .other: false
    }
  }
}

extension Finding.Message {
  fileprivate static func fillIn(_ record: FieldRecord) -> Self {
    switch record.field {
    case .size, .difficulty, .component, .technologies:
      "fill in \(Quoted.title(record.labelText)), or remove the label"
    default: "fill in \(Quoted.title(record.labelText))"
    }
  }
}
