internal import TextBasics

/// A link to a place in the same file.
struct ContentsLink: Sendable {
  /// The text of the link.
  var text: String
  /// Where it leads: what stands behind `#`, percent signs decoded; of an entry without `#` all of it.
  var anchor: String
  /// The whole link.
  var range: SourceRange
  /// The block it stands in.
  var leaf: Int
  /// Where the anchor is written, with `#`; known of links that should lead elsewhere, unless they name a reference.
  var destination: SourceRange?
  /// The heading it leads to, as an index into ``Contents/headings``.
  var heading: Int?
  /// Whether only the case of a letter keeps it from leading there.
  var differsInCase = false
  /// Whether `#` stands before the anchor.
  var hasSign = true
  /// Whether it leads nowhere.
  var isBroken = false
  /// Whether it was meant to be a link and is none: `[[text](address)](#anchor)`.
  var isMalformed = false
  /// The one heading that a link which leads nowhere can mean.
  var meant: Int?

  /// The heading that it leads to, or is meant to.
  var target: Int? { heading ?? meant }
}
