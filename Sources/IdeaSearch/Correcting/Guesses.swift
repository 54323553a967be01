package import IdeaCatalog

/// What was probably meant by the conditions of a query that no idea meets, found by looking at one idea after another:
/// first a word that begins so, else one that is one edit away, or two where the word has eight letters or more.
package struct Guesses: Sendable {
  private let query: Query
  /// The places of the conditions, and a guess for each of their values.
  private var conditions: [(index: Int, values: [WordGuess])]

  /// - Parameter unmet: The places of the conditions; of those that look for no text nothing is guessed.
  package init(_ query: Query, _ unmet: [Int]) {
    self.query = query
    conditions = unmet.filter { query.conditions[$0].isText }.map { index in
      let condition = query.conditions[index]
      return (
        index, zip(condition.texts, condition.values).map { WordGuess(for: $0, of: $1, field: condition.field) }
      )
    }
  }

  /// Whether there is nothing to guess.
  package var isEmpty: Bool { conditions.isEmpty }

  /// Looks at ideas.
  ///
  /// - Complexity: linear in the length of all texts, for each word.
  package mutating func look(at ideas: [Idea]) {
    var texts = IdeaTexts(needsCase: false)
    for idea in ideas {
      texts.load(idea)
      for place in conditions.indices {
        for value in conditions[place].values.indices { conditions[place].values[value].look(at: &texts) }
      }
    }
  }

  /// Adds what was found at other ideas for the same conditions.
  package mutating func add(_ others: Guesses) {
    for place in conditions.indices {
      for value in conditions[place].values.indices {
        conditions[place].values[value].add(others.conditions[place].values[value])
      }
    }
  }

  /// The query with what was meant in the place of what no idea has; `nil` where nothing could be replaced.
  package var corrected: (query: Query, corrections: [Correction])? {
    var corrected = query
    var corrections: [Correction] = []
    for (index, values) in conditions {
      let used = values.map { ($0, $0.replacement) }
      corrections += used.compactMap { guess, used in used.map { Correction(guess.text, $0.text) } }
      corrected = corrected.replacing(
        index,
        with: Condition(
          field: query.conditions[index].field, texts: used.map { $1?.text ?? $0.text },
          values: used.map { $1?.value ?? $0.value }))
    }
    if corrections.isEmpty { return nil }
    corrected.joinWords()
    return (corrected, corrections)
  }
}
