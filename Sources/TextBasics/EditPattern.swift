/// A word of at most 64 bytes that many others are compared with.
///
/// The distance is that of ``EditDistance/between(_:_:limit:)``. A column of its table is kept in the bits of two numbers:
/// where it is one more than above, and where it is one less (Hyyrö, 2003).
package struct EditPattern: Sendable {
  private let count: Int
  /// A bit for each place at which a byte stands in the word.
  private let places: [UInt64]

  /// Creates a pattern; `nil` for a word that is empty or too long.
  package init?(_ word: [UInt8]) {
    guard !word.isEmpty, word.count <= UInt64.bitWidth else { return nil }
    count = word.count
    var places = [UInt64](repeating: 0, count: 256)
    for (place, byte) in word.enumerated() { places[Int(byte)] |= 1 << UInt64(place) }
    self.places = places
  }

  /// The number of edits that lead to another word, the letters of ASCII of which are lowered.
  ///
  /// - Complexity: linear in the length of `word`.
  package func distance(lowering word: Span<UInt8>) -> Int {
    var distance = count
    var more = UInt64.max
    var less: UInt64 = 0
    var diagonal: UInt64 = 0
    var previous: UInt64 = 0
    for place in word.indices {
      let equal = places[Int(ASCII.lowered(word[place]))]
      let swapped = (~diagonal & equal) &<< 1 & previous
      diagonal = (((equal & more) &+ more) ^ more) | equal | less | swapped
      let moreThanLeft = less | ~(diagonal | more)
      let lessThanLeft = diagonal & more
      distance &+= Int(moreThanLeft &>> UInt64(count &- 1) & 1) &- Int(lessThanLeft &>> UInt64(count &- 1) & 1)
      more = lessThanLeft &<< 1 | ~(diagonal | moreThanLeft &<< 1 | 1)
      less = (moreThanLeft &<< 1 | 1) & diagonal
      previous = equal
    }
    return distance
  }
}
