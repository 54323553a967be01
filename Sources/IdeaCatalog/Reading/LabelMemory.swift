internal import TextBasics

/// What the labels that were met before stand for: those of a file are nearly all the same few.
struct LabelMemory {
  /// A label of up to 24 bytes.
  private struct Key: Equatable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
  }

  private var keys = [Key](repeating: Key(), count: 64)
  private var matches = [LabelTable.Match?](repeating: nil, count: 64)

  /// What ``LabelTable/match(_:in:)`` tells of a label.
  mutating func match(_ range: Range<Int>, in bytes: Span<UInt8>) -> LabelTable.Match? {
    guard range.count > 1, range.count <= 24, range.lowerBound + 24 <= bytes.count else {
      return LabelTable.match(range, in: bytes)
    }
    let key = Self.key(of: range, in: bytes)
    // The multiplication of Fibonacci hashing mixes low bits into the high ones, which are used.
    let place = Int(truncatingIfNeeded: ((key.first ^ key.second ^ key.third) &* 0x9E37_79B9_7F4A_7C15) &>> 58)
    if keys[place] != key {
      keys[place] = key
      matches[place] = LabelTable.match(range, in: bytes)
    }
    return matches[place]
  }

  /// The bytes of a label, zeros behind them: no label has any, as a text of zeros is none.
  private static func key(of range: Range<Int>, in bytes: Span<UInt8>) -> Key {
    func word(_ place: Int) -> UInt64 {
      let word = bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: range.lowerBound &+ place, as: UInt64.self)
      return UInt64(littleEndian: word) & mask(range.count - place)
    }
    return Key(first: word(0), second: word(8), third: word(16))
  }

  /// The first bytes of a word, so many of them.
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : count <= 0 ? 0 : 1 << UInt64(8 * count) - 1
  }
}
