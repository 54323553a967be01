internal import IdeaCatalog
internal import TextBasics

extension Query {
  /// Words that are the value of a filter, which was probably meant, and that filter: `year:2026` for `2026`.
  package var filtersMeant: [(word: String, field: QueryField, filter: String)] {
    meant { text, field in
      guard field == nil, let (field, value) = Self.filter(of: text) else { return nil }
      return (text, field, "\(field.rawValue):\(value)")
    }
  }

  /// Words that are several words parted by commas or bars, as values of a filter are, and the query that asks for any of
  /// them: `go or rust` for `go,rust`, `skill:go,rust` for `skill:go|rust`.
  package var alternativesMeant: [(word: String, query: String)] {
    meant { text, field in
      guard let words = Self.alternatives(in: text, ofSkills: field == .skill || field == .tech) else { return nil }
      return (text, field.map { "\($0.rawValue):" + words.joined(separator: ",") } ?? words.joined(separator: " or "))
    }
  }

  /// What was probably meant by the texts that are looked for, each with the field that is asked about.
  private func meant<Advice>(_ advice: (String, QueryField?) -> Advice?) -> [Advice] {
    wanted.filter { conditions[$0].isText }.flatMap { index in
      conditions[index].texts.compactMap { advice($0, conditions[index].field) }
    }
  }

  /// The words that a text is several of.
  ///
  /// - Parameter areSkills: Whether a slash parts them, too.
  static func alternatives(in text: String, ofSkills areSkills: Bool) -> [Substring]? {
    let text = areSkills ? text.replacing(" or ", with: ",") : text
    let words = text.split { ",|，、".contains($0) || areSkills && $0 == "/" }
    // No number such as `1,000`, no address, no phrase.
    let areWords = words.allSatisfy { word in
      word.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "/") } && !word.utf8.allSatisfy(ASCII.isDigit)
    }
    return words.count > 1 && areWords ? words : nil
  }

  static func filter(of word: String) -> (QueryField, String)? {
    let word = word.lowercased()
    let sides = word.split(separator: "=", omittingEmptySubsequences: false)
    if sides.count == 2, !sides[1].isEmpty, let field = QueryField(name: String(sides[0])) {
      return (field, String(sides[1]))
    }
    if let filter = comparison(in: word) { return filter }
    if let year = Int(word), (2000..<2100).contains(year) { return (.year, word) }
    if let program = Program(rawValue: word), program != .other { return (.program, word) }
    if word.hasPrefix("term"), word.utf8.count == 5, word.utf8.last.map(ASCII.isDigit) ?? false { return (.term, word) }
    if let handle = AddressFilter.profile(word) { return (.mentor, "@" + handle) }
    if MentorFilter(word).isAddress, !word.contains(" ") { return (.mentor, word) }
    if SizeFilter.hours(word) != nil, Int(word) == nil { return (.size, word) }
    return ["small", "medium", "large"].contains(word) ? (.size, word) : nil
  }

  /// The range that a comparison such as `year>2023` or `size<=175` stands for.
  private static func comparison(in word: String) -> (QueryField, String)? {
    guard let sign = word.firstIndex(where: { $0 == "<" || $0 == ">" }),
      let field = QueryField(name: String(word[..<sign])), field == .year || field == .size
    else { return nil }
    let isOpen = word[word.index(after: sign)...].first != "="
    guard let number = Int(word[word.index(after: sign)...].drop { $0 == "=" }), (1...10_000).contains(number) else {
      return nil
    }
    if word[sign] == ">" { return (field, "\(isOpen ? number + 1 : number)..") }
    return (field, "..\(isOpen ? number - 1 : number)")
  }
}
