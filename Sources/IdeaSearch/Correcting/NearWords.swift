internal import TextBasics

/// Tells from the bytes of a file where words stand that may have been meant by conditions which no idea meets, so that
/// other ideas need not be read.
///
/// A word that Markdown hides is not found here: nobody would guess it from what was typed.
package struct NearWords: Sendable {
  /// A word that was typed.
  private struct Word {
    let letters: [UInt8]
    let limit: Int
    /// A bit for each letter: an edit changes at most two.
    let mask: UInt32
  }

  private var words: [Word] = []
  private var beginnings: [RawNeedle] = []
  /// Whether any idea may have what was meant.
  private var isAnywhere = false
  /// Whether words are compared with their hyphens too, as handles are.
  private var keepsHyphens = false

  /// - Parameter unmet: The places of the conditions of `query` that no idea meets.
  package init(_ query: Query, _ unmet: [Int]) {
    for condition in unmet.map({ query.conditions[$0] }) {
      if condition.field == .mentor { keepsHyphens = true }
      for (text, value) in zip(condition.texts, condition.values) {
        if let beginning = WordGuess.beginning(of: text, value) {
          let condition = Condition(field: condition.field, texts: [text], values: [.word(beginning)])
          if let needles = condition.needles { beginnings += needles } else { isAnywhere = true }
        }
        for (letters, limit) in WordGuess.pieces(of: text).compactMap(WordGuess.typed) {
          words.append(Word(letters: letters, limit: limit, mask: letters.reduce(0) { $0 | Self.bit(of: $1) }))
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
    if !words.isEmpty { appendNear(in: bytes, to: &places) }
    return places.isEmpty ? nil : RawPlaces([places.sorted()])
  }

  private func appendNear(in bytes: Span<UInt8>, to places: inout [Int]) {
    var at = 0
    // Where the run of words begins that only hyphens part.
    var run = 0
    var runMask: UInt32 = 0
    while at < bytes.count {
      let start = at
      var mask: UInt32 = 0
      while at < bytes.count, WordPattern.isWord(bytes[at]) {
        mask |= Self.bit(of: bytes[at])
        at += 1
      }
      if at > start, isNear(start..<at, mask, bytes) { places.append(start) }
      if keepsHyphens {
        runMask |= mask
        if at < bytes.count, bytes[at] == UInt8(ascii: "-") {
          runMask |= Self.bit(of: UInt8(ascii: "-"))
        } else {
          if run < start, isNear(run..<at, runMask, bytes) { places.append(run) }
          run = at + 1
          runMask = 0
        }
      }
      at += 1
    }
  }

  private func isNear(_ range: Range<Int>, _ mask: UInt32, _ bytes: Span<UInt8>) -> Bool {
    words.contains { word in
      let isWide = ByteSearch.firstNonASCII(in: bytes, from: range.lowerBound, end: range.upperBound) < range.upperBound
      if !isWide {
        guard abs(range.count - word.letters.count) <= word.limit else { return false }
        guard (mask ^ word.mask).nonzeroBitCount <= 2 * word.limit else { return false }
      }
      let text = bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
      return EditDistance.between(word.letters, FoldedText(text).folded, limit: word.limit) != nil
    }
  }

  /// Letters have the same bit as their capitals.
  private static func bit(of byte: UInt8) -> UInt32 { 1 << UInt32(byte & 0x1F) }
}
