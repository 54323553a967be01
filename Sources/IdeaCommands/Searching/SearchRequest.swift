internal import IdeaSearch

/// What is looked for, and what is wanted of the ideas found.
struct SearchRequest {
  let query: Query
  let order: SearchOrder
  /// The most ideas to print; `nil` for all.
  let limit: Int?
  /// Whether ids are printed: what number ends an id is told by all files before the idea's.
  let needsIDs: Bool
  /// Whether it is printed how many ideas were found.
  let needsTotal: Bool
  /// Whether all files are parsed, to show that the output is the same.
  let parsesAll: Bool

  /// How many of the ideas of the newest terms are enough; `nil` where only all of them tell which come first.
  ///
  /// One more than is printed, so that it is known whether there are more.
  var newestWanted: Int? {
    guard let limit, !needsTotal, !query.isRanked, order == .relevance || order == .newest else { return nil }
    return limit < .max ? limit + 1 : nil
  }
}
