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

  /// What only some reports ask for.
  final class Details: Sendable {
    /// The line it begins in, when it is to be shown.
    let excerpt: Excerpt?
    /// What it is recognised by after edits elsewhere, when that was asked for.
    let fingerprint: Fingerprint?
    /// Where the edits of its fix stand, when that was asked for.
    let edits: [Place]

    init(excerpt: Excerpt?, fingerprint: Fingerprint?, edits: [Place]) {
      self.excerpt = excerpt
      self.fingerprint = fingerprint
      self.edits = edits
    }
  }

  /// What is known of a finding beside itself.
  struct Part: Sendable {
    let place: Place
    /// `nil` where a report asks for none.
    let details: Details?
  }

  let finding: Finding
  let part: Part
  /// Why it does not count; `nil` where it does.
  var suppression: Suppression?

  /// Where it stands.
  var place: Place { part.place }
  /// Where it begins.
  var start: LineIndex.Position { place.start }
  /// Behind its last character.
  var end: LineIndex.Position { place.end }
  /// The line it begins in, when it is to be shown.
  var excerpt: Excerpt? { part.details?.excerpt }
  /// What it is recognised by after edits elsewhere, when that was asked for.
  var fingerprint: Fingerprint? { part.details?.fingerprint }
  /// Where the edits of its fix stand, when that was asked for.
  var edits: [Place] { part.details?.edits ?? [] }
}
