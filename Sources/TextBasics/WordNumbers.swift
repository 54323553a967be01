/// Numbers words from 0 in the order they come, each once: with a list of values it is the dictionary that rules need, whose
/// keys are hashes already.
///
/// No choice of words makes it slow: where a hash is put is drawn anew in each run, and nothing that is seen from outside
/// depends on it.
package struct WordNumbers: Sendable {
  /// The uppermost bits of a product with an odd number that nobody knows say where a hash is put.
  private static let factor = UInt64.random(in: 0...UInt64.max) | 1

  /// For each place the number of a word, counted from 1; 0 where the place is free. There are a power of two.
  private var places: [Int32] = []
  private var keys: [UInt64] = []

  package init() {}

  /// How many words there are.
  package var count: Int { keys.count }

  /// The number of a word; `nil` where it did not come.
  package func number(of word: WordHash) -> Int? {
    guard !places.isEmpty else { return nil }
    let known = places[place(of: word.value)]
    return known == 0 ? nil : Int(known) - 1
  }

  /// The number of a word, and whether it came for the first time.
  package mutating func add(_ word: WordHash) -> (number: Int, isNew: Bool) {
    if 4 * keys.count >= 3 * places.count { grow() }
    let place = place(of: word.value)
    if places[place] != 0 { return (Int(places[place]) - 1, false) }
    keys.append(word.value)
    places[place] = Int32(truncatingIfNeeded: keys.count)
    return (keys.count - 1, true)
  }

  /// Takes all words out and keeps the memory.
  package mutating func removeAll() {
    if keys.isEmpty { return }
    keys.removeAll(keepingCapacity: true)
    for place in places.indices { places[place] = 0 }
  }

  /// Where a hash stands, or where it would.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* Self.factor) >> UInt64(places.count.leadingZeroBitCount + 1))
    while places[place] != 0, keys[Int(places[place]) - 1] != key { place = (place + 1) & (places.count - 1) }
    return place
  }

  private mutating func grow() {
    places = [Int32](repeating: 0, count: max(8, 2 * places.count))
    for number in keys.indices { places[place(of: keys[number])] = Int32(truncatingIfNeeded: number + 1) }
  }
}
