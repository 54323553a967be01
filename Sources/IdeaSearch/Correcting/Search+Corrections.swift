extension Search {
  /// The query with each word replaced that no idea has, as far as ideas have one that was probably meant.
  ///
  /// - Returns: `nil` where nothing could be replaced.
  /// - Complexity: linear in the length of all texts, for each word.
  package func corrected(_ query: Query) -> (query: Query, corrections: [Correction])? {
    var matcher = IdeaMatcher(query)
    var guesses = Guesses(query, query.corrigible.filter { !matcher.holds(query.conditions[$0], atAnyOf: ideas) })
    guesses.look(at: ideas)
    return guesses.corrected
  }
}

extension Query {
  /// The places of the conditions that look for words, which can be misspelt.
  package var corrigible: [Int] { wanted.filter { conditions[$0].isText } }

  /// Whether it asks for one thing.
  package var isOneCondition: Bool { conditions.count == 1 }
}
