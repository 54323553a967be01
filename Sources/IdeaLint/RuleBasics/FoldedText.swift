internal import TextBasics

/// Texts as they are compared: letters and digits alone, those of ASCII in lower case.
enum FoldedText {
  /// The hash of a text; `nil` where it has no letter and no digit.
  static func hash(_ text: String) -> WordHash? {
    let hash = WordHash(lettersOf: text)
    return hash == WordHash() ? nil : hash
  }

  /// The hashes of the words of a text, sorted, each once.
  static func words(of text: String) -> [UInt64] {
    var words: Set<UInt64> = []
    for word in text.utf8.split(whereSeparator: { !ASCII.isAlphanumeric($0) && $0 < 0x80 }) {
      var hash = WordHash()
      for byte in word { hash.add(byte) }
      words.insert(hash.value)
    }
    return words.sorted()
  }
}
