/// What of a query finds nothing, and queries like it that may find something.
extension Query {
  /// Those of the conditions at some places that were typed, as one would type them; none where a query asks for one thing,
  /// which says nothing more.
  package func texts(of places: [Int]) -> [String] {
    if wanted.count == 1 { return [] }
    return places.filter { !conditions[$0].isImplied }.map { conditions[$0].text }
  }

  /// The parts that can be told in words, each with its place.
  package var removable: [(place: Int, text: String)] {
    parts.indices.compactMap { place in text(of: parts[place]).map { (place, $0) } }
  }

  /// The query without the parts at some places; `nil` where it asks for nothing then.
  package func without(_ places: [Int]) -> Query? {
    var query = Query()
    for (place, part) in parts.enumerated() where !places.contains(place) { query.add(asking(for: part)) }
    return query.wanted.isEmpty ? nil : query
  }

  /// The query for the part at a place, and nothing else.
  package func only(_ place: Int) -> Query { asking(for: parts[place]) }

  /// Those of some conditions without which nothing can answer: what is no alternative to others.
  package func required(of places: [Int]) -> [Int] {
    places.filter { place in
      parts.contains { part in
        if part.nodes.count == 1, case .condition(place) = part.nodes[0] { true } else { false }
      }
    }
  }

  /// The query with one of the conditions widened: with its value as a word that may stand anywhere, or as the beginning of
  /// an id; `nil` where it can't be.
  ///
  /// - Returns: The condition, the wider one, and the query with this.
  package func widened(at index: Int) -> (typed: String, wider: String, query: Query)? {
    let condition = conditions[index]
    guard condition.texts.count == 1, let text = condition.texts.first, let value = condition.values.first else {
      return nil
    }
    let wider: Condition
    if condition.field == .id, !value.isBeginning {
      wider = Condition(field: .id, texts: [text], values: [.id(IDFilter(text, isBeginning: true))])
    } else if condition.field != nil, condition.isText {
      wider = Condition(
        field: nil, texts: [text], values: [.word(SearchWord(text, isBeginning: value.isBeginning))])
    } else {
      return nil
    }
    return (condition.text, wider.text, replacing(index, with: wider))
  }

  /// A part as one would type it: a condition, or words that are a name together; `nil` for any other.
  private func text(of part: Part) -> String? {
    var texts: [String] = []
    var isName = part.nodes.count == 1
    for node in part.nodes {
      switch node {
      case .condition(let index) where conditions[index].isImplied: isName = true
      case .condition(let index): texts.append(conditions[index].text)
      case .not: return nil
      case .and, .or: break
      }
    }
    return isName ? texts.joined(separator: " ") : nil
  }
}
