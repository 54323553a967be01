package import IdeaCatalog
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

  /// What a fix may change about the ideas of a file: after it the file is read again, and whatever else differs
  /// refuses the fix.
  package enum Reach: Sendable, Hashable {
    /// Values of these fields.
    case fields(Set<Field>)
    /// Which ideas and projects there are, and which belongs to which.
    case structure
  }

  /// What the fix does, as an imperative: `write "Mentor(s)"`.
  package let title: String
  /// Whether it may be applied without being asked for.
  package let safety: Safety
  /// What it may change.
  package let reach: Reach
  /// The replacements in the order of the text; no two touch the same bytes or insert at the same place.
  package let edits: [SourceEdit]

  /// Creates a fix of edits in any order.
  ///
  /// - Returns: `nil` when there is no edit, or when two of them overlap or begin at the same place: their order would
  ///   decide the result.
  package init?(title: String, safety: Safety, reach: Reach, edits: [SourceEdit]) {
    let edits = edits.sorted { $0.range.lower < $1.range.lower }
    guard !edits.isEmpty else { return nil }
    for (edit, next) in zip(edits, edits.dropFirst()) {
      guard edit.range.lower < next.range.lower, edit.range.upper <= next.range.lower else { return nil }
    }
    self.title = title
    self.safety = safety
    self.reach = reach
    self.edits = edits
  }
}
