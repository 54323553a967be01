/// How an idea answers a query.
package struct IdeaMatch: Sendable {
  /// What the words that were found say, each for itself, in the order in which they were asked for.
  private(set) var scores: [(condition: Int, score: Double)] = []
  /// The fields in which words were found, the one that says most first.
  let fields: [SearchField]

  init(scores: [(condition: Int, score: Double)], fields: [SearchField]) {
    self.scores = scores
    self.fields = fields
  }

  /// How well the idea answers, in hundredths.
  func score(_ rarity: WordRarity) -> Int {
    Int((scores.reduce(0) { $0 + $1.score * rarity.factor(of: $1.condition) } * 100).rounded())
  }
}
