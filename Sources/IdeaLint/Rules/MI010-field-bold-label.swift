internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let fieldBoldLabel = Rule(
    id: "MI010", name: "field-bold-label", summary: "A label is bold, and most labels of the file are not.",
    rationale: """
      A list in which some ideas have bold labels looks as if these ideas were special. Lists that write most labels in \
      bold are left alone.
      """,
    severity: .info, templates: [.lfx, .gsoc, .readme], fix: .safe(),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - ↓**Recommended Skills:** Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """
    ],
    good: [
      """
      #### Collect metrics

      - **Description:** Metrics are read one by one.
      - **Recommended Skills**: Go
      """
    ]
  ) { file, reporter in
    let bytes = file.file.source.bytes
    var plain = [Int](repeating: 0, count: Field.allCases.count)
    var marked = plain
    var bold: [(idea: Int, record: Int)] = []
    let ideas = file.file.ideas
    for index in ideas.indices {
      let fields = ideas[index].fields
      for number in fields.indices where LintedFile.isInLine(fields[number].carrier) && fields[number].field != .other {
        let first = bytes[fields[number].label.start]
        let place = FieldSet(fields[number].field).place
        if first == 0x2A || first == 0x5F {
          bold.append((index, number))
          marked[place] += 1
        } else {
          plain[place] += 1
        }
      }
    }
    guard plain.reduce(0, +) > bold.count else { return }
    for (index, number) in bold {
      let record = file.file.ideas[index].fields[number]
      let place = FieldSet(record.field).place
      // A label that is in bold throughout is so on purpose.
      guard plain[place] > 0 || marked[place] < 3 else { continue }
      reporter.report(
        .writePlain(record.labelText), at: record.label, idea: index, edits: LabelEdit.plain(record))
    }
  }
}

extension Finding.Message {
  fileprivate static func writePlain(_ label: String) -> Self { "write \(Quoted.title("\(label):")) without marks" }
}
