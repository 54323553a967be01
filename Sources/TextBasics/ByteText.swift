/// Looks for short texts in bytes.
@usableFromInline
package enum ByteText {
  /// Whether a text stands at an offset and ends before `end`.
  @inlinable
  package static func stands(_ text: StaticString, in bytes: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard offset >= 0, offset + text.count <= end else { return false }
    for index in text.indices where text[index] != bytes[offset + index] { return false }
    return true
  }

  /// Whether a text is all of `bytes[range]`.
  @inlinable
  package static func isWhole(_ text: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count == text.utf8CodeUnitCount && stands(text, in: bytes, at: range.lowerBound, end: range.upperBound)
  }

  /// Whether a text stands at an offset, case aside, and ends before `end`.
  @inlinable
  package static func begins(_ text: StaticString, in bytes: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard offset >= 0, offset + text.count <= end else { return false }
    for index in text.indices where ASCII.lowered(text[index]) != ASCII.lowered(bytes[offset + index]) { return false }
    return true
  }

  /// A range without the white space at its ends.
  package static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a text is all of `bytes[range]`, case aside.
  @inlinable
  package static func isWord(_ text: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count == text.utf8CodeUnitCount && begins(text, in: bytes, at: range.lowerBound, end: range.upperBound)
  }

  /// The offset of the first such text in `bytes[from..<end]`; `nil` where there is none.
  @inlinable
  package static func first(_ text: StaticString, in bytes: Span<UInt8>, from: Int, end: Int) -> Int? {
    var at = from
    while at < end {
      at = ByteSearch.first(text.utf8Start[0], in: bytes, from: at, end: end)
      if at < end, stands(text, in: bytes, at: at, end: end) { return at }
      at += 1
    }
    return nil
  }
}
