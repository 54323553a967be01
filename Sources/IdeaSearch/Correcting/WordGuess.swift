internal import IdeaCatalog
internal import TextBasics

/// What was probably meant by a word or phrase that no idea has, found by looking at one idea after another.
struct WordGuess: Sendable {
  /// What was typed.
  let text: String
  /// What no idea meets.
  let value: Condition.Value
  private let field: QueryField?
  /// What words begin with that may be meant, and what of it stands in the text of an idea that has one.
  private let beginning: (word: SearchWord, condition: Condition, needles: [RawNeedle]?)?
  private var isBeginning = false
  private var nearest: [NearestWord]

  /// - Parameter field: The field that is asked about; `nil` for words that may stand anywhere.
  init(for text: String, of value: Condition.Value, field: QueryField?) {
    self.text = text
    self.value = value
    self.field = field
    beginning = Self.beginning(of: text, value).map { word in
      let condition = Condition(field: field, texts: [text], values: [.word(word)])
      return (word, condition, condition.needles)
    }
    nearest = Self.pieces(of: text).map { NearestWord(to: $0, keepsHyphens: field == .mentor) }
  }

  /// Looks at an idea.
  mutating func look(at texts: inout IdeaTexts) {
    // A word that begins so is taken, whatever else is near.
    if let beginning, !isBeginning { isBeginning = beginning.condition.answer(at: &texts, beginning.needles).holds }
    if isBeginning { return }
    switch field {
    case .difficulty: look(at: texts.idea.difficulty.map { [$0] } ?? [])
    case .tech: look(at: texts.idea.technologies.map(\.text))
    case .subproject: look(at: texts.idea.subproject.map { [$0] } ?? [])
    default: for field in searched { _ = texts.withText(of: field) { look(at: $0) } }
    }
  }

  private mutating func look(at texts: [String]) {
    for text in texts { look(at: FoldedText(text)) }
  }

  private mutating func look(at text: FoldedText) {
    for index in nearest.indices { nearest[index].look(at: text.folded) }
  }

  private var searched: [SearchField] {
    switch field {
    case .title: [.title]
    case .skill: [.skills]
    case .mentor: [.mentors]
    case .project: [.project]
    default: SearchField.allCases
    }
  }

  /// Adds what was found at other ideas.
  mutating func add(_ other: WordGuess) {
    isBeginning = isBeginning || other.isBeginning
    for index in nearest.indices { nearest[index].add(other.nearest[index]) }
  }

  /// The value to look for instead, and how it is typed; words of a value that ideas have stay as they are.
  var replacement: (value: Condition.Value, text: String)? {
    if isBeginning, let beginning { return (.word(beginning.word), text + "*") }
    let words = nearest.map(\.word)
    guard words.contains(where: { $0 != nil }) else { return nil }
    let used = zip(words, nearest).map { $0 ?? $1.piece }.joined(separator: " ")
    switch value {
    case .word: return (.word(SearchWord(used)), used)
    case .name where field == .difficulty: return (.name(NameFilter(used)), used)
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
}
