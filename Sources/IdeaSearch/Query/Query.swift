/// What is looked for, as a tree: parts that must all hold, each of them conditions joined by `and`, `or` and `not`.
package struct Query: Sendable {
  /// A piece of a part, in postfix order: what is joined stands before what joins it, so that nobody has to recurse.
  enum Node: Sendable {
    case condition(Int)
    case not
    case and(Int)
    case or(Int)
  }

  /// What must hold: a condition, alternatives, or the opposite of something.
  struct Part: Sendable {
    var nodes: [Node]
  }

  /// The conditions in the order of the text.
  private(set) var conditions: [Condition] = []
  /// All of them must hold.
  private(set) var parts: [Part] = []

  /// A query that finds every idea.
  package init() {}

  /// Creates a query of what was read.
  init(conditions: [Condition], parts: [Part]) {
    self.conditions = conditions
    self.parts = parts
  }

  /// Adds what another query asks for.
  package mutating func add(_ other: Query) {
    let offset = conditions.count
    conditions += other.conditions
    parts += other.parts.map { part in
      Part(
        nodes: part.nodes.map { node in
          if case .condition(let index) = node { .condition(index + offset) } else { node }
        })
    }
  }

  /// Whether nothing is asked for.
  package var isEmpty: Bool { parts.isEmpty }

  /// Whether ideas that answer do so more or less well: whether words are looked for, and not only what is so or not so.
  package var isRanked: Bool { wanted.contains { conditions[$0].field == nil } }

  /// Whether it asks for one thing.
  package var isOneCondition: Bool { conditions.count == 1 }

  /// Whether it asks for ids, which are complete only when all ideas are read, as equal ones are numbered.
  package var asksForIDs: Bool { conditions.contains { $0.field == .id } }

  /// The conditions that make an idea fit when they hold, and not when they do not.
  package var wanted: [Int] {
    var found: [Int] = []
    for part in parts {
      var isWanted: [Bool] = [true]
      for node in part.nodes.reversed() {
        guard let polarity = isWanted.popLast() else { break }
        switch node {
        case .condition(let index): if polarity { found.append(index) }
        case .not: isWanted.append(!polarity)
        case .and(let count), .or(let count): isWanted += Array(repeating: polarity, count: count)
        }
      }
    }
    return found.sorted()
  }

  /// A query that asks for nothing but one of the conditions.
  package func asking(only index: Int) -> Query {
    var query = Query()
    query.add(conditions[index])
    return query
  }

  /// The word that a part is, as it was typed and as it is looked for; `nil` where it is more or something else.
  func word(of part: Part) -> (typed: String, word: SearchWord)? {
    guard part.nodes.count == 1, case .condition(let index) = part.nodes[0], conditions[index].field == nil,
      let typed = conditions[index].texts.first, case .word(let word) = conditions[index].values.first,
      !word.isBeginning
    else { return nil }
    return (typed, word)
  }

  /// A query that asks for nothing but one of the parts.
  func asking(for part: Part) -> Query {
    var query = Query()
    let nodes = part.nodes.map { node in
      if case .condition(let index) = node { Node.condition(query.append(conditions[index])) } else { node }
    }
    query.replaceParts(with: [Part(nodes: nodes)])
    return query
  }

  /// Adds a condition that no part asks for yet, and gives its place.
  mutating func append(_ condition: Condition) -> Int {
    conditions.append(condition)
    return conditions.count - 1
  }

  /// Asks for other parts of the same conditions.
  mutating func replaceParts(with parts: [Part]) { self.parts = parts }

  /// Adds a condition that must hold.
  mutating func add(_ condition: Condition) {
    parts.append(Part(nodes: [.condition(conditions.count)]))
    conditions.append(condition)
  }

  /// The same query with another condition in the place of one.
  func replacing(_ index: Int, with condition: Condition) -> Query {
    var query = self
    query.replace(index, with: condition)
    return query
  }

  /// Puts another condition in the place of one.
  mutating func replace(_ index: Int, with condition: Condition) { conditions[index] = condition }
}
