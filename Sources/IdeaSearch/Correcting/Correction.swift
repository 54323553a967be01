/// A word that no idea has, and what stood in for it.
package struct Correction: Hashable, Sendable {
  /// What was typed.
  package let typed: String
  /// What was looked for instead, as one would type it.
  package let used: String

  package init(_ typed: String, _ used: String) {
    self.typed = typed
    self.used = used
  }
}
