internal import TextBasics

/// Looks for characters beyond ASCII.
enum CharacterSearch {
  /// The most findings of a kind in a file, so that a binary file ends.
  static let most = 100

  /// U+200B, U+2060, a soft hyphen, and a byte order mark inside of the text; joiners, which emoji and some languages
  /// need, are none of them.
  static func isWithoutWidth(_ scalar: UInt32) -> Bool {
    scalar == 0x200B || scalar == 0x2060 || scalar == 0xFEFF || scalar == 0xAD
  }

  /// What turns the direction of writing.
  static func isBidiControl(_ scalar: UInt32) -> Bool {
    (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
  }

  /// Where such characters stand, neighbours joined; no more places than the limit.
  static func runs(
    in bytes: Span<UInt8>, _ range: Range<Int>, limit: Int = most, of isWanted: (UInt32) -> Bool
  ) -> [SourceRange] {
    var runs: [SourceRange] = []
    var at = range.lowerBound
    while runs.count <= limit {
      at = ByteSearch.firstNonASCII(in: bytes, from: at, end: range.upperBound)
      guard at < range.upperBound else { return runs }
      let length = UTF8Validation.scalarLength(in: bytes, at: at, end: range.upperBound)
      // All that are asked for have two or three bytes.
      if length == 2 || length == 3, isWanted(scalar(bytes, at, length)) {
        if let last = runs.last, last.end == at {
          runs[runs.count - 1].upper += UInt32(length)
        } else {
          runs.append(SourceRange(at, at + length))
        }
      }
      at += max(1, length)
    }
    return Array(runs.prefix(limit))
  }

  private static func scalar(_ bytes: Span<UInt8>, _ at: Int, _ length: Int) -> UInt32 {
    var scalar = UInt32(bytes[at]) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return scalar
  }
}
