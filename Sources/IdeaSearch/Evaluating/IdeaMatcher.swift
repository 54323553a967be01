package import IdeaCatalog

/// Asks one idea after another what a query asks; keeps its buffers.
package struct IdeaMatcher {
  private let query: Query
  private let isWanted: [Bool]
  /// What of each condition stands in the text of ideas that meet it.
  private let needles: [[RawNeedle]?]
  /// The parts in the order in which they are asked: those first that need no text.
  private let parts: [Query.Part]
  private var texts: IdeaTexts
  /// The score from which on the idea in hand is of interest.
  private var needed: Int?

  /// Creates a matcher.
  package init(_ query: Query) {
    self.query = query
    var isWanted = query.conditions.map { _ in false }
    for index in query.wanted { isWanted[index] = true }
    self.isWanted = isWanted
    needles = query.conditions.map(\.needles)
    func needsText(_ part: Query.Part) -> Bool {
      part.nodes.contains { node in
        if case .condition(let index) = node { query.conditions[index].field == nil } else { false }
      }
    }
    parts = query.parts.filter { !needsText($0) } + query.parts.filter(needsText)
    let needsCase = query.conditions.flatMap(\.values).contains { value in
      if case .word(let word) = value { word.needsCase } else { false }
    }
    texts = IdeaTexts(needsCase: needsCase)
  }

  /// How an idea answers; `nil` where it does not.
  ///
  /// - Parameter needed: A score that tells ideas of no interest: of one that cannot reach it no more is found out than
  ///   that it answers. For queries that rank evenly.
  package mutating func match(_ idea: Idea, needed: Int? = nil) -> IdeaMatch? {
    texts.load(idea)
    self.needed = needed
    var scores: [(condition: Int, score: Double)] = []
    var fields: [SearchField] = []
    for part in parts where !holds(part, &scores, &fields) { return nil }
    return IdeaMatch(scores: scores, fields: SearchField.allCases.filter(fields.contains))
  }

  /// Whether one condition holds at any of some ideas.
  mutating func holds(_ condition: Condition, atAnyOf ideas: [Idea]) -> Bool {
    let needles = condition.needles
    return ideas.contains { idea in
      texts.load(idea)
      return condition.answer(at: &texts, needles).holds
    }
  }

  private mutating func holds(
    _ part: Query.Part, _ scores: inout [(condition: Int, score: Double)], _ fields: inout [SearchField]
  ) -> Bool {
    var stack: [Bool] = []
    for node in part.nodes {
      switch node {
      case .condition(let index):
        let answer = query.conditions[index].answer(at: &texts, needles[index], needed: needed)
        stack.append(answer.holds)
        guard isWanted[index] else { continue }
        if answer.score > 0 { scores.append((index, answer.score)) }
        for field in answer.fields where !fields.contains(field) { fields.append(field) }
      case .not: stack.append(!(stack.popLast() ?? false))
      case .and(let count):
        let operands = stack.suffix(count)
        stack = stack.dropLast(count) + [operands.allSatisfy(\.self)]
      case .or(let count):
        let operands = stack.suffix(count)
        stack = stack.dropLast(count) + [operands.contains(true)]
      }
    }
    return stack.last ?? false
  }
}
