internal import MarkdownSyntax

/// Decides which of several labels gives the value of a field that has one: the surer word does, and what stands under
/// the others is kept under its own label.
enum FieldPrecedence {
  /// Makes other fields of the records whose field has a better one.
  static func resolve(_ fields: inout [FieldRecord], in document: Document) {
    // Nearly all ideas have each field once, under its usual label.
    guard fields.indices.contains(where: { fields[$0].strength < .canonical }) else { return }
    FieldMeaning.resolve(&fields, in: document)
    resolveGoals(&fields)
    // Found once for each field, however many records there are.
    var bests: [Field: Int] = [:]
    for index in fields.indices where isSingle(fields[index]) {
      if let known = bests[fields[index].field], rank(fields[known]) >= rank(fields[index]) { continue }
      bests[fields[index].field] = index
    }
    for index in fields.indices where isSingle(fields[index]) {
      guard let best = bests[fields[index].field], best != index else { continue }
      let isRepeated = fields[best].labelText == fields[index].labelText
      if !isRepeated, fields[index].carrier != .none { fields[index].field = .other }
    }
  }

  /// `Goals` beside a description tell what is to be there at the end.
  private static func resolveGoals(_ fields: inout [FieldRecord]) {
    func isGoal(_ record: FieldRecord) -> Bool {
      record.field == .description && record.strength < .canonical && LabelTable.isGoal(record.labelText)
    }
    guard fields.contains(where: { $0.field == .description && !$0.isEmpty && !isGoal($0) }) else { return }
    for index in fields.indices where isGoal(fields[index]) {
      fields[index].field = .expectedOutcome
      fields[index].strength = .weak
    }
  }

  /// Whether the record has a value, and an idea one value of its field.
  private static func isSingle(_ record: FieldRecord) -> Bool {
    switch record.field {
    case .description, .expectedOutcome, .size, .difficulty, .component, .prerequisites, .title, .project:
      !record.isEmpty
    default: false
    }
  }

  /// Text before the first label is surer than text under an everyday word, and less sure than any other.
  private static func rank(_ record: FieldRecord) -> Int {
    record.carrier == .none ? 1 : record.strength == .weak ? 0 : record.strength.rawValue + 1
  }
}
