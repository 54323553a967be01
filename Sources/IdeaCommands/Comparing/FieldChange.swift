/// What became of one field of an idea.
struct FieldChange: Equatable {
  /// The key of the field, as in JSON.
  let field: String
  /// What is gone: a value, an entry of a list, or a line of a text.
  let removed: [String]
  /// What is new.
  let added: [String]

  /// The change from one value to another; `nil` where they are equal.
  static func value(_ field: String, _ old: String?, _ new: String?) -> FieldChange? {
    old == new ? nil : FieldChange(field: field, removed: old.map { [$0] } ?? [], added: new.map { [$0] } ?? [])
  }

  /// The change from one list to another, whatever the order; `nil` where they hold the same.
  static func list(_ field: String, _ old: [String], _ new: [String]) -> FieldChange? {
    let (before, after) = (Set(old), Set(new))
    let removed = old.filter { !after.contains($0) }
    let added = new.filter { !before.contains($0) }
    return removed.isEmpty && added.isEmpty ? nil : FieldChange(field: field, removed: removed, added: added)
  }

  /// The change from one text to another: the lines between those that both begin and end with. Where lines are broken
  /// makes no difference.
  static func text(_ field: String, _ old: String?, _ new: String?) -> FieldChange? {
    if old == new || words(of: old).elementsEqual(words(of: new)) { return nil }
    let (before, after) = (lines(of: old), lines(of: new))
    var start = 0
    while start < min(before.count, after.count), before[start] == after[start] { start += 1 }
    var end = 0
    while end < min(before.count, after.count) - start, before[before.count - 1 - end] == after[after.count - 1 - end] {
      end += 1
    }
    return FieldChange(
      field: field, removed: Array(before[start..<(before.count - end)]),
      added: Array(after[start..<(after.count - end)]))
  }

  private static func words(of text: String?) -> [Substring] { (text ?? "").split(whereSeparator: \.isWhitespace) }

  private static func lines(of text: String?) -> [String] {
    guard let text else { return [] }
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}
