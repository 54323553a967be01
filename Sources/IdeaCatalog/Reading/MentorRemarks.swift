internal import TextBasics

/// The words in lists of mentors that name nobody in particular: `No mentor yet`, `Add yourself here`, a sentence, a label.
enum MentorRemarks {
  /// How much of what follows such words belongs to them.
  enum Reach: Int {
    /// All of it: a sentence has commas of its own.
    case sentence
    /// What comes before the next comma or line.
    case entry
  }

  /// The reach of words that name nobody; `nil` where they may be a name.
  static func reach(of range: Range<Int>, in bytes: Span<UInt8>) -> Reach? {
    let first = wordEnd(range.lowerBound, range, bytes)
    // A name has a capital behind its first word: `Any Cruz`.
    if first == range.upperBound || !ASCII.isUpper(bytes[first + 1]) {
      let second = wordEnd(min(first + 1, range.upperBound), range, bytes)
      let number =
        words.number(of: range.lowerBound..<first, in: bytes)
        ?? phrases.number(of: range.lowerBound..<second, in: bytes)
      if let number { return Reach(rawValue: number) }
    }
    return range.count > 24 && isProse(range, bytes) ? .sentence : nil
  }

  /// Whether a text begins with a sentence that names nobody.
  static func isSentence(_ bytes: Span<UInt8>) -> Bool {
    reach(of: 0..<ByteSearch.first(0x0A, in: bytes, from: 0, end: bytes.count), in: bytes) == .sentence
  }

  /// Whether words are too many for a name, most of them in lower case.
  private static func isProse(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var count = 0
    var low = 0
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] != 0x20 {
        count += 1
        if ASCII.isLetter(bytes[at]), !ASCII.isUpper(bytes[at]) { low += 1 }
      }
      at = wordEnd(at, range, bytes) + 1
    }
    return count >= 7 && 2 * low > count
  }

  /// Whether the words before a colon announce a thing and no people: `Related projects`.
  static func announceThing(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    things.contains(lastWord(of: range, bytes), in: bytes)
  }

  /// Whether the words before a colon are no name, whose last word would have a capital: `Technical contact`.
  static func areLabel(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let last = lastWord(of: range, bytes)
    return last.lowerBound > range.lowerBound && ASCII.isUpper(bytes[range.lowerBound])
      && ASCII.isLetter(bytes[last.lowerBound]) && !ASCII.isUpper(bytes[last.lowerBound])
  }

  private static func wordEnd(_ start: Int, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    var end = start
    while end < range.upperBound, bytes[end] != 0x20 { end += 1 }
    return end
  }

  private static func lastWord(of range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    return start..<range.upperBound
  }

  private static let phrases = table(
    sentences: ["add yourself", "add your", "your name", "looking for"],
    entries: [
      "no mentor", "no mentors", "no one", "to be", "mentor needed", "mentors needed", "mentor wanted",
      "mentors wanted",
      "contact details", "contact information", "contact info",
    ])

  private static let words = table(
    sentences: ["we", "we'll", "we're", "our", "you", "please", "seeking"],
    entries: ["almost", "any", "anyone", "anybody", "someone", "somebody", "everyone", "none", "not"])

  private static func table(sentences: [String], entries: [String]) -> WordTable {
    var table = WordTable(reserving: sentences.count + entries.count)
    for words in sentences { table.add(words, Reach.sentence.rawValue) }
    for words in entries { table.add(words, Reach.entry.rawValue) }
    return table
  }

  private static let things: WordTable = {
    var table = WordTable(["repositories", "documentation", "docs", "list"])
    let words = [
      "project", "link", "repository", "repo", "issue", "bug", "idea", "resource", "reference", "website", "channel",
      "skill", "task", "ticket",
    ]
    for word in words {
      for ending in ["", "s", "(s)", "/s"] { table.add(word + ending, 0) }
    }
    return table
  }()
}
