internal import IdeaCatalog

extension Search {
  /// The query with each word replaced that no idea has, as far as ideas have one that was probably meant: first one that
  /// begins so, else one that is one edit away, or two where the word has eight letters or more.
  ///
  /// - Returns: `nil` where nothing could be replaced.
  /// - Complexity: linear in the length of all texts, for each word that is replaced.
  package func corrected(_ query: Query) -> (query: Query, corrections: [Correction])? {
    var matcher = IdeaMatcher(query)
    return corrected(query, query.corrigible.filter { !matcher.holds(query.conditions[$0], atAnyOf: ideas) })
  }

  /// The query with each word replaced that some of its conditions look for, which no idea meets.
  ///
  /// - Parameter unmet: The places of the conditions, of those of ``Query/corrigible``.
  package func corrected(_ query: Query, _ unmet: [Int]) -> (query: Query, corrections: [Correction])? {
    var corrected = query
    var corrections: [Correction] = []
    for index in unmet {
      guard let (replacement, made) = replacement(for: query.conditions[index]) else { continue }
      corrected = corrected.replacing(index, with: replacement)
      corrections += made
    }
    return corrections.isEmpty ? nil : (corrected, corrections)
  }

  /// A condition that some ideas meet in the place of one that none does.
  private func replacement(for condition: Condition) -> (Condition, [Correction])? {
    var values: [Condition.Value] = []
    var texts: [String] = []
    var corrections: [Correction] = []
    for (text, value) in zip(condition.texts, condition.values) {
      guard let used = WordGuess.guess(for: text, of: value, in: ideas, fields: condition.field) else {
        values.append(value)
        texts.append(text)
        continue
      }
      values.append(used.value)
      texts.append(used.text)
      corrections.append(Correction(typed: text, used: used.text))
    }
    return corrections.isEmpty
      ? nil : (Condition(field: condition.field, texts: texts, values: values), corrections)
  }
}

extension Query {
  /// The places of the conditions that look for words, which can be misspelt.
  package var corrigible: [Int] { wanted.filter { conditions[$0].isText } }

  /// Whether it asks for one thing.
  package var isOneCondition: Bool { conditions.count == 1 }
}
