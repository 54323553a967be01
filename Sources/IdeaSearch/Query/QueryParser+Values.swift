internal import IdeaCatalog
internal import TextBasics

extension QueryParser {
  /// The condition that values of a field make, or words that may stand anywhere.
  static func condition(_ field: QueryField?, _ values: [QueryScanner.Value]) throws(QueryError) -> Condition {
    var read: [Condition.Value] = []
    for value in values {
      if value.isBeginning, field?.allowsBeginning == false {
        throw QueryError("'*' has no meaning in '\(field?.rawValue ?? "")'", at: value.range)
      }
      if value.isBeginning, value.text.unicodeScalars.count < 2 {
        throw QueryError("give at least two letters before '*'", at: value.range)
      }
      if !value.isQuoted, value.text.utf8.contains(UInt8(ascii: "*")) {
        throw QueryError("'*' stands behind a word only; put quotes around a word that holds it", at: value.range)
      }
      if let field, !value.isQuoted, value.text.utf8.first == UInt8(ascii: "-"), value.text.utf8.count > 1 {
        throw QueryError("to leave it out write '-\(field.rawValue):\(value.text.dropFirst())'", at: value.range)
      }
      read.append(try Self.value(of: field, value))
    }
    return Condition(field: field, texts: values.map(\.text), values: read)
  }

  /// The value of a field that a text stands for.
  private static func value(
    of field: QueryField?, _ value: QueryScanner.Value
  ) throws(QueryError) -> Condition.Value {
    let text = value.text
    func unknown(_ expected: String, _ known: [String] = [], suggestion: String? = nil) -> QueryError {
      // What is near, or begins so: `lfx` is no value of `has:`, but `lfx-url` is.
      let folded = text.lowercased()
      let match =
        suggestion ?? EditDistance.closestMatch(to: text, in: known)
        ?? (text.utf8.count > 1 ? known.first { $0.hasPrefix(folded) } : nil)
      let advice = match.map { "did you mean '\($0)'?" } ?? "expected \(expected)"
      return QueryError("invalid \(field?.rawValue ?? "word") '\(text)'; \(advice)", at: value.range)
    }
    let isEmpty = !text.utf8.contains { ASCII.isAlphanumeric($0) || $0 >= 0x80 }
    switch field {
    case .mentor where isEmpty, .project where isEmpty, .subproject where isEmpty, .difficulty where isEmpty:
      throw QueryError("nothing here can be looked for", at: value.range)
    case nil, .skill, .tech, .title:
      // The quotes around a skill keep its words together, and say nothing about the blank between them.
      let word = SearchWord(text, isBeginning: value.isBeginning, mayBeJoined: field == .skill || field == .tech)
      if word.isEmpty { throw QueryError("nothing here can be looked for", at: value.range) }
      return .word(word)
    case .mentor: return .mentor(MentorFilter(text, isBeginning: value.isBeginning))
    case .project, .subproject: return .name(NameFilter(project: text))
    case .difficulty: return .name(NameFilter(text))
    case .program:
      let known = Program.allCases.map(\.rawValue)
      let folded = text.lowercased()
      guard let program = Program.allCases.first(where: { $0.rawValue == folded || $0.title?.lowercased() == folded })
      else {
        throw unknown("one of \(known.joined(separator: ", "))", known)
      }
      return .program(program.rawValue)
    case .year:
      guard let range = NumberRange(text, number: year) else {
        throw unknown(
          "a year or a range of years, as 2024, 2023..2025 or 2024..",
          suggestion: NumberRange.suggestion(for: text, number: year))
      }
      return .years(range)
    case .term:
      guard let term = TermFilter(text) else {
        throw unknown(
          "a programme, a year or a term, as gsoc, 2024 or lfx/2024-term3",
          [TermFilter.suggestion(for: text)].compactMap(\.self))
      }
      return .term(term)
    case .size:
      guard let size = SizeFilter(text) else {
        throw unknown(
          "small, medium, large, hours, as 175 or 90..175, or a time, as '12 weeks'",
          SizeFilter.Word.allCases.map(\.rawValue),
          suggestion: NumberRange.suggestion(for: text, number: SizeFilter.hours))
      }
      return .size(size)
    case .has:
      let known = Presence.allCases.map(\.rawValue)
      guard let presence = Presence(rawValue: text.lowercased()) else {
        throw unknown("one of \(known.sorted().joined(separator: ", "))", known)
      }
      return .presence(presence)
    case .id: return .id(IDFilter(text, isBeginning: value.isBeginning))
    }
  }

  private static func year(_ text: String) -> Int? {
    text.utf8.count == 4 ? Int(text).flatMap { (1900...2199).contains($0) ? $0 : nil } : nil
  }
}
