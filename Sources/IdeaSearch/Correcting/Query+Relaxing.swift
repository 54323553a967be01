internal import IdeaCatalog
internal import TextBasics

/// A query that asks for what was probably meant by one that no idea answers.
package struct RelaxedQuery: Sendable {
  package let query: Query
  /// Words that were taken for filters or alternatives, and these.
  package fileprivate(set) var taken: [Correction] = []
  /// Words that were left out, as they say nothing about an idea.
  package fileprivate(set) var omitted: [String] = []
}

extension Query {
  /// The query with words taken for the filters that they are values of, as `year:2024` for `2024`, and without the words
  /// that questions are made of; `nil` where it has none of these, or nothing else.
  package var relaxed: RelaxedQuery? {
    var relaxed = Query()
    var taken: [Correction] = []
    var omitted: [String] = []
    let words = parts.map { word($0) }
    var at = 0
    while at < parts.count {
      let next = at + 1 < parts.count ? words[at + 1] : nil
      if let word = words[at], let (meant, count) = Self.meant(by: word, before: next),
        let query = try? Query(meant)
      {
        let typed = count == 1 ? word : "\(word) \(next ?? "")"
        taken.append(Correction(typed: typed, used: meant))
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

  /// Each part that can be told in words, and the query without it; none of a query that has one part.
  package var shortened: [(text: String, query: Query)] {
    if parts.count < 2 { return [] }
    return parts.indices.compactMap { place in
      guard let text = text(of: parts[place]) else { return nil }
      var query = Query()
      for (other, part) in parts.enumerated() where other != place { query.add(asking(for: part)) }
      return query.wanted.isEmpty ? nil : (text, query)
    }
  }

  /// Those of some conditions without which nothing can answer: what is no alternative to others.
  package func required(of places: [Int]) -> [Int] {
    places.filter { place in
      parts.contains { part in
        if part.nodes.count == 1, case .condition(place) = part.nodes[0] { true } else { false }
      }
    }
  }

  /// The query with one of the conditions widened: with its value as a word that may stand anywhere, or as the beginning of
  /// an id; `nil` where it can't be.
  ///
  /// - Returns: The condition, the wider one, and the query with this.
  package func widened(at index: Int) -> (typed: String, wider: String, query: Query)? {
    let condition = conditions[index]
    if condition.field == .id, condition.texts.count == 1, condition.values.contains(where: { !$0.isBeginning }) {
      let beginning = Condition(
        field: .id, texts: condition.texts, values: [.id(IDFilter(condition.texts[0], isBeginning: true))])
      return (condition.text, beginning.text, replacing(index, with: beginning))
    }
    guard condition.isText, condition.field != nil, condition.texts.count == 1, let text = condition.texts.first,
      let value = condition.values.first
    else { return nil }
    let word = SearchWord(text, isBeginning: value.isBeginning)
    if word.isEmpty { return nil }
    let anywhere = Condition(field: nil, texts: [text], values: [.word(word)])
    return (condition.text, anywhere.text, replacing(index, with: anywhere))
  }

  /// A query that asks for nothing but one of the parts.
  private func asking(for part: Part) -> Query {
    var query = Query()
    let nodes = part.nodes.map { node in
      if case .condition(let index) = node { Node.condition(query.append(conditions[index])) } else { node }
    }
    query.replaceParts(with: [Part(nodes: nodes)])
    return query
  }

  /// The word that a part is; `nil` where it is more or something else.
  private func word(_ part: Part) -> String? {
    guard part.nodes.count == 1, case .condition(let index) = part.nodes[0], conditions[index].field == nil,
      conditions[index].texts.count == 1, case .word(let word) = conditions[index].values[0], !word.isBeginning
    else { return nil }
    return conditions[index].texts[0]
  }

  /// A part as one would type it: a condition, or words that are a name together; `nil` for any other.
  private func text(of part: Part) -> String? {
    var texts: [String] = []
    var isName = part.nodes.count == 1
    for node in part.nodes {
      switch node {
      case .condition(let index) where conditions[index].isImplied: isName = true
      case .condition(let index): texts.append(conditions[index].text)
      case .not: return nil
      case .and, .or: break
      }
    }
    return isName ? texts.joined(separator: " ") : nil
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
