internal import TextBasics

/// Reads the title of an idea from its heading.
enum TitleReader {
  /// The heading without what only numbers it: `Project 3: `, `Idea #1: `, `2. `.
  static func title(_ heading: String) -> String {
    let bytes = heading.utf8.span
    var at = 0
    while at < bytes.count, ASCII.isLetter(bytes[at]) { at += 1 }
    let hasWord = at > 0
    if hasWord {
      guard enumerators.contains(0..<at, in: bytes) else { return heading }
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x23 { at += 1 }
    }
    let digits = at
    while at < bytes.count, ASCII.isDigit(bytes[at]) { at += 1 }
    guard at - digits <= 3, at > digits || hasWord, at < bytes.count else { return heading }
    let mark = bytes[at]
    let ends = mark == 0x3A || (at > digits && (mark == 0x2E || mark == 0x29))
    guard ends, at + 1 < bytes.count, bytes[at + 1] == 0x20 else { return heading }
    at += 1
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    return at < bytes.count ? String(decoding: heading.utf8.dropFirst(at), as: UTF8.self) : heading
  }

  private static let enumerators = WordTable(["project", "idea", "proposal", "topic"])
}
