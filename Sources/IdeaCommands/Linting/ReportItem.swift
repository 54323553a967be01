internal import IdeaLint
internal import TextBasics

/// A finding with its place as lines and columns.
struct ReportItem: Sendable {
  /// Why a finding does not count.
  enum Suppression: Sendable {
    /// A comment in the file switches the rule off, and may say why.
    case comment(reason: String?)
    /// It is known.
    case baseline
  }

  /// A range as lines and columns.
  struct Place: Sendable {
    let start: LineIndex.Position
    /// Behind the last character.
    let end: LineIndex.Position
  }

  let finding: Finding
  let place: Place
  /// The line it begins in, when it is to be shown.
  let excerpt: Excerpt?
  /// What it is recognised by after edits elsewhere, when that was asked for.
  let fingerprint: Fingerprint?
  /// Where the edits of its fix stand, when that was asked for.
  let edits: [Place]
  /// Why it does not count; `nil` where it does.
  var suppression: Suppression?

  /// Where it begins.
  var start: LineIndex.Position { place.start }
  /// Behind its last character.
  var end: LineIndex.Position { place.end }
}
