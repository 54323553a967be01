/// How far two words are apart, and which known word was probably meant.
@usableFromInline
package enum EditDistance {
  /// The optimal string alignment distance of two words: the number of insertions, deletions, substitutions and swaps of
  /// neighbours that lead from one to the other, no piece being edited twice.
  ///
  /// - Parameters:
  ///   - first: A word, as Unicode scalars, bytes or anything that can be compared.
  ///   - second: Another word.
  ///   - limit: The greatest distance of interest.
  /// - Returns: The distance, or `nil` when it is above `limit`.
  /// - Complexity: O(*n*·*m*), and O(*n*) memory; it stops at the first row that is above `limit`.
  @inlinable
  package static func between<Unit: Equatable>(_ first: [Unit], _ second: [Unit], limit: Int = .max) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    // Distances of the prefix of `first` in hand, of the one before and of the one before that, to each of `second`.
    var row = Array(0...second.count)
    var above = row
    var twoAbove = row
    for i in first.indices {
      (twoAbove, above, row) = (above, row, twoAbove)
      row[0] = i + 1
      var least = row[0]
      for j in second.indices {
        var distance = min(above[j] + (first[i] == second[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          distance = min(distance, twoAbove[j - 1] + 1)
        }
        row[j + 1] = distance
        least = min(least, distance)
      }
      if least > limit { return nil }
    }
    return row[second.count] <= limit ? row[second.count] : nil
  }

  /// Whether one insertion, deletion, substitution or swap of neighbours leads from one word to the other, and no less.
  ///
  /// - Complexity: linear in the length of the shorter word.
  package static func isOneEdit(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard long.count - short.count <= 1 else { return false }
    var at = 0
    while at < short.count, short[at] == long[at] { at += 1 }
    if short.count < long.count { return short[at...].elementsEqual(long[(at + 1)...]) }
    guard at < short.count else { return false }
    if short[(at + 1)...].elementsEqual(long[(at + 1)...]) { return true }
    guard at + 1 < short.count, short[at] == long[at + 1], short[at + 1] == long[at] else { return false }
    return short[(at + 2)...].elementsEqual(long[(at + 2)...])
  }

  /// The Unicode scalars of `text` in lower case, in which words are compared when case does not count.
  package static func folded(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        scalars.append(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      } else {
        scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return scalars
  }

  /// The one of `candidates` that was probably meant by `word`: the nearest, case aside, the first one among equals.
  ///
  /// - Returns: A candidate at a distance of at most a third of the length of `word`, and never below 1; `nil` when there
  ///   is none, or when it would have nothing in common with `word`.
  package static func closestMatch(to word: String, in candidates: some Sequence<String>) -> String? {
    let meant = folded(word)
    var limit = max(1, meant.count / 3)
    var closest: String?
    for candidate in candidates {
      let scalars = folded(candidate)
      guard let distance = between(meant, scalars, limit: limit), distance < max(meant.count, scalars.count) else {
        continue
      }
      closest = candidate
      if distance == 0 { break }
      limit = distance - 1  // only a nearer one replaces it
    }
    return closest
  }
}
