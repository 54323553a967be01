package import IdeaCatalog

/// Finds ideas.
package struct Search: Sendable {
  private let ideas: [Idea]

  /// Creates a search over ideas.
  package init(_ ideas: [Idea]) {
    self.ideas = ideas
  }

  /// The ideas that answer a query, the best first.
  ///
  /// A word counts where it says most: in the title more than among the skills, then project, mentors, outcome,
  /// description; within a field a whole word more than another name of the same skill, and that more than the
  /// beginning of a word. Ideas that count the same stand newest term first, then in the order of the catalog.
  ///
  /// - Complexity: linear in the length of all texts, for each word.
  package func hits(for query: Query) -> [SearchHit] {
    let filter = IdeaFilter(query)
    let words = query.words.map { SearchWord($0) }.filter { !$0.isEmpty }
    var matcher = IdeaMatcher(words)
    var hits: [SearchHit] = []
    for (index, idea) in ideas.enumerated() where filter.accepts(idea) {
      if let match = matcher.match(idea) {
        hits.append(SearchHit(ideaIndex: index, score: match.score, matchedFields: match.fields))
      }
    }
    return hits.sorted(by: isBetter)
  }

  private func isBetter(_ left: SearchHit, _ right: SearchHit) -> Bool {
    if left.score != right.score { return left.score > right.score }
    let (leftAge, rightAge) = (recency(of: left), recency(of: right))
    return leftAge != rightAge ? leftAge > rightAge : left.ideaIndex < right.ideaIndex
  }

  /// A number that is greater for a newer term; a whole year counts as its beginning.
  private func recency(of hit: SearchHit) -> Int {
    ideas[hit.ideaIndex].term.map { $0.year * 10 + ($0.number ?? 0) } ?? 0
  }
}
