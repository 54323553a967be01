extension Template {
  /// The lists of proposals for LFX Mentorship.
  package static let lfx = Template(
    name: "lfx", projectLevel: 3,
    fields: [
      TemplateField(.description, "Description"),
      TemplateField(.expectedOutcome, "Expected Outcome"),
      TemplateField(.skills, "Recommended Skills"),
      TemplateField(.mentors, "Mentor(s)"),
      TemplateField(.upstreamIssue, "Upstream Issue"),
      TemplateField(.lfxURL, "LFX URL", isRequired: false),
    ],
    mentorForm: .list, hasFullName: false)

  /// The lists of ideas for Google Summer of Code.
  package static let gsoc = Template(
    name: "gsoc", projectLevel: 4,
    fields: [
      TemplateField(.description, "Description"),
      TemplateField(.expectedOutcome, "Expected Outcome"),
      TemplateField(.skills, "Recommended Skills"),
      TemplateField(.size, "Expected project size"),
      TemplateField(.difficulty, "Difficulty", isRequired: false),
      TemplateField(.mentors, "Mentor(s)"),
      TemplateField(.upstreamIssue, "Upstream Issue (URL)"),
    ],
    mentorForm: .listWithPrimary, hasFullName: false)

  /// The lists of accepted ideas of LFX Mentorship.
  package static let readme = Template(
    name: "readme", projectLevel: 3,
    fields: [
      TemplateField(.description, "Description"),
      TemplateField(.expectedOutcome, "Expected Outcome"),
      TemplateField(.skills, "Recommended Skills"),
      TemplateField(.technologies, "Technologies", isRequired: false),
      TemplateField(.mentors, "Mentor(s)"),
      TemplateField(.upstreamIssue, "Upstream Issue"),
      TemplateField(.lfxURL, "LFX URL"),
    ],
    mentorForm: .list, hasFullName: true)

  /// The body of the issue form that programmes for LFX Mentorship are proposed in.
  package static let issueForm = Template(
    name: "issue-form", projectLevel: 3,
    fields: IssueFormSection.allCases.filter { $0.field != .other }.map { TemplateField($0.field, $0.label) },
    mentorForm: .lines, hasFullName: false)

  /// All templates, in the order of help.
  package static let all = [lfx, gsoc, readme, issueForm]

  /// Those that lists of ideas follow, with a heading for each project and idea.
  package static let lists = [lfx, gsoc, readme]

  /// The template with this name; `nil` where there is none.
  package static func named(_ name: String) -> Template? { all.first { $0.name == name } }

  /// The template that ideas of a programme are proposed in.
  package static func canonical(for program: Program) -> Template { program == .gsoc ? gsoc : lfx }
}
