package import IdeaCatalog

/// Finds ideas.
package struct Search: Sendable {
  let ideas: [Idea]
  private let rarity: WordRarity

  /// Creates a search over ideas.
  ///
  /// - Parameter rarity: How much each condition of the queries to come counts.
  package init(_ ideas: [Idea], rarity: WordRarity = .even) {
    self.ideas = ideas
    self.rarity = rarity
  }

  /// The ideas that answer a query, the best first.
  ///
  /// - Complexity: linear in the length of all texts, for each condition.
  package func hits(for query: Query) -> [SearchHit] {
    var matcher = IdeaMatcher(query)
    let matches = ideas.indices.compactMap { index in matcher.match(ideas[index]).map { (index, $0) } }
    return Self.hits(of: matches, recencies: ideas.map(\.recency), rarity)
  }

  /// The best first of ideas that answer a query.
  ///
  /// A word counts where it says most: in the title more than among the skills, then project, mentors, outcome,
  /// description. Ideas that count the same stand newest term first, then in the order of the catalog.
  ///
  /// - Parameter recencies: The ``IdeaCatalog/Idea/recency`` of each idea, by its index.
  package static func hits(
    of matches: [(ideaIndex: Int, match: IdeaMatch)], recencies: [Int], _ rarity: WordRarity
  ) -> [SearchHit] {
    matches.map { SearchHit(ideaIndex: $0.ideaIndex, score: $0.match.score(rarity), matchedFields: $0.match.fields) }
      .sorted { left, right in
        if left.score != right.score { return left.score > right.score }
        let (leftAge, rightAge) = (recencies[left.ideaIndex], recencies[right.ideaIndex])
        return leftAge != rightAge ? leftAge > rightAge : left.ideaIndex < right.ideaIndex
      }
  }
}

extension Idea {
  /// A number that is greater for a newer term; no term counts as the oldest.
  package var recency: Int { term?.recency ?? 0 }
}

extension Term {
  /// A number that is greater for a newer term; a whole year counts as its beginning.
  package var recency: Int { year * 10 + (number ?? 0) }
}
