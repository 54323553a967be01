/// The time an idea is expected to take.
public struct ProjectSize: Hashable, Sendable {
  /// The text as written.
  public let text: String
  /// The hours it means: 90 for small, 175 for medium, 350 for large, or the number that is written; `nil` where the
  /// text says neither.
  public let hours: Int?

  /// Creates a size.
  public init(text: String, hours: Int?) {
    self.text = text
    self.hours = hours
  }
}
