extension Search {
  /// The places of the conditions of a query that make an idea fit and that no idea meets.
  ///
  /// - Complexity: linear in the length of all texts, for each condition.
  package func unmet(of query: Query) -> [Int] {
    var matcher = IdeaMatcher(query)
    return query.wanted.filter { !matcher.holds(query.conditions[$0], atAnyOf: ideas) }
  }

  /// The query with each word replaced that no idea has, as far as ideas have one that was probably meant.
  ///
  /// - Parameter unmet: The places of the conditions that no idea meets.
  /// - Returns: `nil` where nothing could be replaced.
  /// - Complexity: linear in the length of all texts, for each word.
  package func corrected(_ query: Query, _ unmet: [Int]) -> (query: Query, corrections: [Correction])? {
    var guesses = Guesses(query, unmet)
    guesses.look(at: ideas)
    return guesses.corrected
  }
}
