/// How well the best of the ideas answer that were met, to let go at once of what cannot be among the first.
///
/// Ideas come in the order of the catalog: of those that count the same and are equally new, the first ones stay first.
package struct BestHits: Sendable {
  private let count: Int
  /// In order, the least first.
  private var hits: [(score: Int, recency: Int)] = []

  /// - Parameter count: How many ideas are wanted.
  package init(count: Int) {
    self.count = count
  }

  /// A score below which no idea is among the best any more; `nil` as long as any will do.
  package var needed: Int? { hits.count < count ? nil : hits.first?.score ?? .max }

  /// Notes how well an idea answers, and tells whether it is among the best up to now.
  package mutating func take(_ score: Int, recency: Int) -> Bool {
    let hit = (score, recency)
    if hits.count == count {
      guard let least = hits.first, hit > least else { return false }
      hits.removeFirst()
    }
    hits.insert(hit, at: hits.firstIndex { $0 >= hit } ?? hits.count)
    return true
  }
}
