internal import TextBasics

/// Text whose U+0000 and bytes that are no UTF-8 have become U+FFFD.
///
/// Such documents are rare and read a second time from the repaired text: the rest never pays for them, and no byte of
/// the source can reach HTML by a way that forgot to look.
enum RepairedText {
  /// The repaired text, or `nil` where nothing is to be repaired.
  static func repaired(_ bytes: Span<UInt8>) -> ContiguousArray<UInt8>? {
    var offset = nextBroken(bytes, from: 0)
    guard offset < bytes.count else { return nil }
    var text: ContiguousArray<UInt8> = []
    text.reserveCapacity(repairedLength(bytes, from: offset))
    var copied = 0
    while offset < bytes.count {
      if copied < offset {
        bytes.extracting(copied..<offset).withUnsafeBufferPointer { text.append(contentsOf: $0) }
      }
      text.append(0xEF)
      text.append(0xBF)
      text.append(0xBD)
      copied = offset + brokenLength(bytes, at: offset)
      offset = nextBroken(bytes, from: copied)
    }
    bytes.extracting(copied..<bytes.count).withUnsafeBufferPointer { text.append(contentsOf: $0) }
    return text
  }

  /// The number of bytes of the repaired text, of which the first to repair stands at `start`.
  private static func repairedLength(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var length = bytes.count
    var offset = start
    while offset < bytes.count {
      let broken = brokenLength(bytes, at: offset)
      length += 3 - broken
      offset = nextBroken(bytes, from: offset + broken)
    }
    return length
  }

  /// The offset of the next U+0000 or byte that begins no well-formed scalar, or the number of bytes.
  private static func nextBroken(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let raw = bytes.bytes
    let highs: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    var offset = start
    // Broken bytes often follow each other.
    if start < bytes.count, isBroken(bytes, at: start) { return start }
    while true {
      while bytes.count &- offset >= 16 {
        // In bounds: sixteen bytes are left at `offset`.
        let first = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
        let second = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 8, as: UInt64.self)
        // A byte that is zero or above 0x7F is the only one that leaves its high bit set here.
        if (first | second | (first &- ones) | (second &- ones)) & highs != 0 { break }
        offset &+= 16
      }
      let limit = min(bytes.count, offset + 16)
      while offset < limit {
        let byte = bytes[offset]
        let length = byte == 0 ? 0 : UTF8Validation.scalarLength(in: bytes, at: offset, end: bytes.count)
        if length == 0 { return offset }
        offset += length
      }
      if offset >= bytes.count { return bytes.count }
    }
  }

  /// Whether the byte can begin no scalar whatever follows; a quick look that not all broken bytes are found by.
  @inline(__always)
  private static func isBroken(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte == 0 || byte >= 0x80 && (byte < 0xC2 || byte > 0xF4)
  }

  /// How many bytes one U+FFFD stands for: the longest beginning of a scalar, as Unicode recommends (16, 3.9).
  private static func brokenLength(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    guard first >= 0xC2 else { return 1 }
    let length = UTF8Scalar.length(ofLead: first)
    guard length > 1, offset + 1 < bytes.count else { return 1 }
    let second = bytes[offset + 1]
    let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= low, second <= high else { return 1 }
    var end = 2
    while end < length, offset + end < bytes.count, bytes[offset + end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
