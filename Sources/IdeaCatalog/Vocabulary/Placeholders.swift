internal import TextBasics

/// Words that stand where a value is still missing.
package enum Placeholders {
  /// Whether the whole of a value is such a word: `TBD`, `N/A`, `_No response_`.
  package static func isPlaceholder(_ text: String) -> Bool {
    isPlaceholder(0..<text.utf8.count, in: text.utf8.span)
  }

  /// Whether the whole of `bytes[range]` is such a word.
  package static func isPlaceholder(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var start = range.lowerBound
    var end = range.upperBound
    var isMarked = false
    while start < end, isEdge(bytes[start]) {
      isMarked = isMarked || isMark(bytes[start])
      start += 1
    }
    while start < end, isEdge(bytes[end - 1]) { end -= 1 }
    return start == end ? isMarked : words.contains(start..<end, in: bytes)
  }

  /// What may stand around the word: white space, punctuation, and the bytes of dashes and of an ellipsis.
  private static func isEdge(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || ASCII.isPunctuation(byte) || (byte >= 0x80 && byte <= 0xA6) || byte == 0xE2
  }

  /// What alone already says that something is missing: `?`, `-`, and the first byte of a dash or an ellipsis.
  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x3F || byte == 0x2D || byte == 0xE2 || byte == 0x2E }

  private static let words = WordTable([
    "tbd", "tba", "tbc", "n/a", "na", "none", "nil", "null", "xxx", "xx", "todo", "to be determined", "to be defined",
    "to be decided", "to be announced", "to be added", "no response", "not yet", "coming soon", "fill in", "fixme",
    "not available", "not applicable", "pending",
  ])
}
