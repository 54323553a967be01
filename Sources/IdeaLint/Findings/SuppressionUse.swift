/// A comment that switches rules off, and what of it does nothing.
package struct SuppressionUse: Sendable {
  /// The comment.
  package let suppression: Suppression
  /// Those of its names whose rules find nothing where it switches them off, as positions in its names.
  package let unusedNames: [Int]
  /// Whether nothing at all is found where it switches rules off.
  package let isUnused: Bool
}
