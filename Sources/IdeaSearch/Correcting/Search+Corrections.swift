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

extension Query {
  /// Those of the conditions at some places that look for words, which can be misspelt.
  package func corrigible(_ places: [Int]) -> [Int] { places.filter { conditions[$0].isText } }

  /// Whether it asks for one thing.
  package var isOneCondition: Bool { conditions.count == 1 }

  /// Those of the conditions at some places that were typed, as one would type them; none where a query asks for one thing,
  /// which says nothing more.
  package func texts(of places: [Int]) -> [String] {
    if wanted.count == 1 { return [] }
    return places.filter { !conditions[$0].isImplied }.map { conditions[$0].text }
  }
}
