/// How an idea answers a query.
package struct IdeaMatch: Sendable {
  /// What each condition that was met adds to the score, by its index; nothing of those that find no words.
  let scores: [(condition: Int, score: Double)]
  /// The fields in which words were found, the one that says most first.
  let fields: [SearchField]

  /// How well the idea answers, in hundredths; 0 where the query has no words.
  package func score(_ rarity: WordRarity) -> Int {
    Self.hundredths(scores.reduce(0) { $0 + $1.score * rarity.factor(of: $1.condition) })
  }

  /// A score as scores are compared.
  static func hundredths(_ score: Double) -> Int { Int((score * 100).rounded()) }
}
