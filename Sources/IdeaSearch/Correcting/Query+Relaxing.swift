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
      if let (meant, count) = Self.meant(
        by: words[at...].prefix(Self.mostWords).prefix { $0 != nil }.map { Self.withoutEndMarks($0 ?? "") }),
        let query = try? Query(meant)
      {
        taken.append(Correction(words[at..<at + count].compactMap(\.self).joined(separator: " "), meant))
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

  /// The words of the longest name that is looked for: `Google Summer of Code`.
  private static let mostWords = 4

  /// What the first of some words was probably meant as, alone or with others behind it, and how many words that is.
  private static func meant(by words: [String]) -> (query: String, count: Int)? {
    guard let word = words.first else { return nil }
    if let (program, count) = program(named: words) { return ("program:\(program.rawValue)", count) }
    if let next = words.dropFirst().first {
      if word.lowercased() == "term", let number = Int(next) {
        return ("term:term\(number)", 2)
      }
      for (first, second) in [(word, next), (next, word)] {
        if TermFilter.isPeriod(second, ofYear: first) { return ("term:\(first)-\(second.lowercased())", 2) }
        if first.lowercased() == "size", case (.size, let size)? = filter(of: second) { return ("size:\(size)", 2) }
      }
    }
    if let (field, value) = filter(of: word) { return ("\(field.rawValue):\(value)", 1) }
    return alternatives(in: word, ofSkills: false).map { ($0.joined(separator: " or "), 1) }
  }

  /// The programme whose name some words begin with, whole or as `summer of code`, and how many words that is.
  private static func program(named words: [String]) -> (program: Program, count: Int)? {
    for program in Program.allCases {
      let title = (program.title ?? "").lowercased().split(separator: " ").map(String.init)
      for name in [title[...], title.dropFirst()] where name.count > 2 {
        if words.prefix(name.count).elementsEqual(name, by: { $0.lowercased() == $1 }) { return (program, name.count) }
      }
    }
    return nil
  }

  /// A word without what ends a question or a sentence.
  private static func withoutEndMarks(_ word: String) -> String {
    String(word[..<(word.lastIndex { !"?!.,;:".contains($0) }.map(word.index(after:)) ?? word.startIndex)])
  }

  private static func isFiller(_ word: String) -> Bool {
    let word = withoutEndMarks(word).utf8.span
    return fillers.contains(0..<word.count, in: word)
  }

  /// Words that questions and wishes are made of, and what every idea is.
  private static let fillers = WordTable([
    "a", "about", "am", "an", "any", "anything", "are", "be", "by", "can", "could", "do", "does", "find", "for",
    "from", "get", "have", "help", "how", "i", "i'd", "i'm", "idea", "ideas", "in", "interested", "internship",
    "internships", "into", "is", "it", "know", "knows", "learn", "like", "looking", "me", "mentor", "mentoring",
    "mentors", "mentorship", "my", "need", "needs", "of", "on", "one", "please", "project", "projects", "should",
    "some", "someone", "something", "student", "students", "that", "the", "there", "these", "this", "those", "to",
    "use", "using", "want", "we", "what", "where", "which", "who", "will", "with", "work", "would", "write", "you",
    "your",
  ])
}
