internal import IdeaCatalog
internal import TextBasics

/// Finds the word of the ideas that was probably meant.
struct WordGuess {
  /// The value to look for instead, and how it is typed; words of a value that ideas have stay as they are.
  static func guess(
    for text: String, of value: Condition.Value, in ideas: [Idea], fields: QueryField?
  ) -> (value: Condition.Value, text: String)? {
    if let beginning = beginning(of: text, value) {
      let condition = Condition(field: fields, texts: [text], values: [.word(beginning)])
      var matcher = IdeaMatcher(Query())
      if matcher.holds(condition, atAnyOf: ideas) { return (.word(beginning), text + "*") }
    }
    var pieces: [String] = []
    var isChanged = false
    for piece in Self.pieces(of: text) {
      let other = nearest(to: piece, in: ideas, fields: fields)
      isChanged = isChanged || other != nil
      pieces.append(other ?? piece)
    }
    guard isChanged else { return nil }
    let used = pieces.joined(separator: " ")
    switch value {
    case .word: return (.word(SearchWord(used)), used)
    case .name where fields == .difficulty: return (.name(NameFilter(used)), used)
    case .name: return (.name(NameFilter(project: used)), used)
    case .mentor: return (.mentor(MentorFilter(used)), used)
    default: return nil
    }
  }

  /// What words begin with that may be meant; `nil` for what is too short, and for more than a word.
  static func beginning(of text: String, _ value: Condition.Value) -> SearchWord? {
    guard case .word(let word) = value, word.text.unicodeScalars.count >= 3, !word.text.utf8.contains(0x20) else {
      return nil
    }
    return SearchWord(text, isBeginning: true)
  }

  /// The words of a text that was typed.
  static func pieces(of text: String) -> [String] {
    text.split(separator: " ").map { word in
      let bytes = word.utf8
      let end = bytes.lastIndex { !ASCII.isPunctuation($0) }.map { bytes.index(after: $0) } ?? bytes.endIndex
      return String(word[..<end])
    }
  }

  /// The nearest word within the distance allowed, the most frequent of equals; `nil` where the word is there itself.
  private static func nearest(to piece: String, in ideas: [Idea], fields: QueryField?) -> String? {
    guard let typed = TypedWord(piece) else { return nil }
    var found: [[UInt8]: (distance: Int, count: Int)] = [:]
    // Hashes tell words apart well enough to look at each only once.
    var seen: [UInt64: Bool] = [:]
    for idea in ideas {
      for text in texts(of: idea, fields) {
        let text = FoldedText(text).folded
        for word in words(of: text, keepingHyphens: fields == .mentor) {
          let hash = WordHash(text.span, word).value
          if seen[hash] == false { continue }
          let letters = Array(text[word])
          if letters == typed.letters { return nil }
          guard let distance = found[letters]?.distance ?? typed.distance(to: word, of: text.span) else {
            seen[hash] = false
            continue
          }
          seen[hash] = true
          found[letters, default: (distance, 0)].count += 1
        }
      }
    }
    let best = found.min { left, right in
      let (one, other) = (left.value, right.value)
      if one.distance != other.distance { return one.distance < other.distance }
      return one.count != other.count ? one.count > other.count : left.key.lexicographicallyPrecedes(right.key)
    }
    return best.map { (piece.hasPrefix("@") ? "@" : "") + String(decoding: $0.key, as: UTF8.self) }
  }

  /// The texts that a field asks about.
  private static func texts(of idea: Idea, _ field: QueryField?) -> [String] {
    switch field {
    case .difficulty: [idea.difficulty ?? ""]
    case .tech: idea.technologies.map(\.text)
    case .subproject: [idea.subproject ?? ""]
    default: searched(field).map { $0.text(of: idea) }
    }
  }

  private static func searched(_ field: QueryField?) -> [SearchField] {
    switch field {
    case .title: [.title]
    case .skill: [.skills]
    case .mentor: [.mentors]
    case .project: [.project]
    default: SearchField.allCases
    }
  }

  /// Runs of letters and digits; of handles also with the hyphens within.
  private static func words(of text: [UInt8], keepingHyphens: Bool) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for at in 0...text.count {
      let isInside =
        at < text.count && (WordPattern.isWord(text[at]) || keepingHyphens && text[at] == UInt8(ascii: "-"))
      if isInside { continue }
      if at > start { words.append(start..<at) }
      start = at + 1
    }
    return words
  }
}
