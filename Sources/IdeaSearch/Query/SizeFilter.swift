internal import IdeaCatalog

/// Expected sizes: a word for one, hours, or a range of hours.
enum SizeFilter: Hashable, Sendable {
  case word(Word)
  case hours(NumberRange)

  /// The words of the programmes; hours that are none of theirs belong to the nearest.
  enum Word: String, CaseIterable, Sendable {
    case small, medium, large

    init(hours: Int) {
      self = hours <= 130 ? .small : hours <= 260 ? .medium : .large
    }
  }

  /// Reads a size as people write it: `large`, `350`, `350h`, `90..175`.
  init?(_ text: String) {
    if let word = Word(rawValue: text.lowercased()) {
      self = .word(word)
    } else if let range = NumberRange(text, number: Self.number) {
      self = .hours(range)
    } else {
      return nil
    }
  }

  func matches(_ idea: Idea) -> Bool {
    guard let hours = idea.size?.hours else { return false }
    switch self {
    case .word(let word): return Word(hours: hours) == word
    case .hours(let range): return range.contains(hours)
    }
  }

  private static func number(_ text: String) -> Int? {
    let digits = text.hasSuffix("h") ? String(text.dropLast()) : text
    return Int(digits).flatMap { (0...10_000).contains($0) ? $0 : nil }
  }
}
