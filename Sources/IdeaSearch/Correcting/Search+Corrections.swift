internal import IdeaCatalog

extension Search {
  /// The query with each word replaced that no idea has, as far as ideas have one that was probably meant: first one that
  /// begins so, else one that is one edit away, or two where the word has eight letters or more.
  ///
  /// - Returns: `nil` where nothing could be replaced.
  /// - Complexity: linear in the length of all texts, for each word that is replaced.
  package func corrected(_ query: Query) -> (query: Query, corrections: [Correction])? {
    var corrected = query
    var corrections: [Correction] = []
    var matcher = IdeaMatcher(query)
    for index in query.wanted where query.conditions[index].isText {
      let condition = query.conditions[index]
      if matcher.holds(condition, atAnyOf: ideas) { continue }
      guard let (replacement, made) = replacement(for: condition) else { continue }
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
  /// Whether it asks for words that can be misspelt.
  package var canBeCorrected: Bool { wanted.contains { conditions[$0].isText } }
}
