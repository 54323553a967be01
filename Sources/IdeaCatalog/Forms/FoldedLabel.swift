internal import TextBasics

/// Labels of forms as they are compared: letters and digits in lower case, one blank between words, without the `s` of a
/// plural, a number or an article before them, and all marks.
enum FoldedLabel {
  /// The folded label in `bytes[range]`.
  static func hash(_ range: Range<Int>, in bytes: Span<UInt8>) -> WordHash {
    var hash = WordHash()
    forEachByte(range, in: bytes) { hash.add($0) }
    return hash
  }

  /// The folded label.
  static func hash(_ label: String) -> WordHash { hash(0..<label.utf8.count, in: label.utf8.span) }

  /// A table of labels, each with the number of its row.
  static func table(_ rows: [[String]]) -> WordTable {
    var table = WordTable(reserving: 4 * rows.count)
    for number in rows.indices {
      for label in rows[number] { table.add(hash(label), number) }
    }
    return table
  }

  private static let articles = WordTable(["the", "my", "our"])

  private static func forEachByte(_ range: Range<Int>, in bytes: Span<UInt8>, _ body: (UInt8) -> Void) {
    var isFirst = true
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      var isNumber = true
      while at < range.upperBound, ASCII.isAlphanumeric(bytes[at]) {
        if !ASCII.isDigit(bytes[at]) { isNumber = false }
        at += 1
      }
      if at == start {
        at += 1
        continue
      }
      if isFirst, isNumber || (at < range.upperBound && articles.contains(start..<at, in: bytes)) { continue }
      let isPlural = at - start > 3 && bytes[at - 1] | 0x20 == 0x73
      if !isFirst { body(0x20) }
      isFirst = false
      for offset in start..<(isPlural ? at - 1 : at) { body(bytes[offset]) }
    }
  }
}
