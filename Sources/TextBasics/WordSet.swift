/// A set of words, by their hashes: a few are kept as a list, which takes less time than a table.
package struct WordSet: Sendable {
  private static let most = 16
  private var few: [WordHash] = []
  private var many: Set<WordHash> = []

  package init() {}

  /// Adds a word; returns whether it was not there before.
  package mutating func insert(_ word: WordHash) -> Bool {
    if many.isEmpty {
      if few.contains(word) { return false }
      few.append(word)
      if few.count > Self.most { many = Set(few) }
      return true
    }
    return many.insert(word).inserted
  }

  /// Whether a word is there.
  package func contains(_ word: WordHash) -> Bool { many.isEmpty ? few.contains(word) : many.contains(word) }

  /// Empties the set and keeps its memory.
  package mutating func removeAll() {
    few.removeAll(keepingCapacity: true)
    many.removeAll()
  }
}
