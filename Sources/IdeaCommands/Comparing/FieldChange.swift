internal import TextBasics

/// What became of one field of an idea.
struct FieldChange: Equatable {
  /// The key of the field, as in JSON.
  let field: String
  /// What is gone: a value, an entry of a list, or a sentence of a text.
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

  /// The change from one text to another: the sentences that only one of them has, in their order. Where lines are
  /// broken makes no difference.
  static func text(_ field: String, _ old: String?, _ new: String?) -> FieldChange? {
    if old == new || words(of: old).elementsEqual(words(of: new)) { return nil }
    let (before, after) = (sentences(of: old), sentences(of: new))
    var numbers: [String: Int] = [:]
    func number(_ sentence: String) -> Int {
      let number = numbers[sentence] ?? numbers.count
      numbers[sentence] = number
      return number
    }
    let shared = LineDifference(old: before.map(number), new: after.map(number)).pairs
    let (kept, known) = (Set(shared.map(\.old)), Set(shared.map(\.new)))
    return FieldChange(
      field: field, removed: before.indices.filter { !kept.contains($0) }.map { before[$0] },
      added: after.indices.filter { !known.contains($0) }.map { after[$0] })
  }

  private static func words(of text: String?) -> [Substring] { (text ?? "").split(whereSeparator: \.isWhitespace) }

  /// The lines of a text, cut behind each sentence; what is very short, as a number or `e.g.`, is none.
  private static func sentences(of text: String?) -> [String] {
    let least = 20
    var sentences: [String] = []
    for line in (text ?? "").utf8.split(separator: 0x0A) {
      var start = line.startIndex
      var last: UInt8 = 0
      for place in line.indices {
        if line[place] == 0x20, ".!?".utf8.contains(last), line.distance(from: start, to: place) >= least {
          sentences.append(String(Substring(line[start..<place])))
          start = line.index(after: place)
        }
        last = line[place]
      }
      if start < line.endIndex { sentences.append(String(Substring(line[start...]))) }
    }
    return sentences
  }
}

extension FieldChange {
  /// The field as people call it.
  var label: String {
    switch field {
    case "fullName": "Full name"
    case "expectedOutcome": "Expected outcome"
    case "upstreamIssues": "Upstream issue"
    case "lfxUrl": "LFX URL"
    case "otherFields": "Other fields"
    default: field.prefix(1).uppercased() + field.dropFirst()
    }
  }
}
