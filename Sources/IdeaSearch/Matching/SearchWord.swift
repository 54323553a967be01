internal import IdeaCatalog

/// A word someone looks for, with the other names of the skill it may be.
struct SearchWord: Sendable {
  /// The ways in which it may stand in a text.
  let patterns: [WordPattern]
  /// The word, folded.
  let text: String
  /// The canonical name of the skill that it is, and all the other names this has; `nil` where it is none that is known.
  let skill: (name: String, aliases: [String])?
  /// What it is as an address; `nil` where it is none.
  let address: AddressFilter?
  /// The names of the skill that stand for something else in a text, unless they are written as its name.
  private let namesAmongSkills: [WordPattern]

  /// Creates a word or a phrase.
  ///
  /// - Parameters:
  ///   - isBeginning: Whether any word that begins so is looked for; other names are not then.
  ///   - mayBeJoined: Whether several words will do as well with hyphens or nothing between them, as in names of skills.
  ///   - compounds: Words of which it is a part, and that will do as well.
  init(_ word: String, isBeginning: Bool = false, mayBeJoined: Bool = false, compounds: [String] = []) {
    let typed = AddressFilter.withoutFragment(
      String(decoding: FoldedText(word).folded[...].withoutMarks, as: UTF8.self))
    text = typed
    // Some names have accents, or end with a parenthesis.
    let spellings = isBeginning ? [] : [word, typed, typed.replacing("-", with: " ")]
    skill = spellings.lazy.compactMap(Self.skill).first
    address = AddressFilter(typed)
    var patterns: [WordPattern] = []
    if EverydayWords.isAlwaysStrict(typed), let skill {
      patterns.append(Self.strict(skill.name, typed, quality: 1))
    } else {
      let word = CompoundWords.hyphenated(mayBeJoined ? typed.replacing(" ", with: "-") : typed)
      patterns.append(Self.pattern(word, isBeginning: isBeginning, quality: 1))
      if !isBeginning { patterns += Plurals.forms(of: word).map { Self.pattern($0, quality: 0.95) } }
    }
    for compound in compounds {
      patterns += ([compound] + Plurals.forms(of: compound)).map { Self.pattern($0, quality: 0.95) }
    }
    let names = skill.map { [$0.name] + $0.aliases } ?? []
    namesAmongSkills = names.map { $0.lowercased() }.filter(EverydayWords.isEveryday).map {
      Self.pattern($0, quality: 1)
    }
    for other in names {
      // Where a longer name stands, a shorter one within it has been found already.
      let text = FoldedText(other)
      let folded = String(decoding: text.folded, as: UTF8.self)
      if patterns.contains(where: { !$0.bytes.isEmpty && $0.stands(in: text) }) { continue }
      if EverydayWords.isNoOtherNameInText(folded) { continue }
      if !EverydayWords.isStrictAsOtherName(folded) {
        patterns.append(Self.pattern(folded, quality: Self.otherName))
      } else if let skill, skill.name.lowercased().hasPrefix(folded) {
        patterns.append(Self.strict(skill.name, folded, quality: Self.otherName))
      }
    }
    self.patterns = patterns.filter { !$0.bytes.isEmpty }
  }

  private static func skill(_ typed: String) -> (name: String, aliases: [String])? {
    let name = SkillNames.canonicalName(of: typed)
    return SkillNames.table.first { $0.name == name }
  }

  /// What another name of the same skill counts.
  private static let otherName = 0.9

  /// Whether longer words that begin so will do.
  var isBeginning: Bool { patterns.contains(where: \.allowsBeginning) }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { patterns.isEmpty }

  /// Whether a pattern asks for upper and lower case as written.
  var needsCase: Bool { patterns.contains(where: \.matchesCase) }

  /// Whether it stands in a text in any way.
  func stands(in text: FoldedText) -> Bool { patterns.contains { $0.stands(in: text) } }

  /// Whether it stands in an entry of a list of skills, where `go` is the language also in lower case.
  func stands(inSkill text: FoldedText) -> Bool {
    stands(in: text) || namesAmongSkills.contains { $0.stands(in: text) }
  }

  /// How often it stands in a text, other ways of writing it counting less.
  func frequency(in text: FoldedText) -> Double {
    patterns.reduce(0) { $0 + $1.quality * Double($1.count(in: text)) }
  }

  /// Whether one of the skills is the skill the word names, under whichever of its names.
  func names(_ skills: [Skill]) -> Bool {
    guard let name = skill?.name else { return false }
    return skills.contains { $0.name == name }
  }

  private static func pattern(_ folded: String, isBeginning: Bool = false, quality: Double) -> WordPattern {
    WordPattern(bytes: Array(folded.utf8), matchesCase: false, allowsBeginning: isBeginning, quality: quality)
  }

  /// The word as the canonical name writes it, or begins with it.
  private static func strict(_ name: String, _ folded: String, quality: Double) -> WordPattern {
    WordPattern(
      bytes: Array(name.utf8.prefix(folded.utf8.count)), matchesCase: true, allowsBeginning: false, quality: quality)
  }
}
