internal import TextBasics

extension String {
  /// The words on one line, a blank between them; `nil` where there are none.
  var onOneLine: String? {
    if hasOnlySingleBlanks { return isEmpty ? nil : self }
    let words = split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether it is ASCII whose only white space are single blanks between words, as most values are.
  private var hasOnlySingleBlanks: Bool {
    var previous: UInt8 = 0x20
    for byte in utf8 {
      if byte >= 0x80 || byte < 0x20 || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20 || isEmpty
  }
}
