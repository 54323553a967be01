internal import IdeaSearch

extension Session {
  /// Queries that differ in one thing from one that found nothing, and how many ideas each finds; none that finds nothing.
  ///
  /// - Parameters:
  ///   - unmet: The places of the conditions that no idea meets.
  ///   - count: Looks for a query.
  static func alternatives(
    to request: SearchRequest, unmet: [Int], count: (SearchRequest) -> Int
  ) -> [SearchAnswer.Alternative] {
    let unmet = request.query.required(of: unmet)
    // What no idea meets must go, and no more than one thing does.
    if unmet.count > 1 { return [] }
    func total(of query: Query) -> Int {
      count(SearchRequest(query: query, limit: 0, needsTotal: true, isOnce: request.isOnce))
    }
    let query = request.query
    var found: [SearchAnswer.Alternative] = []
    if let index = unmet.first, let (typed, wider, other) = query.widened(at: index) {
      found.append(SearchAnswer.Alternative(text: typed, instead: wider, count: total(of: other)))
    }
    let shortened = query.shortened
    if shortened.count <= most {
      let named = query.texts(of: unmet)
      for (text, other) in shortened where named.isEmpty || named.contains(text) {
        found.append(SearchAnswer.Alternative(text: text, instead: nil, count: total(of: other)))
      }
    }
    return found.filter { $0.count > 0 }
  }

  /// The most parts of a query of which each is tried to be left out.
  private static let most = 8
}
