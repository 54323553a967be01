internal import IdeaCatalog

/// A word someone looks for, with the other names of the skill it may be.
struct SearchWord: Sendable {
  /// The ways in which it may stand in a text.
  private let patterns: [WordPattern]
  /// The canonical name of the skill that it is; `nil` where it is none that is known.
  private let skill: String?

  /// Creates a word.
  ///
  /// - Parameter wholeOnly: Whether the beginning of a longer word will not do.
  init(_ text: String, wholeOnly: Bool = false) {
    let typed = String(decoding: FoldedText(text).folded.trimmed, as: UTF8.self)
    let name = SkillNames.canonicalName(of: typed)
    let row = SkillNames.table.first { $0.name == name }
    skill = typed.isEmpty ? nil : row?.name
    var patterns: [WordPattern] = []
    if EverydayWords.isAlwaysStrict(typed), let row {
      patterns.append(Self.strict(row.name, typed, .word))
    } else {
      // One or two letters begin far too many words.
      let isLong = typed.unicodeScalars.count > 2
      patterns.append(
        WordPattern(bytes: Array(typed.utf8), matchesCase: false, whole: .word, allowsBeginning: isLong && !wholeOnly))
    }
    for other in (row.map { [$0.name] + $0.aliases } ?? []) {
      let folded = other.lowercased()
      // Where a longer name stands, a shorter one within it has been found already.
      let text = FoldedText(other)
      if patterns.contains(where: { !$0.bytes.isEmpty && $0.quality(in: text) == $0.whole }) { continue }
      if !EverydayWords.isStrictAsOtherName(folded) {
        patterns.append(
          WordPattern(bytes: Array(folded.utf8), matchesCase: false, whole: .otherName, allowsBeginning: false))
      } else if let row, row.name.lowercased().hasPrefix(folded) {
        patterns.append(Self.strict(row.name, folded, .otherName))
      }
    }
    self.patterns = patterns.filter { !$0.bytes.isEmpty }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { patterns.isEmpty }

  /// Whether a pattern asks for upper and lower case as written.
  var needsCase: Bool { patterns.contains(where: \.matchesCase) }

  /// The best way in which the word stands in a text; `nil` where it does not.
  func quality(in text: FoldedText) -> WordPattern.Quality? {
    var best: WordPattern.Quality?
    for pattern in patterns {
      guard let quality = pattern.quality(in: text) else { continue }
      if quality == .word { return quality }
      best = max(best ?? quality, quality)
    }
    return best
  }

  /// Whether one of the skills is the skill the word names, under whichever of its names.
  func names(_ skills: [Skill]) -> Bool { skill.map { name in skills.contains { $0.name == name } } ?? false }

  /// The word as the canonical name writes it, or begins with it.
  private static func strict(_ name: String, _ folded: String, _ quality: WordPattern.Quality) -> WordPattern {
    WordPattern(
      bytes: Array(name.utf8.prefix(folded.utf8.count)), matchesCase: true, whole: quality, allowsBeginning: false)
  }
}

extension [UInt8] {
  /// Without the blank that folding leaves of white space at an end.
  fileprivate var trimmed: ArraySlice<UInt8> {
    let rest = self[...].drop { $0 == 0x20 }
    return rest.last == 0x20 ? rest.dropLast() : rest
  }
}
