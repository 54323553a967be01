/// The word of some ideas that is nearest to one that was typed.
struct NearestWord: Sendable {
  /// What was typed.
  let piece: String
  private let scan: NearWordScan?
  /// How often each word stands in the texts that is near enough, and how many edits part it from the one that was typed.
  private var found: [[UInt8]: (distance: Int, count: Int)] = [:]
  /// Whether the very word stands in a text.
  private var isThere = false

  /// - Parameter keepsHyphens: Whether hyphens belong to words, as in handles.
  init(to piece: String, keepsHyphens: Bool) {
    self.piece = piece
    scan = TypedWord(piece).map { NearWordScan($0, keepsHyphens: keepsHyphens) }
  }

  /// Looks at the words of a folded text.
  mutating func look(at text: [UInt8]) {
    guard let scan, !isThere else { return }
    for range in scan.candidates(in: text.span) {
      guard let distance = scan.word.distance(to: range, of: text.span) else { continue }
      if distance == 0 {
        isThere = true
        return
      }
      found[Array(text[range]), default: (distance, 0)].count += 1
    }
  }

  /// Adds what was found in other texts.
  mutating func add(_ other: NearestWord) {
    isThere = isThere || other.isThere
    found.merge(other.found) { own, other in (own.distance, own.count + other.count) }
  }

  /// The word, as one would type it, the most frequent of those that are equally near; `nil` where there is none, and
  /// where the very word is there.
  var word: String? {
    if isThere { return nil }
    let best = found.min { left, right in
      let (one, other) = (left.value, right.value)
      if one.distance != other.distance { return one.distance < other.distance }
      return one.count != other.count ? one.count > other.count : left.key.lexicographicallyPrecedes(right.key)
    }
    return best.map { (piece.hasPrefix("@") ? "@" : "") + String(decoding: $0.key, as: UTF8.self) }
  }
}
