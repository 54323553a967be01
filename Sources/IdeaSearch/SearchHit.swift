/// An idea that was found.
package struct SearchHit: Hashable, Sendable {
  /// The index of the idea among those that were searched.
  package let ideaIndex: Int
  /// How well it answers the query, in hundredths; 0 where the query has no words. Only comparable within one search.
  package let score: Int
  /// The fields in which words were found, the one that says most first.
  package let matchedFields: [SearchField]
}
