public import TextBasics

/// A link in the value of a field; two are equal when their addresses are.
public struct Link: Hashable, Sendable {
  /// The absolute address.
  public let url: String
  /// Where the address stands.
  public let range: SourceRange

  /// Creates a link.
  public init(url: String, range: SourceRange = SourceRange(0, 0)) {
    self.url = url
    self.range = range
  }

  /// Whether both have the same address.
  public static func == (left: Link, right: Link) -> Bool { left.url == right.url }

  /// Feeds the address.
  public func hash(into hasher: inout Hasher) { hasher.combine(url) }
}
