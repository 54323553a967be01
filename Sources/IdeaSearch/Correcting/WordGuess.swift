internal import IdeaCatalog
internal import TextBasics

/// Finds the word of the ideas that was probably meant.
struct WordGuess {
  /// The value to look for instead, and how it is typed; words of a value that ideas have stay as they are.
  static func guess(
    for text: String, of value: Condition.Value, in ideas: [Idea], fields: QueryField?
  ) -> (value: Condition.Value, text: String)? {
    if case .word(let word) = value, word.text.unicodeScalars.count >= 3, !word.text.utf8.contains(0x20) {
      let beginning = SearchWord(text, isBeginning: true)
      let condition = Condition(field: fields, texts: [text], values: [.word(beginning)])
      var matcher = IdeaMatcher(Query())
      if matcher.holds(condition, atAnyOf: ideas) { return (.word(beginning), text + "*") }
    }
    var pieces: [String] = []
    var isChanged = false
    for piece in text.split(separator: " ").map(String.init) {
      let other = nearest(to: piece, in: ideas, fields: fields)
      isChanged = isChanged || other != nil
      pieces.append(other ?? piece)
    }
    guard isChanged else { return nil }
    let used = pieces.joined(separator: " ")
    switch value {
    case .word: return (.word(SearchWord(used)), used)
    case .name: return (.name(NameFilter(used)), used)
    case .mentor: return (.mentor(MentorFilter(used)), used)
    default: return nil
    }
  }

  /// The nearest word within the distance allowed, the most frequent of equals; `nil` where the word is there itself.
  private static func nearest(to piece: String, in ideas: [Idea], fields: QueryField?) -> String? {
    let isHandle = piece.hasPrefix("@")
    let typed = FoldedText(isHandle ? String(piece.dropFirst()) : piece).folded
    let letters = String(decoding: typed, as: UTF8.self).unicodeScalars.count
    guard letters >= 4 else { return nil }
    var found: [[UInt8]: (distance: Int, count: Int)] = [:]
    // Hashes tell words apart well enough to look at each only once.
    var seen: [UInt64: Bool] = [:]
    for idea in ideas {
      for field in searched(fields) {
        let text = FoldedText(field.text(of: idea)).folded
        for word in words(of: text, keepingHyphens: fields == .mentor) {
          let hash = WordHash(text.span, word).value
          if seen[hash] == false { continue }
          let letters = Array(text[word])
          if letters == typed { return nil }
          let limit = typed.count >= 8 ? 2 : 1
          guard let distance = found[letters]?.distance ?? EditDistance.between(typed, letters, limit: limit) else {
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
    return best.map { (isHandle ? "@" : "") + String(decoding: $0.key, as: UTF8.self) }
  }

  private static func searched(_ field: QueryField?) -> [SearchField] {
    switch field {
    case .title: [.title]
    case .skill, .tech: [.skills]
    case .mentor: [.mentors]
    case .project, .subproject: [.project]
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
