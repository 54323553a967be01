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
    for (place, needle) in all.enumerated() {
      let isCovered = all.enumerated().contains { other, cover in
        other != place && cover.covers(needle) && (cover != needle || other < place)
      }
      if !isCovered { kept.append(needle) }
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
      var spellings = word.patterns.map { String(decoding: $0.bytes, as: UTF8.self) }
      if let skill = word.skill { spellings += [skill.name] + skill.aliases }
      return needles(of: spellings)
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
    let needles = spellings.map { RawNeedle($0, ignoresPunctuation: ignoringPunctuation) }
    return needles.contains { $0 == nil } ? nil : needles.compactMap(\.self)
  }
}
