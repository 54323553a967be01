/// A replacement of a range of bytes by other text.
public struct SourceEdit: Hashable, Sendable {
  /// The bytes to replace; an empty range inserts.
  public let range: SourceRange
  /// The text to put there; an empty text deletes.
  public let text: String

  /// Creates the edit that puts `text` in the place of `range`.
  public init(_ range: SourceRange, _ text: String) {
    self.range = range
    self.text = text
  }
}
