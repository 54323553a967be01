internal import IdeaCatalog
internal import TextBasics

extension Query {
  /// Words that are the value of a filter, which was probably meant, and that filter: `year:2026` for `2026`.
  package var filtersMeant: [(word: String, filter: String)] { meant(Self.filter) }

  /// Words that are several words parted by commas or bars, as values of a filter are, and the query that asks for any of
  /// them: `go or rust` for `go,rust`.
  package var alternativesMeant: [(word: String, query: String)] { meant(Self.alternatives) }

  /// The words that are looked for, each beside what was probably meant by it.
  private func meant(_ other: (String) -> String?) -> [(String, String)] {
    wanted.flatMap { index in
      conditions[index].field == nil
        ? conditions[index].texts.compactMap { text in other(text).map { (text, $0) } } : []
    }
  }

  private static func alternatives(in word: String) -> String? {
    let words = word.split(separator: ",").flatMap { $0.split(separator: "|") }
    // No number such as `1,000`, no address, no phrase.
    let areWords = words.allSatisfy { word in
      word.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "/") } && !word.utf8.allSatisfy(ASCII.isDigit)
    }
    return words.count > 1 && areWords ? words.joined(separator: " or ") : nil
  }

  private static func filter(of word: String) -> String? {
    let word = word.lowercased()
    let sides = word.split(separator: "=", omittingEmptySubsequences: false)
    if sides.count == 2, !sides[1].isEmpty, let field = QueryField(name: String(sides[0])) {
      return "\(field.rawValue):\(sides[1])"
    }
    if let year = Int(word), (2000..<2100).contains(year) { return "year:\(word)" }
    if let program = Program(rawValue: word), program != .other { return "program:\(word)" }
    if word.hasPrefix("term"), word.utf8.count == 5, word.utf8.last.map(ASCII.isDigit) ?? false {
      return "term:\(word)"
    }
    return ["small", "medium", "large"].contains(word) ? "size:\(word)" : nil
  }
}
