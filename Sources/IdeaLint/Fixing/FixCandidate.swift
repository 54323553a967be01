/// A fix, and the idea that its finding is about.
struct FixCandidate: Sendable {
  let fix: Fix
  let idea: String?
  /// Its place among those that were given.
  var number = 0
}
