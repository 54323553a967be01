internal import TextBasics

/// The words that label a field, in every spelling that is known.
///
/// A label is folded before it is looked up: lower case, no marks, no accents, no colon, no parentheses, no plural.
package enum LabelTable {
  /// How sure a spelling says which field it labels.
  package enum Strength: Int, Comparable, Sendable {
    /// An everyday word, such as `Background`: it counts only with a colon, in bold or as a heading, and gives way to the
    /// field's other labels.
    case weak
    /// Another word for the field.
    case strong
    /// The word that the templates, or those of a language, use.
    case canonical

    package static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// A spelling that was found.
  package struct Match: Sendable {
    package let field: Field
    package let strength: Strength
  }

  /// The longest label that is looked for, in bytes.
  package static let longest = 72

  /// The field that the label in `bytes[range]` stands for; `nil` where it is none, to the letter.
  package static func field(of range: Range<Int>, in bytes: Span<UInt8>) -> Field? { match(range, in: bytes)?.field }

  /// The field that the label in `bytes[range]` stands for, and how sure that is; `nil` where it is none, to the letter.
  package static func match(_ range: Range<Int>, in bytes: Span<UInt8>) -> Match? {
    // Most lines begin with something else, and need not be folded.
    if beginsNoLabel(range, in: bytes) { return nil }
    return known(range, in: bytes) ?? composedMatch(range, in: bytes)
  }

  /// What a spelling of the tables stands for.
  static func known(_ range: Range<Int>, in bytes: Span<UInt8>) -> Match? {
    guard let number = known.table.number(of: fold(range, in: bytes) { _ in }) else { return nil }
    return Match(field: Field.allCases[number / 4], strength: Strength(rawValue: number % 4) ?? .strong)
  }

  /// Whether the first word of a line says that no known label stands at its beginning.
  static func beginsNoLabel(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let word = firstWord(range, in: bytes) else { return false }
    return known.firstWords.number(of: WordHash(bytes, word)) == nil
  }

  /// The field that the words of a label tell where the label itself is not known: `Coding Mentors`, `Skills that help`.
  package static func kindredField(of range: Range<Int>, in bytes: Span<UInt8>) -> Field? {
    var label: [UInt8] = []
    _ = fold(range, in: bytes) { label.append($0) }
    let words = label.split(separator: 0x20)
    guard (2...5).contains(words.count), let first = words.first, let last = words.last else { return nil }
    if words.contains(where: {
      ["learn", "gain", "gained", "learned", "improve"].contains(String(decoding: $0, as: UTF8.self))
    }) {
      return nil
    }
    switch (String(decoding: first, as: UTF8.self), String(decoding: last, as: UTF8.self)) {
    case (_, "mentor"), (_, "supervisor"): return .mentors
    case (_, "skill"), ("skill", _): return .skills
    case (_, "deliverable"), (_, "outcome"): return .expectedOutcome
    case (_, "difficulty"): return .difficulty
    default: return nil
    }
  }

  /// How sure the label says which field it stands for.
  package static func strength(of label: String) -> Strength {
    let bytes = label.utf8.span
    return match(0..<bytes.count, in: bytes)?.strength ?? .strong
  }

  /// The field whose label is one edit away from `bytes[range]`; short words are too near to each other to tell.
  package static func misspeltField(of range: Range<Int>, in bytes: Span<UInt8>) -> Field? {
    guard range.count >= 6 else { return nil }
    var word: [UInt8] = []
    _ = fold(range, in: bytes) { word.append($0) }
    guard word.count >= 6 else { return nil }
    let known = longWords
    let found = known.indices.first {
      abs(known[$0].0.count - word.count) < 2 && EditDistance.isOneEdit(known[$0].0, word)
    }
    return found.map { known[$0].1 }
  }

  /// Whether the label announces what is to be reached: a description where there is no other, else an outcome.
  package static func isGoal(_ label: String) -> Bool {
    let bytes = label.utf8.span
    return goalTable.number(of: fold(0..<bytes.count, in: bytes) { _ in }) != nil
  }

  /// The role that a label of mentors names, such as `primary` for `Primary Mentor`.
  package static func role(ofLabel label: String) -> String? {
    let bytes = label.utf8.span
    func begins(_ word: StaticString) -> Bool { ByteText.begins(word, in: bytes, at: 0, end: bytes.count) }
    if begins("primary") || begins("lead") || begins("main") { return "primary" }
    if begins("co-mentor") || begins("comentor") { return "co-mentor" }
    if begins("secondary") { return "secondary" }
    return begins("backup") ? "backup" : nil
  }

  /// The label of a field as the templates write it.
  package static func canonicalLabel(of field: Field) -> String? {
    spellings.first { $0.field == field }?.labels.first
  }

  /// The labels of the templates that no sentence begins with.
  static let templateLabels: [String] =
    [.description, .expectedOutcome, .skills, .mentors, .upstreamIssue, .lfxURL].compactMap(canonicalLabel)
    + ["Upstream Issue (URL)", "Expected project size"]

  /// English words of six letters and more that are no everyday words, folded.
  private static let longWords: [([UInt8], Field)] = spellings.flatMap { field, labels in
    labels.compactMap { label in
      let word = folded(label).bytes
      return word.count >= 6 ? (word, field) : nil
    }
  }

  private static let goalTable: WordTable = {
    var table = WordTable(reserving: goals.count)
    for goal in goals { table.add(folded(goal).hash, 0) }
    return table
  }()

  /// The labels, and the words they begin with.
  private static let known: (table: WordTable, firstWords: WordTable) = {
    var table = WordTable(reserving: 1_024)
    var firstWords = WordTable(reserving: 512)
    func add(_ labels: [String], _ field: Field, _ strength: Strength? = nil) {
      let number = 4 * (Field.allCases.firstIndex(of: field) ?? 0)
      var own = strength ?? .canonical
      for label in labels {
        let bytes = label.utf8.span
        var firstWord = WordHash()
        var isFirst = true
        let hash = fold(0..<bytes.count, in: bytes) { byte in
          if byte == 0x20 { isFirst = false }
          if isFirst { firstWord.add(lowered: byte) }
        }
        table.add(hash, number + own.rawValue)
        firstWords.add(firstWord, 0)
        own = strength ?? .strong
      }
    }
    for (field, labels) in spellings { add(labels, field) }
    for (_, fields) in foreignSpellings {
      for (field, labels) in fields { add(labels, field) }
    }
    for (field, labels) in everydayWords { add(labels, field, .weak) }
    for word in qualifiers { firstWords.add(WordHash(word.utf8.span, 0..<word.utf8.count), 0) }
    return (table, firstWords)
  }()

  /// The word that a label begins with, without the `s` of a plural; `nil` where more than letters of ASCII and the blank
  /// or mark behind them would have to be looked at.
  private static func firstWord(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    var end = range.lowerBound
    while end < range.upperBound, ASCII.isLetter(bytes[end]) { end += 1 }
    guard end > range.lowerBound, end == range.upperBound || isMark(bytes[end]) else { return nil }
    let isPlural = end - range.lowerBound > 3 && bytes[end - 1] | 0x20 == 0x73
    return range.lowerBound..<(isPlural ? end - 1 : end)
  }

  private static func folded(_ label: String) -> (bytes: [UInt8], hash: WordHash) {
    var word: [UInt8] = []
    let bytes = label.utf8.span
    let hash = fold(0..<bytes.count, in: bytes) { word.append($0) }
    return (word, hash)
  }

  /// Hands the folded label to `emit` byte by byte and returns its hash: lower case, words joined by one blank, without
  /// accents, marks, pictures, parentheses and what is in them, and the `s` of a plural.
  @inline(__always)
  private static func fold(_ range: Range<Int>, in bytes: Span<UInt8>, emit: (UInt8) -> Void) -> WordHash {
    var hash = WordHash()
    func add(_ byte: UInt8) {
      hash.add(lowered: byte)
      emit(byte)
    }
    var isFirst = true
    // The number of letters of the word in hand, and whether its last one is an `s` that was not handed on yet.
    var length = 0
    var holdsS = false
    func addLetter(_ letter: UInt8) {
      if length == 0 {
        if !isFirst { add(0x20) }
        isFirst = false
      }
      if holdsS { add(0x73) }
      holdsS = letter == 0x73
      length += 1
      if !holdsS { add(letter) }
    }
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if ASCII.isLetter(byte) {
        addLetter(byte | 0x20)
        at += 1
        continue
      }
      let (letter, width) = byte < 0x80 ? (isMark(byte) ? 0 : byte, 1) : wideLetter(bytes, at, range)
      at += width
      if letter != 0 {
        addLetter(letter)
        continue
      }
      if byte == 0x28 {
        while at < range.upperBound, bytes[at] != 0x29 { at += 1 }
        at += 1
      }
      if holdsS, length <= 3 { add(0x73) }
      holdsS = false
      length = 0
    }
    if holdsS, length <= 3 { add(0x73) }
    return hash
  }

  /// Blanks, emphasis marks and an opening parenthesis.
  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x2A || byte == 0x5F || byte == 0x60 || byte == 0x28
  }

  /// The letter that a byte above ASCII begins, without its accent, and how many bytes it has; 0 for what parts words: a
  /// no-break space, a symbol, a picture.
  private static func wideLetter(_ bytes: Span<UInt8>, _ at: Int, _ range: Range<Int>) -> (letter: UInt8, width: Int) {
    let byte = bytes[at]
    let left = range.upperBound - at
    switch byte {
    case 0xC2 where left >= 2: return (0, 2)
    case 0xC3 where left >= 2:
      let letter = unaccented(bytes[at + 1])
      return letter == 0 ? (byte, 1) : (letter, 2)
    case 0xE2 where left >= 3:
      // A typographic apostrophe is one; all else from U+2000 to U+2FFF is no letter.
      return (bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99 ? 0x27 : 0, 3)
    case 0xEF where left >= 3 && bytes[at + 1] == 0xB8: return (0, 3)
    case 0xF0 where left >= 4: return (0, 4)
    default: return (byte, 1)
    }
  }

  /// The letter of ASCII that a letter of U+00C0 to U+00FF is without its accent; 0 where there is none.
  private static func unaccented(_ second: UInt8) -> UInt8 {
    switch second | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: 0
    }
  }
}
