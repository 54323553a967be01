/// How an idea answers a query.
package struct IdeaMatch: Sendable {
  /// How well, in hundredths; 0 where the query has no words.
  let score: Int
  /// The fields in which words were found, the one that says most first.
  let fields: [SearchField]
}
