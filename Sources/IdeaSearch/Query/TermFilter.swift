package import IdeaCatalog
internal import TextBasics

/// A programme, a year, a part of a year, or several of them: `lfx`, `2024`, `term3`, `2024-term3`, `gsoc 2024`, `sep-nov`,
/// `2024/03-Sep-Nov`.
package struct TermFilter: Hashable, Sendable {
  private var program: Program?
  private var year: Int?
  private var period: Term.Period?

  /// Reads a term as ids and people write it; `nil` where a word of it says nothing about a term.
  ///
  /// What stands in parentheses is not read: `2024 Term 3 (Sep-Nov)`.
  package init?(_ text: String) {
    let words = Self.words(of: text)
    guard !words.isEmpty else { return nil }
    var index = 0
    while index < words.count {
      // `term 3` is one word more.
      if words[index] == "term", index + 1 < words.count, read("term" + words[index + 1]) {
        index += 2
      } else if read(words[index]) {
        index += 1
      } else {
        return nil
      }
    }
  }

  /// A term that was probably meant by a text that is none; `nil` where there is none.
  static func suggestion(for text: String) -> String? {
    let programs = Program.allCases.map(\.rawValue)
    var words = words(of: text)
    for (index, word) in words.enumerated() where TermFilter(word) == nil && word != "term" {
      let terms = word.last.map { ["term\($0)"] } ?? []
      guard let other = EditDistance.closestMatch(to: word, in: programs + terms) else { return nil }
      words[index] = other
    }
    let suggestion = words.joined(separator: "-")
    return TermFilter(suggestion) == nil ? nil : suggestion
  }

  /// Whether a word is a part of a year, such as `spring`, `sep-nov` or `q1`, and another one is a year.
  static func isPeriod(_ word: String, ofYear year: String) -> Bool {
    guard let year = TermFilter(year)?.year, let filter = TermFilter("\(year) \(word)") else { return false }
    return filter.period != nil && filter.program == nil && Int(word) == nil
  }

  /// Whether an idea is of such a term.
  package func matches(_ idea: Idea) -> Bool {
    (program ?? idea.program) == idea.program && (isOfAnyTime || idea.term.map(matches) ?? false)
  }

  /// Whether ideas may be of such a term of which nothing is known but this.
  func mayMatch(_ program: Program?, _ term: Term?) -> Bool {
    (self.program ?? program) == (program ?? self.program) && (isOfAnyTime || term.map(matches) ?? true)
  }

  private var isOfAnyTime: Bool { year == nil && period == nil }

  private func matches(_ term: Term) -> Bool {
    if let year, term.year != year { return false }
    guard let period else { return true }
    switch (period, term.period) {
    case (.quarters(let first, let last), .quarters(let from, let to)): return from <= first && last <= to
    case (_, let own): return own == period
    }
  }

  /// Takes what a word says; returns whether it says anything, and nothing else than words before it.
  private mutating func read(_ word: String) -> Bool {
    if let value = Program(rawValue: word) { return set(\.program, value) }
    if word.utf8.count == 4, word.hasPrefix("20") || word.hasPrefix("19"), let value = Int(word) {
      return set(\.year, value)
    }
    if let number = Self.number(word, after: "term") ?? Self.number(word, after: "t")
      ?? Self.number(word, after: "")
    {
      return set(\.period, .term(number))
    }
    if let number = Self.number(word, after: "0") ?? Self.number(ofSeason: word) {
      return period == .term(number) || set(\.period, .term(number))
    }
    return readQuarters(word)
  }

  /// `q1`, `q3q4`, or the second of `q3`, `q4`.
  private mutating func readQuarters(_ word: String) -> Bool {
    let quarters = word.split(separator: "q", omittingEmptySubsequences: false).dropFirst().map { Int($0) ?? 0 }
    guard word.hasPrefix("q"), (1...2).contains(quarters.count), quarters.allSatisfy({ (1...4).contains($0) }) else {
      return false
    }
    if quarters.count == 1, case .quarters(let first, let last)? = period, first == last, first < quarters[0] {
      period = .quarters(first, quarters[0])
      return true
    }
    guard quarters[0] <= quarters[quarters.count - 1] else { return false }
    return set(\.period, .quarters(quarters[0], quarters[quarters.count - 1]))
  }

  /// Sets a part that is not set yet; returns whether it could.
  private mutating func set<Value>(_ part: WritableKeyPath<TermFilter, Value?>, _ value: Value) -> Bool {
    guard self[keyPath: part] == nil else { return false }
    self[keyPath: part] = value
    return true
  }

  /// The term of LFX Mentorship that a month or a season is of.
  private static func number(ofSeason word: String) -> Int? {
    seasons.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static let seasons = [
    ["spring", "mar", "march", "apr", "april", "may"],
    ["summer", "jun", "june", "jul", "july", "aug", "august"],
    ["fall", "autumn", "sep", "sept", "september", "oct", "october", "nov", "november"],
  ]

  private static func number(_ word: String, after prefix: String) -> Int? {
    guard word.hasPrefix(prefix), let number = Int(word.dropFirst(prefix.count)), (1...4).contains(number) else {
      return nil
    }
    return number
  }

  /// The runs of letters and digits before a parenthesis, in lower case.
  private static func words(of text: String) -> [String] {
    FoldedText(text).folded.prefix { $0 != UInt8(ascii: "(") }
      .split { !ASCII.isAlphanumeric($0) && $0 < 0x80 }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
