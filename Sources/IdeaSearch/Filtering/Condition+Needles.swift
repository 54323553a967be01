extension Condition {
  /// What of the condition stands in the bytes of a file in which an idea meets it: one of these; `nil` where nothing need.
  var needles: [RawNeedle]? {
    var all: [RawNeedle] = []
    for value in values {
      guard let needles = Self.needles(of: value, field) else { return nil }
      all += needles
    }
    // What stands wherever another one does says nothing of its own.
    var kept: [RawNeedle] = []
    next: for (place, needle) in all.enumerated() {
      let isCovered = all.enumerated().contains { other, cover in
        other != place && cover.covers(needle) && (cover != needle || other < place)
      }
      if isCovered { continue }
      for (place, other) in kept.enumerated() {
        guard let joined = other.joined(with: needle) else { continue }
        kept[place] = joined
        continue next
      }
      kept.append(needle)
    }
    return kept
  }

  /// Whether ideas meet the condition by words that stand in their values, by nothing else about these.
  var asksForWords: Bool {
    switch field {
    case .program, .year, .term, .id: true
    case .size, .has: false
    default:
      needles != nil
        && values.allSatisfy { value in
          // Addresses may stand in definitions at the end of a file.
          if case .word(let word) = value { word.address == nil } else { true }
        }
    }
  }

  private static func needles(of value: Value, _ field: QueryField?) -> [RawNeedle]? {
    switch value {
    case .word(let word):
      let patterns = word.patterns.map { pattern in
        let text = String(decoding: pattern.bytes, as: UTF8.self)
        // Of an address more may be written than was typed, and less.
        return word.address == nil
          ? RawNeedle(phrase: text, isBeginning: pattern.allowsBeginning) : RawNeedle(text)
      }
      let names = word.skill.map { [$0.name] + $0.aliases } ?? []
      return told(patterns + names.map { RawNeedle(phrase: $0, isBeginning: false) })
    case .mentor(let filter):
      if filter.isHandle, let needle = RawNeedle(handle: filter.handle) { return [needle] }
      return needles(of: [filter.name.text])
    case .name(let filter):
      // The project as it stands in ids has lost its punctuation.
      return needles(of: [filter.text] + filter.synonyms.map(\.text), ignoringPunctuation: field == .project)
    case .program, .years, .term, .size, .presence, .id: return nil
    }
  }

  private static func needles(of spellings: [String], ignoringPunctuation: Bool = false) -> [RawNeedle]? {
    told(spellings.map { RawNeedle($0, ignoresPunctuation: ignoringPunctuation) })
  }

  /// The needles; `nil` where one of them tells nothing.
  private static func told(_ needles: [RawNeedle?]) -> [RawNeedle]? {
    needles.contains { $0 == nil } ? nil : needles.compactMap(\.self)
  }
}
