internal import IdeaCatalog
internal import TextBasics

/// A query that asks for what was probably meant by one that no idea answers.
package struct RelaxedQuery: Sendable {
  package let query: Query
  /// Words that were taken for filters or alternatives, and these.
  package let taken: [Correction]
  /// Words that were left out, as they say nothing about an idea.
  package let omitted: [String]
}

extension Query {
  /// The query with words taken for the filters that they are values of, as `year:2024` for `2024`, and without the words
  /// that questions are made of; `nil` where it has none of these, or nothing else.
  package var relaxed: RelaxedQuery? {
    var relaxed = Query()
    var taken: [Correction] = []
    var omitted: [String] = []
    let words = parts.map { word(of: $0)?.typed }
    var at = 0
    while at < parts.count {
      let next = at + 1 < parts.count ? words[at + 1] : nil
      if let word = words[at], let (meant, count) = Self.meant(by: word, before: next),
        let query = try? Query(meant)
      {
        let typed = count == 1 ? word : "\(word) \(next ?? "")"
        taken.append(Correction(typed, meant))
        relaxed.add(query)
        at += count
        continue
      }
      if let word = words[at], Self.isFiller(word) {
        omitted.append(word)
      } else {
        relaxed.add(asking(for: parts[at]))
      }
      at += 1
    }
    if relaxed.isEmpty || taken.isEmpty && omitted.isEmpty { return nil }
    return RelaxedQuery(query: relaxed, taken: taken, omitted: omitted)
  }

  /// What a word was probably meant as, alone or with the next one, and how many words that is.
  private static func meant(by word: String, before next: String?) -> (query: String, count: Int)? {
    if word.lowercased() == "term", let next, let number = Int(next), (1...4).contains(number) {
      return ("term:term\(number)", 2)
    }
    if let (field, value) = filter(of: word) { return ("\(field.rawValue):\(value)", 1) }
    return alternatives(in: word, ofSkills: false).map { ($0.joined(separator: " or "), 1) }
  }

  private static func isFiller(_ word: String) -> Bool {
    let bytes = word.utf8.span
    var end = bytes.count
    while end > 0, ASCII.isPunctuation(bytes[end - 1]) { end -= 1 }
    return fillers.contains(0..<end, in: bytes)
  }

  /// Words that questions and wishes are made of, and what every idea is.
  private static let fillers = WordTable([
    "a", "about", "am", "an", "any", "anything", "are", "be", "can", "could", "do", "does", "find", "for", "from",
    "have", "help", "how", "i", "i'd", "i'm", "idea", "ideas", "in", "interested", "is", "it", "know", "knows",
    "like", "looking", "me", "mentorship", "my", "of", "on", "project", "projects", "should", "some", "someone",
    "something", "that", "the", "there", "these", "this", "those", "to", "want", "what", "where", "which", "who",
    "will", "with", "work", "would", "you", "your",
  ])
}
