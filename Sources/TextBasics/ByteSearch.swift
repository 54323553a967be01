/// Searches that look at eight or sixteen bytes a step (SIMD within a register).
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
  @inlinable @inline(always)
  package static func lineEnd(in bytes: Span<UInt8>, from: Int, end: Int) -> Int {
    precondition(from >= 0 && end <= bytes.count)
    let raw = bytes.bytes
    var offset = from
    while offset &+ 16 <= end {
      let low = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
      let high = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 8, as: UInt64.self))
      // Bytes above 0x8D look like hits here; without them, as in most text, this is all there is to do.
      if ((low &- ones &* 0x0E) | (high &- ones &* 0x0E)) & highs == 0 {
        offset &+= 16
        continue
      }
      let lowHits = (low &- ones &* 0x0E) & ~low & highs
      let highHits = (high &- ones &* 0x0E) & ~high & highs
      if lowHits != 0 {
        offset &+= lowHits.trailingZeroBitCount &>> 3
      } else if highHits != 0 {
        offset &+= 8 &+ highHits.trailingZeroBitCount &>> 3
      } else {
        offset &+= 16
        continue
      }
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
    first(byte, withBits: 0, in: bytes, from: from, end: end)
  }

  /// The offset of the first byte in `bytes[from..<end]` that is `byte` when some bits of it are set, or `end`.
  @inlinable @inline(__always)
  static func first(_ byte: UInt8, withBits bits: UInt8, in bytes: Span<UInt8>, from: Int, end: Int) -> Int {
    precondition(from >= 0 && end <= bytes.count)
    let raw = bytes.bytes
    let pattern = ones &* UInt64(byte)
    var offset = from
    while offset &+ 8 <= end {
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
      let hits = zeroBytes((word | ones &* UInt64(bits)) ^ pattern)
      if hits != 0 { return offset &+ hits.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < end {
      if bytes[offset] | bits == byte { return offset }
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

  /// The offset of the first byte in `bytes[from..<end]` that is neither a letter or digit of ASCII nor a blank, or `end`.
  @inline(never)  // Inside a larger function the comparisons are not made at once.
  package static func wordsEnd(in bytes: Span<UInt8>, from: Int, end: Int) -> Int {
    precondition(from >= 0 && end <= bytes.count)
    let raw = bytes.bytes
    var offset = from
    while offset < end, offset &+ 16 <= bytes.count {
      let block = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
      // Letters, then digits, moved to the end of the signed numbers, whose comparison is one instruction.
      let letters = (block | SIMD16(repeating: 0x20)) &+ SIMD16(repeating: 0x05)
      let digits = block &+ SIMD16(repeating: 0x46)
      let isLetter = asBytes(unsafeBitCast(letters, to: SIMD16<Int8>.self) .> SIMD16(repeating: 0x65))
      let isDigit = asBytes(unsafeBitCast(digits, to: SIMD16<Int8>.self) .> SIMD16(repeating: 0x75))
      let isBlank = asBytes(block .== SIMD16(repeating: 0x20))
      let words = unsafeBitCast(isLetter | isDigit | isBlank, to: SIMD2<UInt64>.self)
      if words[0] != .max { return min(end, offset &+ firstZero(words[0])) }
      if words[1] != .max { return min(end, offset &+ 8 &+ firstZero(words[1])) }
      offset &+= 16
    }
    while offset < end, ASCII.isAlphanumeric(bytes[offset]) || bytes[offset] == 0x20 { offset &+= 1 }
    return min(offset, end)
  }

  /// The index of the first byte that is zero, of bytes that are zero or 0xFF and not all the latter.
  @inline(__always)
  private static func firstZero(_ word: UInt64) -> Int { (~UInt64(littleEndian: word)).trailingZeroBitCount &>> 3 }

  /// A mask as bytes: to join masks themselves takes a loop.
  @inline(__always)
  private static func asBytes(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD16<UInt8> {
    unsafeBitCast(mask, to: SIMD16<UInt8>.self)
  }

  /// Eight bytes of ASCII, the first one lowest, in lower case; `nil` where they hold control characters, or blanks that
  /// follow on each other.
  ///
  /// - Parameter afterBlank: Whether a blank stands before them.
  @inlinable @inline(__always)
  package static func tidyWords(_ word: UInt64, afterBlank: Bool) -> (lowered: UInt64, endsWithBlank: Bool)? {
    let blanks = ~((word ^ ones &* 0x20) &+ ones &* 0x7F) & highs
    let controls = ~(word &+ ones &* 0x60) & highs
    guard controls == 0, blanks & (blanks &<< 8 | (afterBlank ? 0x80 : 0)) == 0 else { return nil }
    let capitals = (word &+ ones &* (0x80 - 0x41)) & ~(word &+ ones &* (0x7F - 0x5A)) & highs
    return (word | capitals &>> 2, blanks &>> 63 == 1)
  }

  /// Whether a text begins with no blank and has neither two of them side by side nor control characters of ASCII.
  package static func isTidy(_ bytes: Span<UInt8>) -> Bool {
    let raw = bytes.bytes
    var offset = 0
    var isBlank = true
    while offset &+ 8 <= bytes.count {
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
      guard word & highs == 0 else { break }
      guard let tidy = tidyWords(word, afterBlank: isBlank) else { return false }
      isBlank = tidy.endsWithBlank
      offset &+= 8
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x20 || byte == 0x20 && isBlank { return false }
      isBlank = byte == 0x20
      offset &+= 1
    }
    return true
  }

  /// The offset of the first byte in `bytes[from..<end]` that is `<`, `[`, `]` or above 0x7F, or `end`.
  @inlinable
  package static func firstMark(in bytes: Span<UInt8>, from: Int, end: Int) -> Int {
    precondition(from >= 0 && end <= bytes.count)
    let raw = bytes.bytes
    var offset = from
    while offset &+ 8 <= end {
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
      let hits =
        zeroBytes(word ^ ones &* 0x3C) | zeroBytes(word ^ ones &* 0x5B) | zeroBytes(word ^ ones &* 0x5D) | word & highs
      if hits != 0 { return offset &+ hits.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < end {
      switch bytes[offset] {
      case 0x3C, 0x5B, 0x5D, 0x80...: return offset
      default: offset &+= 1
      }
    }
    return end
  }

  /// Whether `text`, whose letters are lower case, stands anywhere in `bytes`, letters of ASCII in any case.
  package static func contains(_ text: String, in bytes: Span<UInt8>) -> Bool {
    let wanted = text.utf8.span
    guard wanted.count > 0, wanted.count <= bytes.count else { return wanted.count == 0 }
    let last = bytes.count - wanted.count
    // Letters differ from their capitals in one bit.
    let bits: UInt8 = ASCII.isLetter(wanted[0]) ? 0x20 : 0
    var start = 0
    while true {
      start = first(wanted[0], withBits: bits, in: bytes, from: start, end: last + 1)
      if start > last { return false }
      var length = 1
      while length < wanted.count, ASCII.lowered(bytes[start + length]) == wanted[length] { length += 1 }
      if length == wanted.count { return true }
      start += 1
    }
  }

  /// Whether `text`, whose letters are lower case, stands anywhere in `words`, letters of ASCII in any case.
  package static func contains(_ text: String, in words: String) -> Bool { contains(text, in: words.utf8.span) }
}
