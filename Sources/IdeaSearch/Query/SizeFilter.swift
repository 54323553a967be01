internal import IdeaCatalog
internal import TextBasics

/// Expected sizes: a word for one, hours, a range of hours, or another time.
enum SizeFilter: Sendable {
  case word(Word)
  case hours(NumberRange)
  /// A time that says no hours, in one and in several of its units.
  case time([SearchWord])

  /// The words of the programmes; hours that are none of theirs belong to the nearest.
  enum Word: String, CaseIterable, Sendable {
    case small, medium, large

    init(hours: Int) {
      self = hours <= 130 ? .small : hours <= 260 ? .medium : .large
    }
  }

  /// Reads a size as people write it: `large`, `350`, `350 hours`, `90..175h`, `12 weeks`.
  init?(_ text: String) {
    if let word = Word(rawValue: text.lowercased()) {
      self = .word(word)
    } else if let range = NumberRange(text, number: Self.hours) {
      self = .hours(range)
    } else if let (count, unit) = Self.measure(text),
      let unit = Self.units.first(where: { unit == $0 || unit == $0 + "s" })
    {
      self = .time(["", "s"].map { SearchWord("\(count) \(unit)\($0)") })
    } else {
      return nil
    }
  }

  func matches(_ idea: Idea) -> Bool {
    guard let size = idea.size else { return false }
    return switch self {
    case .word(let word): size.hours.map { Word(hours: $0) == word } ?? false
    case .hours(let range): size.hours.map(range.contains) ?? false
    case .time(let words): words.contains { $0.stands(in: FoldedText(size.text)) }
    }
  }

  /// The hours of a text, with or without their unit.
  static func hours(_ text: String) -> Int? {
    measure(text).flatMap { ["", "h", "hr", "hrs", "hour", "hours"].contains($0.unit) ? $0.count : nil }
  }

  private static let units = ["day", "week", "month"]

  /// A number and what stands behind it, a blank or a hyphen between them aside.
  private static func measure(_ text: String) -> (count: Int, unit: String)? {
    let digits = text.utf8.prefix(while: ASCII.isDigit)
    guard let count = Int(String(decoding: digits, as: UTF8.self)), (0...10_000).contains(count) else { return nil }
    let unit = text.dropFirst(digits.count).drop { $0 == " " || $0 == "-" }
    return (count, unit.lowercased())
  }
}
