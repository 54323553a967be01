internal import IdeaSearch

/// What is looked for, and what is wanted of the ideas found.
struct SearchRequest {
  private(set) var query: Query
  var order = SearchOrder.relevance
  /// The most ideas to print; `nil` for all.
  let limit: Int?
  /// Whether ids are printed: what number ends an id is told by all files before the idea's.
  var needsIDs = false
  /// Whether it is printed how many ideas were found.
  var needsTotal = false
  /// Whether more is printed of ideas than the columns of tables show.
  var needsWholeIdeas = false
  /// Whether of ideas of one term, project and title only the one that comes first is wanted, which all of them tell.
  var isOnce = false
  /// Whether all files are parsed, to show that the output is the same.
  var parsesAll = false
  /// Whether it is enough to know that there is any.
  var asksWhether = false

  /// How many of the ideas of the newest terms are enough; `nil` where only all of them tell which come first.
  ///
  /// One more than is printed, so that it is known whether there are more.
  var newestWanted: Int? {
    if asksWhether { return 1 }
    guard let limit, !needsTotal, !isOnce, !query.isRanked, order == .relevance || order == .newest else { return nil }
    return limit < .max ? limit + 1 : nil
  }

  /// The ideas that are printed, before any is known; `nil` where they are not told by relevance.
  var bestHits: BestHits? {
    guard let limit, limit <= 1_000, !isOnce, order == .relevance else { return nil }
    return BestHits(count: limit)
  }

  /// The same of another query.
  func asking(_ query: Query) -> SearchRequest {
    var request = self
    request.query = query
    return request
  }
}
