internal import TextBasics

/// A word or phrase, folded, and how it may stand in a text.
struct WordPattern: Sendable {
  /// The bytes to find.
  let bytes: [UInt8]
  /// Whether upper and lower case must be as written.
  let matchesCase: Bool
  /// Whether longer words that begin so will do.
  let allowsBeginning: Bool
  /// What finding it counts beside finding the very word, which counts 1.
  let quality: Double

  /// Calls `body` with the place of each occurrence, in order and without overlaps, until it returns `false`.
  func forEachOccurrence(in text: FoldedText, _ body: (Range<Int>) -> Bool) {
    let span = (matchesCase ? text.cased : text.folded).span
    guard let first = bytes.first else { return }
    var at = ByteSearch.first(first, in: span, from: 0, end: span.count)
    while at < span.count {
      var next = at + 1
      if mayBegin(at, in: span), var end = end(at, in: span) {
        if allowsBeginning {
          while end < span.count, Self.isWord(at: end, in: span) { end += 1 }
        }
        if allowsBeginning || mayEnd(end, in: span) {
          guard body(at..<end) else { return }
          next = end
        }
      }
      at = ByteSearch.first(first, in: span, from: next, end: span.count)
    }
  }

  /// How often it stands in a text.
  func count(in text: FoldedText) -> Int {
    var count = 0
    forEachOccurrence(in: text) { _ in
      count += 1
      return true
    }
    return count
  }

  /// Whether it stands in a text.
  func stands(in text: FoldedText) -> Bool {
    var isFound = false
    forEachOccurrence(in: text) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// Where the pattern ends that begins at `at`; `nil` where it does not stand there.
  ///
  /// A hyphen may be left out on either side, or be a blank or a slash: `plug-in` is `plugin`, `real time` is `real-time`,
  /// `ci cd` is `ci/cd`.
  private func end(_ at: Int, in text: Span<UInt8>) -> Int? {
    var place = at + 1
    var index = 1
    while index < bytes.count {
      if place < text.count, text[place] == bytes[index] {
        place += 1
        index += 1
      } else if place < text.count, Self.joinsWords(text[place]), Self.joinsWords(bytes[index]) {
        place += 1
        index += 1
      } else if place < text.count, text[place] == Self.hyphen, text[place - 1] != Self.hyphen {
        place += 1
      } else if bytes[index] == Self.hyphen {
        index += 1
      } else {
        return nil
      }
    }
    return place
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func joinsWords(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == hyphen || byte == UInt8(ascii: "/")
  }

  /// A number may begin behind the `v` of a version.
  private func mayBegin(_ at: Int, in text: Span<UInt8>) -> Bool {
    if at == 0 || !Self.isWord(bytes[0]) || Self.isIdeograph(bytes[0]) { return true }
    guard Self.isWord(before: at, in: text) else { return true }
    return ASCII.isDigit(bytes[0]) && text[at - 1] | 0x20 == UInt8(ascii: "v")
      && (at == 1 || !Self.isWord(before: at - 1, in: text))
  }

  /// `C` does not end before the plus signs of `C++`; a number does, as in `300+`.
  private func mayEnd(_ end: Int, in text: Span<UInt8>) -> Bool {
    guard end < text.count, let last = bytes.last, Self.isWord(last) || Self.isSuffix(last) else { return true }
    let goesOn = Self.isWord(at: end, in: text) || Self.isSuffix(text[end]) && !ASCII.isDigit(last)
    return !goesOn || Self.isIdeograph(bytes[0])
  }

  static func isWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte >= 0x80 }

  /// Whether the character that ends at `end`, which is not the beginning of the text, belongs to a word: a letter, a
  /// digit or what is part of one, no arrow, bullet or other sign.
  private static func isWord(before end: Int, in text: Span<UInt8>) -> Bool {
    guard text[end - 1] >= 0x80 else { return isWord(text[end - 1]) }
    var start = end - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(at: start, in: text)
  }

  /// The same of the character that begins at `start`, or that `start` is within.
  private static func isWord(at start: Int, in text: Span<UInt8>) -> Bool {
    guard text[start] >= 0xC0 else { return isWord(text[start]) }
    var end = start + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let character = text.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    return switch character.unicodeScalars.first?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static func isSuffix(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") }

  /// Whether a character begins with this byte that is written without blanks between words: U+3000 to U+DFFF.
  private static func isIdeograph(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xED }
}
