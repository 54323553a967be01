/// Validity of UTF-8 (Unicode 15, table 3-7), on bytes.
package enum UTF8Validation {
  /// The length in bytes, 1 to 4, of the well-formed scalar at `offset`, or 0 where none begins there.
  package static func scalarLength(in bytes: Span<UInt8>, at offset: Int, end: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard offset + length <= end, bytes[offset + 1] >= low, bytes[offset + 1] <= high else { return 0 }
    for index in 2..<max(2, length) where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The ranges of bytes that belong to no well-formed scalar, neighbours joined, at most `limit` of them.
  package static func invalidRanges(in bytes: Span<UInt8>, limit: Int = .max) -> [SourceRange] {
    var ranges: [SourceRange] = []
    var offset = 0
    while true {
      offset = ByteSearch.firstNonASCII(in: bytes, from: offset, end: bytes.count)
      if offset >= bytes.count { return ranges }
      let length = scalarLength(in: bytes, at: offset, end: bytes.count)
      if length > 0 {
        offset += length
        continue
      }
      if let last = ranges.last, last.end == offset {
        ranges[ranges.count - 1].upper += 1
      } else {
        if ranges.count >= limit { return ranges }
        ranges.append(SourceRange(offset, offset + 1))
      }
      offset += 1
    }
  }
}
