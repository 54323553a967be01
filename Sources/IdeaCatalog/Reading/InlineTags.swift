internal import TextBasics

/// The tags of HTML that people put around a label or a title in Markdown: `<b>`, `<strong>`.
enum InlineTags {
  /// The offset behind a tag that opens emphasis at `at`; `nil` where none stands.
  static func end(ofOpening bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard at + 2 < end, bytes[at] == 0x3C else { return nil }
    return self.end(bytes, name: at + 1, end)
  }

  /// The offset behind a tag that closes emphasis at `at`; `nil` where none stands.
  static func end(ofClosing bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard at + 3 < end, bytes[at] == 0x3C, bytes[at + 1] == 0x2F else { return nil }
    return self.end(bytes, name: at + 2, end)
  }

  /// The offset behind a tag that breaks the line at `at`; `nil` where none stands.
  static func end(ofLineBreak bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard at + 3 < end, bytes[at] == 0x3C, bytes[at + 1] | 0x20 == 0x62, bytes[at + 2] | 0x20 == 0x72 else {
      return nil
    }
    var next = at + 3
    while next < end, ASCII.isBlank(bytes[next]) || bytes[next] == 0x2F { next += 1 }
    return next < end && bytes[next] == 0x3E ? next + 1 : nil
  }

  private static func end(_ bytes: Span<UInt8>, name: Int, _ end: Int) -> Int? {
    var at = name
    while at < end, ASCII.isAlphanumeric(bytes[at]) { at += 1 }
    guard names.contains(name..<at, in: bytes) else { return nil }
    // What a tag of this kind says of itself is short.
    let limit = min(end, at + 64)
    while at < limit, bytes[at] != 0x3E { at += 1 }
    return at < limit ? at + 1 : nil
  }

  private static let names = WordTable(["b", "strong", "i", "em", "u", "span", "font", "mark", "p", "li", "dt"])
}
