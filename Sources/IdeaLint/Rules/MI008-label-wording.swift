internal import IdeaCatalog

extension Rule {
  static let unknownField = Rule(
    id: "MI008", name: "unknown-field", summary: "A label is one letter away from one that is known.",
    rationale: """
      `Diffuculty` and `Recommend Skills` stand in real lists. They are read as what was meant, here; other programs do not \
      know them. Labels that resemble none are kept as they are, and nothing is said about them.
      """,
    severity: .info,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - ↓Recomended Skills: Go
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - Stretch goal: Charts
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      for record in ideas[index].fields where record.isMisspelt {
        guard let label = LabelTable.canonicalLabel(of: record.field) else { continue }
        reporter.report(.write(label, insteadOf: record.labelText), at: record.label, idea: index)
      }
    }
  }

  static let fieldLabelAlias = Rule(
    id: "MI009", name: "field-label-alias",
    summary: "A label is worded otherwise than in the template and in most other ideas of the file.",
    rationale: """
      One word for one thing makes a list searchable, and the automation of the CNCF knows the template's words only: \
      `Mentors` stands in 67 real ideas, `Upstream Issues` in 16, `Required skills` in 17. 118 times \
      `Expected outcome` stands among `Expected Outcome`. Lists that have words of their own throughout are left alone.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme], fix: .safe(),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)

      #### Draw charts

      - Description: Charts are drawn by hand.
      - ↓Possible Mentors: Ben Okoro (@ben-okoro, ben@example.org)

      #### Keep charts

      - Description: Charts are lost.
      - Mentor(s): Chi Wu (@chi-wu, chi@example.org)
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentors: Ana Silva (@ana-silva, ana@example.org)

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Mentors: Ben Okoro (@ben-okoro, ben@example.org)
      """
    ]
  ) { file, reporter in
    var balance: [Int] = Field.allCases.map { _ in 0 }
    var aliases: [(idea: Int, record: Int)] = []
    let ideas = file.file.ideas
    for index in ideas.indices {
      let fields = ideas[index].fields
      for number in fields.indices where LintedFile.isInLine(fields[number].carrier) {
        guard let kind = LabelWording.kind(of: fields[number]) else { continue }
        let field = fields[number].field
        balance[FieldSet(field).place] += kind == .template ? 1 : -1
        if kind == .alias, !file.fields[index].repeated.contains(field) { aliases.append((index, number)) }
      }
    }
    for (index, number) in aliases {
      let record = file.file.ideas[index].fields[number]
      guard balance[FieldSet(record.field).place] > 0,
        let label = LabelWording.label(of: record.field, in: file.template)
      else { continue }
      reporter.report(
        .write(label, insteadOf: record.labelText), at: record.label, idea: index,
        edits: LabelEdit.rename(record, to: label, in: file.file.source))
    }
  }
}

/// How labels compare with those of the templates.
private enum LabelWording {
  enum Kind { case template, alias }

  /// The labels of the templates for each field, at the place of the field's bit.
  private static let labels: [[String]] = {
    var labels: [[String]] = Field.allCases.map { _ in [] }
    for field in Template.lists.flatMap(\.fields) { labels[FieldSet(field.field).place].append(field.label) }
    return labels
  }()

  /// Whether a label is one of a template, to the letter; `nil` for a field that templates do not have, and for labels that
  /// say more, such as the role of a mentor.
  static func kind(of record: FieldRecord) -> Kind? {
    let known = labels[FieldSet(record.field).place]
    guard !record.isMisspelt, !known.isEmpty else { return nil }
    if known.contains(record.labelText) { return .template }
    return LabelTable.role(ofLabel: record.labelText) == nil ? .alias : nil
  }

  static func label(of field: Field, in template: TemplateKind) -> String? {
    let own: Template =
      switch template {
      case .gsoc: .gsoc
      case .readme: .readme
      case .lfx, .issueForm: .lfx
      }
    return own.field(field)?.label ?? LabelTable.canonicalLabel(of: field)
  }
}

extension Finding.Message {
  fileprivate static func write(_ label: String, insteadOf text: String) -> Self {
    "write \(Quoted.title(label)) instead of \(Quoted.title(text))"
  }
}
