internal import TextBasics

/// Labels that are made of known ones.
extension LabelTable {
  /// What a label stands for that is no spelling of the tables, and made of such: `Potential outcomes`,
  /// `Languages/skills`, `Skills and background`, `Difficulty rating of the project`.
  static func composedMatch(_ range: Range<Int>, in bytes: Span<UInt8>) -> Match? {
    // Most are one word, or words without what joins labels.
    guard isJoined(range, bytes) else { return qualifiedMatch(range, bytes) }
    let label = withoutOwner(range, bytes)
    if label != range, let match = known(label, in: bytes) { return capped(match) }
    return sharedMatch(label, bytes) ?? joinedMatch(label, bytes) ?? qualifiedMatch(label, bytes)
  }

  /// Whether a slash, `of`, `and` or its kin may stand in a label.
  private static func isJoined(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for at in range {
      let byte = bytes[at]
      if byte == 0x2F { return true }
      if previous == 0x20, byte == 0x61 || byte == 0x6F || byte == 0x26 { return true }
      previous = byte
    }
    return false
  }

  /// The label without a final `of the project`.
  private static func withoutOwner(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    for owner in owners where range.count > owner.utf8CodeUnitCount {
      let start = range.upperBound - owner.utf8CodeUnitCount
      if ByteText.begins(owner, in: bytes, at: start, end: range.upperBound) { return range.lowerBound..<start }
    }
    return range
  }

  private static let owners: [StaticString] = [
    " of project", " of the project", " of this project", " of the idea", " of internship", " of the internship",
  ]

  // MARK: - Several labels

  /// `A/B`: what all parts that name a field name, or the last one.
  private static func sharedMatch(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Match? {
    var shared: Match?
    var last: Match?
    var parts = 0
    var hasUnknown = false
    var start = range.lowerBound
    while start <= range.upperBound {
      let end = ByteSearch.first(0x2F, in: bytes, from: start, end: range.upperBound)
      // One part is no list of them.
      if parts == 0, end == range.upperBound { return nil }
      parts += 1
      last = simpleMatch(ByteText.trimmed(start..<end, in: bytes), bytes)
      if let match = last {
        guard let both = joined(shared, match) else { return nil }
        shared = both
      } else {
        hasUnknown = true
      }
      start = end + 1
    }
    if !hasUnknown { return shared?.field == .other ? nil : shared }
    guard let last, last.strength > .weak, lastDecides(last.field) else { return nil }
    return Match(field: last.field, strength: .weak)
  }

  private static func lastDecides(_ field: Field) -> Bool {
    field == .mentors || field == .skills || field == .expectedOutcome || field == .difficulty
  }

  /// What two labels stand for together; `nil` where they stand for different things.
  private static func joined(_ first: Match?, _ second: Match) -> Match? {
    guard let first, first.field != .other else { return second }
    if second.field == .other { return first }
    if first.field == second.field {
      return Match(field: first.field, strength: max(first.strength, second.strength))
    }
    switch (first.field, second.field) {
    case (.skills, .technologies), (.technologies, .skills):
      return Match(field: .skills, strength: min(first.strength, second.strength))
    // `Goals/Deliverables`: what is to be reached.
    case (.description, .expectedOutcome) where first.strength == .weak: return second
    case (.expectedOutcome, .description) where second.strength == .weak: return first
    default: return nil
    }
  }

  /// `A and B`: what A stands for, where B stands for the same, or is said of people only.
  private static func joinedMatch(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Match? {
    for word in conjunctions {
      guard let place = ByteText.first(word, in: bytes, from: range.lowerBound, end: range.upperBound) else { continue }
      let rest = place + word.utf8CodeUnitCount..<range.upperBound
      guard let first = simpleMatch(range.lowerBound..<place, bytes), first.field != .other else { return nil }
      if isCompanion(rest, of: first.field, bytes) { return first }
      guard let second = simpleMatch(rest, bytes), second.field == first.field else { return nil }
      return joined(first, second)
    }
    return nil
  }

  private static let conjunctions: [StaticString] = [" and ", " & ", " or "]

  private static func isCompanion(_ range: Range<Int>, of field: Field, _ bytes: Span<UInt8>) -> Bool {
    switch field {
    case .skills: companionsOfSkills.contains(range, in: bytes)
    case .mentors: companionsOfMentors.contains(range, in: bytes)
    default: false
    }
  }

  private static let companionsOfSkills = WordTable(["background", "expertise", "interests"])
  private static let companionsOfMentors = WordTable([
    "contact", "contacts", "contact info", "contact information", "contact details",
  ])

  // MARK: - One label

  private static func simpleMatch(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Match? {
    guard !range.isEmpty else { return nil }
    return known(range, in: bytes).map(capped) ?? qualifiedMatch(range, bytes)
  }

  /// `Potential outcomes`, `Student requirements`: the label of a field behind a word that tells no other one.
  private static func qualifiedMatch(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Match? {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] != 0x20 { end += 1 }
    guard end < range.upperBound, qualifierTable.contains(range.lowerBound..<end, in: bytes),
      let match = known(end + 1..<range.upperBound, in: bytes), mayBeQualified(match.field)
    else { return nil }
    return capped(match)
  }

  /// A potential issue is a risk, and a suggested approach no field.
  private static func mayBeQualified(_ field: Field) -> Bool {
    switch field {
    case .expectedOutcome, .skills, .technologies, .mentors, .size, .difficulty, .prerequisites: true
    default: false
    }
  }

  /// Only the words of the templates are canonical.
  private static func capped(_ match: Match) -> Match {
    Match(field: match.field, strength: min(match.strength, .strong))
  }

  /// The words before a label that leave its meaning as it is.
  package static let qualifiers = [
    "potential", "possible", "suggested", "required", "recommended", "expected", "estimated", "desired", "preferred",
    "proposed", "tentative", "approximate", "minimum", "ideal", "student", "contributor", "applicant", "mentee",
  ]

  private static let qualifierTable = WordTable(qualifiers)
}
