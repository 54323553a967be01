/// Compares two forms of a text by their words.
package enum LostWords {
  /// Words that belong to the form of an address or a link.
  private static let ofForm = WordTable([
    "http", "https", "www", "github", "com", "mailto", "at", "dot", "email", "mentor",
  ])

  /// Whether every word of the old text stands in the new one, case, form and some words aside.
  package static func areNone(between old: String, and new: String, butFor others: [WordHash] = []) -> Bool {
    var kept = WordSet()
    for word in words(of: new) { _ = kept.insert(word) }
    return words(of: old).allSatisfy { word in
      kept.contains(word) || others.contains(word) || ofForm.number(of: word) != nil
    }
  }

  /// The runs of letters and numbers of a text, in lower case, by their hashes.
  private static func words(of text: String) -> [WordHash] {
    var words: [WordHash] = []
    words.reserveCapacity(16)
    var word = WordHash()
    let bytes = text.utf8.span
    if ByteSearch.firstNonASCII(in: bytes, from: 0, end: bytes.count) == bytes.count {
      for offset in bytes.indices {
        if ASCII.isAlphanumeric(bytes[offset]) {
          word.add(bytes[offset])
        } else if word != WordHash() {
          words.append(word)
          word = WordHash()
        }
      }
      if word != WordHash() { words.append(word) }
      return words
    }
    for scalar in text.unicodeScalars {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if scalar.isASCII, ASCII.isAlphanumeric(byte) {
        word.add(byte)
      } else if !scalar.isASCII, isPartOfWord(scalar) {
        for byte in scalar.properties.lowercaseMapping.utf8 { word.add(byte) }
      } else if word != WordHash() {
        words.append(word)
        word = WordHash()
      }
    }
    if word != WordHash() { words.append(word) }
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
