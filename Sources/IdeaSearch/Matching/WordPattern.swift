internal import TextBasics

/// A word or phrase, folded, and how it may stand in a text.
struct WordPattern: Sendable {
  /// What was found of a word, the least first.
  enum Quality: Int, Comparable {
    /// The beginning of a longer word.
    case beginning = 10
    /// Another name of the same skill.
    case otherName = 20
    /// The word itself.
    case word = 30

    static func < (left: Quality, right: Quality) -> Bool { left.rawValue < right.rawValue }
  }

  /// The bytes to find.
  let bytes: [UInt8]
  /// Whether upper and lower case must be as written.
  let matchesCase: Bool
  /// What the whole word counts.
  let whole: Quality
  /// Whether the beginning of a longer word will do.
  let allowsBeginning: Bool

  /// The best way in which the pattern stands in a text; `nil` where it does not.
  func quality(in text: FoldedText) -> Quality? {
    let span = (matchesCase ? text.cased : text.folded).span
    guard let first = bytes.first else { return nil }
    let limit = span.count - bytes.count
    var best: Quality?
    var at = ByteSearch.first(first, in: span, from: 0, end: span.count)
    while at <= limit {
      if stands(at, in: span), mayBegin(at, in: span) {
        if mayEnd(at + bytes.count, in: span) { return whole }
        if allowsBeginning { best = .beginning }
      }
      at = ByteSearch.first(first, in: span, from: at + 1, end: span.count)
    }
    return best
  }

  private func stands(_ at: Int, in text: Span<UInt8>) -> Bool {
    for index in bytes.indices where text[at + index] != bytes[index] { return false }
    return true
  }

  private func mayBegin(_ at: Int, in text: Span<UInt8>) -> Bool {
    at == 0 || !Self.isWord(bytes[0]) || Self.isIdeograph(bytes[0]) || !Self.isWord(text[at - 1])
  }

  /// `C` does not end before the plus signs of `C++`.
  private func mayEnd(_ end: Int, in text: Span<UInt8>) -> Bool {
    guard end < text.count, let last = bytes.last, Self.isWord(last) || Self.isSuffix(last) else { return true }
    return !Self.isWord(text[end]) && !Self.isSuffix(text[end]) || Self.isIdeograph(bytes[0])
  }

  private static func isWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte >= 0x80 }

  private static func isSuffix(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") }

  /// Whether a character begins with this byte that is written without blanks between words: U+3000 to U+DFFF.
  private static func isIdeograph(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xED }
}
