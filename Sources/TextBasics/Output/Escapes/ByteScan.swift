/// Eight bytes looked at in one step: the test by which the escapes skip what they may copy unchanged.
///
/// A test marks bytes by their top bit. Above a marked byte there may be false marks (a borrow runs upwards), below it
/// there are none, so the lowest mark is always right, and only that one is used.
/// Source: Sean Eron Anderson, Bit Twiddling Hacks, "Determine if a word has a byte less than n".
enum ByteScan {
  /// A word whose eight bytes are all `byte`.
  @inline(__always)
  static func word(of byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Marks the bytes of `word` below `limit`, which is at most 128.
  @inline(__always)
  static func marks(in word: UInt64, below limit: UInt8) -> UInt64 {
    (word &- Self.word(of: limit)) & ~word & Self.word(of: 0x80)
  }

  /// Marks the bytes of `word` that equal `byte`.
  @inline(__always)
  static func marks(in word: UInt64, equalTo byte: UInt8) -> UInt64 {
    marks(in: word ^ Self.word(of: byte), below: 1)
  }

  /// Marks the bytes of `word` that are no printable ASCII: below 0x20, 0x7F, and those from 0x80 on.
  @inline(__always)
  static func marksBeyondPrintableASCII(in word: UInt64) -> UInt64 {
    ((word &- Self.word(of: 0x20)) | (word &+ Self.word(of: 1)) | word) & Self.word(of: 0x80)
  }

  /// The offset of the first byte at or after `start` that `test` marks, or the number of bytes when it marks none.
  @inline(__always)
  static func firstOffset(in bytes: Span<UInt8>, from start: Int, where test: (UInt64) -> UInt64) -> Int {
    precondition(start >= 0 && start <= bytes.count)
    let raw = bytes.bytes
    var offset = start
    while raw.byteCount - offset >= 8 {
      // In bounds: eight bytes are left at `offset`.
      let word = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
      let marked = test(word)
      if marked != 0 { return offset &+ marked.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    guard offset < bytes.count else { return offset }
    // What is left, filled up with its first byte: where a place of the filling is marked, that byte is too.
    var word = word(of: bytes[offset])
    for place in 1..<max(1, bytes.count - offset) {
      let shift = UInt64(8 * place)
      word = word & ~(0xFF &<< shift) | UInt64(bytes[offset + place]) &<< shift
    }
    let marked = test(word)
    return marked == 0 ? bytes.count : offset &+ marked.trailingZeroBitCount / 8
  }
}
