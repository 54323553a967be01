package import TextBasics

/// Edits that repair what a finding is about, all of them or none.
package struct Fix: Sendable, Hashable {
  /// Whether a fix may be applied without being asked for.
  package enum Safety: Sendable, Hashable {
    /// No meaning changes.
    case safe
    /// The meaning may change: only applied when it is asked for.
    case unsafe
  }

  /// What a rule says of all its fixes.
  package struct Promise: Sendable, Hashable {
    /// Whether they may be applied without being asked for.
    package let safety: Safety
    /// What they may change about the ideas of a file: after a fix the file is read again, and whatever else differs
    /// refuses it.
    package let reach: IdeaParts

    /// The meaning of the file stays, but for these parts of ideas.
    package static func safe(changing reach: IdeaParts = []) -> Promise { Promise(safety: .safe, reach: reach) }

    /// The meaning may change, in these parts of ideas.
    package static func unsafe(changing reach: IdeaParts = []) -> Promise { Promise(safety: .unsafe, reach: reach) }
  }

  /// What the fix does, as an imperative: `write "Mentor(s)"`.
  package let title: String
  /// Whether it may be applied, and what it may change.
  package let promise: Promise
  /// The replacements in the order of the text; no two touch the same bytes or insert at the same place.
  package let edits: [SourceEdit]

  /// Creates a fix of edits in any order.
  ///
  /// - Returns: `nil` when there is no edit, or when two of them overlap or begin at the same place: their order would
  ///   decide the result.
  package init?(title: String, promise: Promise, edits: [SourceEdit]) {
    guard !edits.isEmpty else { return nil }
    let edits = edits.count == 1 ? edits : edits.sorted { $0.range.lower < $1.range.lower }
    for next in edits.indices.dropFirst() {
      let (edit, other) = (edits[next - 1].range, edits[next].range)
      guard edit.lower < other.lower, edit.upper <= other.lower else { return nil }
    }
    self.title = title
    self.promise = promise
    self.edits = edits
  }

  /// Whether it may be applied without being asked for.
  package var isSafe: Bool { promise.safety == .safe }

  /// The bytes from the first to the last edit.
  package var range: SourceRange { SourceRange(edits[0].range.start, edits[edits.count - 1].range.end) }
}
