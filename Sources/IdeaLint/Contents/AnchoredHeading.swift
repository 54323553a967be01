/// A heading and the anchor that GitHub gives it.
struct AnchoredHeading: Sendable {
  /// The block of the heading.
  var node: Int
  /// The text as a reader sees it.
  var text: String
  /// The anchor without `#`.
  var anchor: String
}
