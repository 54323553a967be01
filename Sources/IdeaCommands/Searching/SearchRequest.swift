internal import IdeaSearch

/// What is looked for, and what is wanted of the ideas found.
struct SearchRequest {
  let query: Query
  let order: SearchOrder
  /// The most ideas to print; `nil` for all.
  let limit: Int?
  /// Whether ids are printed: what number ends an id is told by all files before the idea's.
  let needsIDs: Bool
  /// Whether all files are parsed, to show that the output is the same.
  let parsesAll: Bool
}
