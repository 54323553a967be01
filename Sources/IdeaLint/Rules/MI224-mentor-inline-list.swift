internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let mentorInlineList = Rule(
    id: "MI224", name: "mentor-inline-list", summary: "Several mentors stand on one line, behind the label.",
    rationale: """
      A list item for each mentor shows at a glance how many there are, and keeps apart what belongs to whom. Lists of \
      before 2023, 636 ideas, have them on one line; where most ideas of a file do, it is left alone.
      """,
    severity: .info, templates: [.lfx, .gsoc, .readme], fix: .safe(),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - ↓Mentor(s): Ana Silva (@ana-silva, ana@example.org), Ben Okoro (@ben-okoro, ben@example.org)
      """
    ],
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
    let ideas = file.file.ideas
    var inline: [(idea: Int, label: SourceRange)] = []
    var nested = 0
    for index in ideas.indices where ideas[index].mentors.count > 1 {
      let fields = ideas[index].fields
      guard let number = fields.indices.first(where: { fields[$0].field == .mentors && !fields[$0].isEmpty }) else {
        continue
      }
      let record = fields[number]
      let first = ItemLine(at: ideas[index].mentors[0].range.start, in: file.file)
      let isInline =
        LintedFile.isInLine(record.carrier) && first.range.contains(ideas[index].mentors[1].range.start)
        && (!first.hasMarker || first.range.contains(record.label.start))
      if isInline { inline.append((index, record.label)) } else { nested += 1 }
    }
    guard inline.count < 3 || inline.count <= nested else { return }
    for (idea, label) in inline {
      reporter.report(
        .list, at: label, idea: idea, edits: MentorEdit(0, ofIdea: idea, in: file.file).listed(behind: label))
    }
  }
}

extension Finding.Message {
  fileprivate static let list: Self = "list each mentor on a line of their own, below the label"
}
