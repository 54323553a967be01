/// Searches that look at eight bytes a step (SIMD within a register).
@usableFromInline
package enum ByteSearch {
  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
  @usableFromInline static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A word whose lowest set bit marks the first byte of `word` that is zero, or 0 where none is.
  @inlinable @inline(__always)
  static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// The offset of the first LF or CR in `bytes[from..<end]`, or `end`.
  ///
  /// Stops at any byte below 0x0E to look closer: one comparison instead of two, and but for tabs there are hardly any.
  @inlinable
  package static func lineEnd(in bytes: Span<UInt8>, from: Int, end: Int) -> Int {
    precondition(from >= 0 && end <= bytes.count)
    let raw = bytes.bytes
    var offset = from
    while offset &+ 8 <= end {
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
      let hits = (word &- ones &* 0x0E) & ~word & highs
      if hits == 0 {
        offset &+= 8
        continue
      }
      offset &+= hits.trailingZeroBitCount &>> 3
      if ASCII.isLineEnd(bytes[offset]) { return offset }
      offset &+= 1
    }
    while offset < end {
      if ASCII.isLineEnd(bytes[offset]) { return offset }
      offset &+= 1
    }
    return end
  }

  /// The offset of the first `byte` in `bytes[from..<end]`, or `end`.
  @inlinable
  package static func first(_ byte: UInt8, in bytes: Span<UInt8>, from: Int, end: Int) -> Int {
    precondition(from >= 0 && end <= bytes.count)
    let raw = bytes.bytes
    let pattern = ones &* UInt64(byte)
    var offset = from
    while offset &+ 8 <= end {
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
      let hits = zeroBytes(word ^ pattern)
      if hits != 0 { return offset &+ hits.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < end {
      if bytes[offset] == byte { return offset }
      offset &+= 1
    }
    return end
  }

  /// The offset of the first byte above 0x7F in `bytes[from..<end]`, or `end`.
  @inlinable
  package static func firstNonASCII(in bytes: Span<UInt8>, from: Int, end: Int) -> Int {
    precondition(from >= 0 && end <= bytes.count)
    let raw = bytes.bytes
    var offset = from
    while offset &+ 8 <= end {
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
      if word & highs != 0 { break }
      offset &+= 8
    }
    while offset < end, bytes[offset] < 0x80 { offset &+= 1 }
    return offset
  }

  /// Whether `text`, whose letters are lower case, stands anywhere in `bytes`, letters of ASCII in any case.
  package static func contains(_ text: String, in bytes: Span<UInt8>) -> Bool {
    let wanted = text.utf8.span
    guard wanted.count > 0, wanted.count <= bytes.count else { return wanted.count == 0 }
    for start in 0...(bytes.count - wanted.count) where ASCII.lowered(bytes[start]) == wanted[0] {
      var length = 1
      while length < wanted.count, ASCII.lowered(bytes[start + length]) == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }

  /// Whether `text`, whose letters are lower case, stands anywhere in `words`, letters of ASCII in any case.
  package static func contains(_ text: String, in words: String) -> Bool { contains(text, in: words.utf8.span) }
}
