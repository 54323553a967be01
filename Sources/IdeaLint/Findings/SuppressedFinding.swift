/// A finding that a comment keeps from being reported.
package struct SuppressedFinding: Sendable {
  /// The finding.
  package let finding: Finding
  /// Why, as far as the comment says so.
  package let reason: String?
}
