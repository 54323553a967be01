internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let fieldOrder = Rule(
    id: "MI006", name: "field-order", summary: "The fields of an idea stand in another order than in the template.",
    rationale: """
      Who reads twenty ideas finds mentors and issue faster where they stand at the same place. Lists most of whose ideas \
      have another order are left alone, and so are fields that the template does not have.
      """,
    severity: .info, templates: [.lfx, .gsoc, .readme], fix: .safe(),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      - ↓Recommended Skills: Go
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Difficulty: Easy
      - Recommended Skills: Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """
    ]
  ) { file, reporter in
    guard let template = Template.named(file.template.rawValue) else { return }
    var order: [Int?] = Field.allCases.map { _ in nil }
    for (place, field) in template.fields.enumerated() { order[FieldSet(field.field).place] = place }
    let ideas = file.file.ideas
    var found: [(idea: Int, record: Int, before: Int)] = []
    for index in ideas.indices {
      if let (record, before) = disorder(in: ideas[index].fields, order) { found.append((index, record, before)) }
    }
    // A list with an order of its own.
    guard ideas.count < 3 || found.count * 2 <= ideas.count else { return }
    for (idea, record, before) in found {
      let fields = ideas[idea].fields
      reporter.report(
        .move(fields[record].labelText, before: fields[before].labelText), at: fields[record].label, idea: idea,
        edits: ListEdit.move(fields[record], before: fields[before], in: file.file))
    }
  }

  /// The first field that should stand before another one above it, and the first of those.
  private static func disorder(in fields: [FieldRecord], _ order: [Int?]) -> (record: Int, before: Int)? {
    var highest = -1
    var seen: FieldSet = []
    for record in fields.indices where isInOrder(fields[record]) {
      let field = FieldSet(fields[record].field)
      // A field that stands there twice is MI007.
      guard let place = order[field.place], seen.insert(field).inserted else { continue }
      guard place < highest else {
        highest = place
        continue
      }
      let before = fields.indices.first { other in
        isInOrder(fields[other]) && (order[FieldSet(fields[other].field).place] ?? -1) > place
      }
      return before.map { (record, $0) }
    }
    return nil
  }

  /// Whether a field has a place of its own: it has a label, and is no cell of a table, whose columns all ideas share.
  private static func isInOrder(_ record: FieldRecord) -> Bool {
    record.carrier != .none && record.carrier != .tableCell
  }
}

extension Finding.Message {
  fileprivate static func move(_ label: String, before other: String) -> Self {
    "put \(Quoted.title(label)) before \(Quoted.title(other)), as in the template"
  }
}
