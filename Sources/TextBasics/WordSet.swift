/// A set of words, by their hashes: a few are kept as a list, which takes less time than a table.
package struct WordSet: Sendable {
  private static let most = 16
  private var few: [WordHash] = []
  private var many = WordNumbers()

  package init() {}

  /// Adds a word; returns whether it was not there before.
  package mutating func insert(_ word: WordHash) -> Bool {
    if many.count == 0 {
      if few.contains(word) { return false }
      few.append(word)
      if few.count > Self.most { for word in few { _ = many.add(word) } }
      return true
    }
    return many.add(word).isNew
  }

  /// Whether a word is there.
  package func contains(_ word: WordHash) -> Bool {
    many.count == 0 ? few.contains(word) : many.number(of: word) != nil
  }

  /// Empties the set and keeps its memory.
  package mutating func removeAll() {
    few.removeAll(keepingCapacity: true)
    many.removeAll()
  }
}
