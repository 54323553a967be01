internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let fieldNotListItem = Rule(
    id: "MI011", name: "field-not-list-item",
    summary: "A label begins a line of text while the others begin list items.",
    rationale: """
      Without its marker a label becomes part of the value above it wherever Markdown is rendered, and readers see one \
      long paragraph. Labels that a page always writes as paragraphs of their own, or in bold, are left alone.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme], fix: .safe(changing: .values),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      ↓Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """
    ],
    good: [
      """
      #### Collect metrics

      **Description:** Metrics are read one by one.

      **Recommended Skills:** Go
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    let paragraphs = ideas.indices.filter { index in ideas[index].fields.contains { $0.carrier == .paragraph } }
    guard !paragraphs.isEmpty else { return }
    var balances = CarrierBalances()
    for index in ideas.indices { balances.count(ideas[index].fields) }
    for index in paragraphs {
      var own = CarrierBalances()
      own.count(ideas[index].fields)
      for record in ideas[index].fields where record.carrier == .paragraph && record.field != .other {
        let isAlone = balances[record.field] >= -1 && (balances.whole > 0 || own.whole > 0)
        guard isAlone || isInsideText(record, file.file) else { continue }
        reporter.report(
          .addMarker(record.labelText), at: record.label, idea: index, edits: Self.marker(before: record, file.file))
      }
    }
  }

  /// A list marker before a label that begins its line, or the blank behind the one it has.
  private static func marker(before record: FieldRecord, _ file: IdeaFile) -> [SourceEdit] {
    if file.source.bytes[record.label.start] == 0x2D {
      return [SourceEdit(SourceRange(record.label.start + 1, record.label.start + 1), " ")]
    }
    let line = ItemLine(at: record.label.start, in: file)
    guard !line.hasMarker, line.content == record.label.start, line.content - line.range.start < 4 else { return [] }
    return [SourceEdit(SourceRange(record.label.start, record.label.start), "- ")]
  }

  /// Whether a label without marks of its own is lost in a paragraph: a line stands above it that does not end there.
  private static func isInsideText(_ record: FieldRecord, _ file: IdeaFile) -> Bool {
    let bytes = file.source.bytes
    let paragraph = Int(file.document.nodes[record.content.nodes.lowerBound].start)
    guard record.label.start > paragraph, ASCII.isAlphanumeric(bytes[record.label.start]) else { return false }
    var end = record.label.start
    while end > paragraph, !ASCII.isLineEnd(bytes[end - 1]) { end -= 1 }
    while end > paragraph, ASCII.isLineEnd(bytes[end - 1]) { end -= 1 }
    // Two blanks or a backslash end a line for the reader too.
    return end - 2 > paragraph && bytes[end - 1] != 0x5C && (bytes[end - 1] != 0x20 || bytes[end - 2] != 0x20)
  }
}

/// By how many the labels in list items are more than those in paragraphs.
private struct CarrierBalances {
  private(set) var whole = 0
  private var byField = [Int](repeating: 0, count: Field.allCases.count)

  mutating func count(_ fields: [FieldRecord]) {
    for index in fields.indices {
      switch fields[index].carrier {
      case .listItem: add(1, fields[index].field)
      case .paragraph: add(-1, fields[index].field)
      case .heading, .tableCell, .none: break
      }
    }
  }

  private mutating func add(_ step: Int, _ field: Field) {
    whole += step
    byField[FieldSet(field).place] += step
  }

  subscript(_ field: Field) -> Int { byField[FieldSet(field).place] }
}

extension Finding.Message {
  fileprivate static func addMarker(_ label: String) -> Self {
    "make \(Quoted.title(label)) a list item, as other labels are"
  }
}
