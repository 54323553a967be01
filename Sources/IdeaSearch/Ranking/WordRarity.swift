/// How much each word of a query counts beside the others: the rarer it is in what was read, the more.
package struct WordRarity: Sendable {
  private let factors: [Double]

  /// All words count the same.
  package static let even = WordRarity(factors: [])

  private init(factors: [Double]) {
    self.factors = factors
  }

  /// Creates factors of counts that need no parsing.
  ///
  /// A kilobyte stands for an idea: what is counted are the bytes of files, as most of these are never parsed. So the
  /// order of the hits is the same whether or not files without a hit were left out.
  ///
  /// - Parameters:
  ///   - occurrences: How often each condition of the query may be met in the files, roughly; `nil` where nobody knows.
  ///   - bytes: The bytes of all files.
  init(occurrences: [Int?], bytes: Int) {
    let ideas = Double(max(1, bytes / 1_024))
    factors = occurrences.map { count in
      guard let count else { return 1 }
      let found = min(Double(count), ideas)
      return Self.least + logarithm(1 + (ideas - found + 0.5) / (found + 0.5))
    }
  }

  /// What a word counts that stands everywhere.
  private static let least = 0.25

  /// The factor of a condition.
  func factor(of condition: Int) -> Double { condition < factors.count ? factors[condition] : 1 }
}

/// The natural logarithm of a number of at least 1, which the standard library does not have.
///
/// Halving until the number is near 1 leaves a series that converges fast; the same on every machine, unlike that of a
/// C library.
private func logarithm(_ number: Double) -> Double {
  let halvings = number.exponent
  let rest = number.significand  // 1 up to, not including, 2
  let ratio = (rest - 1) / (rest + 1)
  var power = ratio
  var sum = 0.0
  for odd in stride(from: 1, through: 29, by: 2) {
    sum += power / Double(odd)
    power *= ratio * ratio
  }
  return 2 * sum + Double(halvings) * 0.693_147_180_559_945_3
}
