internal import TextBasics

/// Tells from the bytes of a file where words stand that may have been meant by conditions which no idea meets, so that
/// other ideas need not be read.
///
/// A word that Markdown hides is not found here: nobody would guess it from what was typed.
package struct NearWords: Sendable {
  private var beginnings: [RawNeedle] = []
  /// Whether any idea may have what was meant.
  private var isAnywhere = false
  private var scans: [NearWordScan] = []

  /// - Parameter unmet: The places of the conditions of `query` that no idea meets.
  package init(_ query: Query, _ unmet: [Int]) {
    let unmet = unmet.map { query.conditions[$0] }.filter(\.isText)
    // Handles are compared with their hyphens.
    let keepsHyphens = unmet.contains { $0.field == .mentor } ? [false, true] : [false]
    for condition in unmet {
      for (text, value) in zip(condition.texts, condition.values) {
        if let beginning = WordGuess.beginning(of: text, value) {
          let condition = Condition(field: condition.field, texts: [text], values: [.word(beginning)])
          if let needles = condition.needles { beginnings += needles } else { isAnywhere = true }
        }
        for word in WordGuess.pieces(of: text).compactMap(TypedWord.init) {
          scans += keepsHyphens.map { NearWordScan(word, keepsHyphens: $0) }
        }
      }
    }
  }

  /// Where in the bytes of a file the words stand; `nil` where none does.
  ///
  /// - Complexity: linear in the number of bytes, for each word.
  package func places(in bytes: Span<UInt8>) -> RawPlaces? {
    if isAnywhere || RawFilter.isOpaque(bytes) { return .anywhere }
    var places: [Int] = []
    for needle in beginnings { needle.appendPlaces(in: bytes, to: &places) }
    for scan in scans {
      for word in scan.candidates(in: bytes) where scan.isNear(word, in: bytes) {
        places.append(word.lowerBound)
      }
    }
    return places.isEmpty ? nil : RawPlaces([places.sorted()])
  }
}
