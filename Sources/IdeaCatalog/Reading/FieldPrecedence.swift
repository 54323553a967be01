/// Decides which of several labels gives the value of a field that has one: the surer word does, and what stands under
/// the others is kept under its own label.
enum FieldPrecedence {
  /// Makes other fields of the records whose field has a better one.
  static func resolve(_ fields: inout [FieldRecord]) {
    // Nearly all ideas have each field once, under its usual label.
    guard fields.contains(where: { $0.strength < .canonical }) else { return }
    resolveGoals(&fields)
    for index in fields.indices where isSingle(fields[index]) {
      guard let best = best(of: fields[index].field, in: fields), best != index else { continue }
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

  /// The record that gives the value: the first of the surest.
  private static func best(of field: Field, in fields: [FieldRecord]) -> Int? {
    var best: Int?
    for (index, record) in fields.enumerated() where record.field == field && !record.isEmpty {
      if let known = best, rank(fields[known]) >= rank(record) { continue }
      best = index
    }
    return best
  }

  /// Text before the first label is surer than text under an everyday word, and less sure than any other.
  private static func rank(_ record: FieldRecord) -> Int {
    record.carrier == .none ? 1 : record.strength == .weak ? 0 : record.strength.rawValue + 1
  }
}
