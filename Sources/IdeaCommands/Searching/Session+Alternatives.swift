internal import IdeaSearch

extension Session {
  /// Queries that differ from one that found nothing, and how many ideas each finds; none that finds nothing.
  ///
  /// They differ in one thing; where that is not enough, one is given that lacks several.
  ///
  /// - Parameters:
  ///   - unmet: The places of the conditions that no idea meets.
  ///   - count: Looks for a query.
  static func alternatives(
    to request: SearchRequest, unmet: [Int], count: (SearchRequest) -> Int
  ) -> [SearchAnswer.Alternative] {
    let query = request.query
    let unmet = query.required(of: unmet)
    func total(of query: Query) -> Int {
      count(SearchRequest(query: query, limit: 0, needsTotal: true, isOnce: request.isOnce))
    }
    let removable = query.removable
    var found: [SearchAnswer.Alternative] = []
    // What no idea meets must go.
    if unmet.count < 2 {
      if let index = unmet.first, let (typed, wider, other) = query.widened(at: index) {
        found.append(SearchAnswer.Alternative(texts: [typed], instead: wider, count: total(of: other)))
      }
      let named = query.texts(of: unmet)
      for (place, text) in removable where removable.count <= most && (named.isEmpty || named.contains(text)) {
        guard let other = query.without([place]) else { continue }
        found.append(SearchAnswer.Alternative(texts: [text], instead: nil, count: total(of: other)))
      }
      found = found.filter { $0.count > 0 }
    }
    guard found.isEmpty, (3...mostTogether).contains(removable.count) else { return found }
    // The rarest go first, and of two that are as rare the one that came last to mind.
    let rarest = removable.map { (part: $0, count: total(of: query.only($0.place))) }
      .sorted { ($0.count, $1.part.place) < ($1.count, $0.part.place) }
    for end in 2..<rarest.count {
      let left = rarest[..<end].map(\.part).sorted { $0.place < $1.place }
      guard let other = query.without(left.map(\.place)) else { break }
      let total = total(of: other)
      if total > 0 { return [SearchAnswer.Alternative(texts: left.map(\.text), instead: nil, count: total)] }
    }
    return []
  }

  /// The most parts of a query of which each is tried to be left out.
  private static let most = 8

  /// The most parts of which several are tried to be left out together, which takes a search for each and some more.
  private static let mostTogether = 5
}
