/// A half-open range of byte offsets into the bytes of a file as they were read, a byte order mark included.
@frozen
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte, 0-based.
  public var lower: UInt32
  /// The offset behind the last byte, never below `lower`.
  public var upper: UInt32

  /// Creates the range from `lower` up to, not including, `upper`; an `upper` below `lower` gives the empty range.
  @inlinable
  public init(_ lower: Int, _ upper: Int) {
    self.lower = UInt32(truncatingIfNeeded: lower)
    self.upper = UInt32(truncatingIfNeeded: Swift.max(lower, upper))
  }

  /// The number of bytes.
  @inlinable
  public var count: Int { Int(upper) - Int(lower) }

  /// Whether the range holds no byte.
  @inlinable
  public var isEmpty: Bool { upper <= lower }

  /// The offset of the first byte, as an index into an array.
  @inlinable
  public var start: Int { Int(lower) }

  /// The offset behind the last byte, as an index into an array.
  @inlinable
  public var end: Int { Int(upper) }

  /// Whether the offset lies within the range.
  @inlinable
  public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }

  /// Whether the whole of `other` lies within the range.
  @inlinable
  public func contains(_ other: SourceRange) -> Bool { other.lower >= lower && other.upper <= upper }
}
