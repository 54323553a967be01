internal import IdeaCatalog
internal import TextBasics

extension Query {
  /// Words that are the value of a filter, which was probably meant, and that filter: `year:2026` for `2026`.
  package var filtersMeant: [(word: String, filter: String)] {
    conditions.flatMap { condition in
      condition.field == nil ? condition.texts.compactMap { text in Self.filter(of: text).map { (text, $0) } } : []
    }
  }

  private static func filter(of word: String) -> String? {
    let word = word.lowercased()
    if let year = Int(word), (2000..<2100).contains(year) { return "year:\(word)" }
    if let program = Program(rawValue: word), program != .other { return "program:\(word)" }
    if word.hasPrefix("term"), word.utf8.count == 5, word.utf8.last.map(ASCII.isDigit) ?? false {
      return "term:\(word)"
    }
    return ["small", "medium", "large"].contains(word) ? "size:\(word)" : nil
  }
}
