/// The scores of the best of the ideas that were met, to let go at once of what cannot be among the first.
package struct BestScores: Sendable {
  private let count: Int
  /// In order, the least first.
  private var scores: [Int] = []

  /// - Parameter count: How many ideas are wanted.
  package init(count: Int) {
    self.count = count
  }

  /// Notes the score of an idea and tells whether it may be among the best; one that is as good as the last of them may.
  package mutating func take(_ score: Int) -> Bool {
    guard scores.count == count else {
      insert(score)
      return true
    }
    guard let least = scores.first, score >= least else { return false }
    if score > least {
      scores.removeFirst()
      insert(score)
    }
    return true
  }

  private mutating func insert(_ score: Int) {
    scores.insert(score, at: scores.firstIndex { $0 >= score } ?? scores.count)
  }
}
