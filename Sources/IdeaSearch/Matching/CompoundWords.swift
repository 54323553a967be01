internal import TextBasics

/// Words that people also write as two: `quick start` for `quickstart`, `data plane` for `dataplane`.
enum CompoundWords {
  /// A folded word with a hyphen where others part it, as that stands for a blank and for nothing as well; the word as it
  /// is where it does not begin like one of these.
  static func hyphenated(_ word: String) -> String {
    let bytes = word.utf8.span
    guard word.utf8.allSatisfy(ASCII.isLetter) else { return word }
    for length in stride(from: bytes.count - shortestEnd, to: 2, by: -1)
    where beginnings.contains(0..<length, in: bytes) {
      return "\(word.prefix(length))-\(word.dropFirst(length))"
    }
    return word
  }

  /// What is shorter than this is an ending: `coder`, `timer`, `sided`.
  private static let shortestEnd = 3

  /// Words that others are joined to, often in one text and parted in the next.
  private static let beginnings = WordTable([
    "api", "auto", "back", "block", "chat", "cheat", "code", "cross", "data", "edge", "end", "event", "file", "front",
    "home", "key", "life", "load", "meta", "micro", "multi", "name", "open", "quick", "real", "road", "side", "sub",
    "time",
    "unit", "use", "user", "web", "white", "work",
  ])
}
