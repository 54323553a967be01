/// What is wrong with a query, and where.
package struct QueryError: Error, Hashable, Sendable {
  /// What is wrong and what to do, lower case, without a full stop.
  package let message: String
  /// The bytes of the query that are meant; empty at a place where something is missing.
  package let range: Range<Int>

  init(_ message: String, at range: Range<Int>) {
    self.message = message
    self.range = range
  }
}
