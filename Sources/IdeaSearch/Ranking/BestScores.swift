/// The scores of the best of the ideas that were met, to let go at once of what cannot be among the first.
package struct BestScores: Sendable {
  private let count: Int
  /// In order, the least first.
  private var scores: [Int] = []

  /// - Parameter count: How many ideas are wanted.
  package init(count: Int) {
    self.count = count
  }

  /// The score that an idea needs to be among the best; `nil` as long as any will do.
  package var needed: Int? { scores.count == count ? scores.first : nil }

  /// Notes the score of an idea and tells whether it may be among the best; one that is as good as the last of them may.
  package mutating func take(_ score: Int) -> Bool {
    guard scores.count == count else {
      insert(score)
      return true
    }
    guard let needed, score >= needed else { return false }
    if score > needed {
      scores.removeFirst()
      insert(score)
    }
    return true
  }

  private mutating func insert(_ score: Int) {
    scores.insert(score, at: scores.firstIndex { $0 >= score } ?? scores.count)
  }
}
