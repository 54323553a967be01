internal import TextBasics

/// Finds the words of a text that may be near one that was typed, 32 bytes a step.
///
/// It finds too many and never too few: all that have about as many letters, and hardly any that the other has not, in
/// whatever order.
struct NearWordScan: Sendable {
  private typealias Block = SIMD16<UInt8>

  /// The word that was typed.
  let word: TypedWord
  /// How often a single bit is doubled, and how many bits are added then, to have one for each byte of the shortest word.
  private let doublings: Int
  private let rest: UInt64
  /// How many bytes more than those of the shortest word are too many.
  private let excess: UInt64
  /// What belongs to words beside letters and digits: the hyphen, or a letter, which does anyway.
  private let joiner: Block

  /// So many bytes of a word are counted: as many as are seen from the last byte of a block on.
  private static let longest = 33

  /// - Parameter keepsHyphens: Whether hyphens belong to words.
  init(_ word: TypedWord, keepsHyphens: Bool) {
    self.word = word
    let shortest = min(word.lengths.lowerBound, Self.longest)
    doublings = Int.bitWidth - 1 - shortest.leadingZeroBitCount
    rest = UInt64(shortest - 1 << doublings)
    // No word begins at the last bit: where nothing is too long, that is left out.
    excess = word.lengths.upperBound < Self.longest ? UInt64(word.lengths.count) : 63
    joiner = Block(repeating: UInt8(ascii: keepsHyphens ? "-" : "a"))
  }

  /// The places of the words that may be near.
  ///
  /// - Complexity: linear in the number of bytes.
  func candidates(in bytes: Span<UInt8>) -> [Range<Int>] {
    var candidates: [Range<Int>] = []
    var offset = 0
    var block = block(in: bytes, at: 0)
    // Whether the byte before the block belongs to a word, and where the last word ends that has bytes above ASCII.
    var isInside: UInt64 = 0
    var wideEnd = 0
    while offset < bytes.count {
      let next = self.block(in: bytes, at: offset &+ 32)
      let words = block & Self.low | next &<< 32
      var starts = fitting(words) & ~(words &<< 1 | isInside) & Self.low
      while starts != 0 {
        let first = starts.trailingZeroBitCount
        starts &= starts &- 1
        let start = offset &+ first
        let end = start &+ (~(words &>> UInt64(first))).trailingZeroBitCount
        // The last letter is not known of a word that goes on behind what is seen.
        if word.mayBe(bytes[start], bytes[start &+ 1], last: bytes[end &- 1]) || end &- offset == 64 {
          append(start, end, in: bytes, to: &candidates)
        }
      }
      if block & ~Self.low != 0 { appendWide(offset, &wideEnd, in: bytes, to: &candidates) }
      isInside = words &>> 31 & 1
      block = next
      offset &+= 32
    }
    return candidates
  }

  /// Whether a word that may be near is, or one of those that it is once it is folded: `“lamp’s”` is two.
  func isNear(_ candidate: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if ByteSearch.firstNonASCII(in: bytes, from: candidate.lowerBound, end: candidate.upperBound)
      == candidate.upperBound
    {
      return word.distance(to: candidate, of: bytes) != nil
    }
    let text = bytes.extracting(candidate).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let letters = FoldedText(text).folded
    return candidates(in: letters.span).contains { word.distance(to: $0, of: letters.span) != nil }
  }

  private static let low: UInt64 = 0xFFFF_FFFF

  /// Of a bit for each byte that belongs to a word, those from which on there are enough of them and not too many.
  @inline(__always)
  private func fitting(_ words: UInt64) -> UInt64 {
    var runs = words
    var length: UInt64 = 1
    for _ in 0..<doublings {
      runs &= runs &>> length
      length &<<= 1
    }
    runs &= runs &>> rest
    // What is too long is no longer than two of the shortest, one behind the other.
    return runs & ~(runs &>> excess)
  }

  /// Appends a word of ASCII that may be near.
  @inline(never)  // Most words are none.
  private func append(_ start: Int, _ seen: Int, in bytes: Span<UInt8>, to candidates: inout [Range<Int>]) {
    let word = start..<end(of: seen, in: bytes)
    let isWide = ByteSearch.firstNonASCII(in: bytes, from: start, end: word.upperBound) < word.upperBound
    if !isWide, self.word.mayBe(word, of: bytes) { candidates.append(word) }
  }

  /// Appends words with bytes above ASCII that begin in a block, or go on in it.
  @inline(never)
  private func appendWide(
    _ offset: Int, _ wideEnd: inout Int, in bytes: Span<UInt8>, to candidates: inout [Range<Int>]
  ) {
    let end = min(offset &+ 32, bytes.count)
    var wide = ByteSearch.firstNonASCII(in: bytes, from: max(offset, wideEnd), end: end)
    while wide < end {
      var start = wide
      while start > wideEnd, isWord(bytes[start &- 1]) { start &-= 1 }
      wideEnd = self.end(of: wide, in: bytes)
      if word.mayBe(folding: start..<wideEnd, of: bytes) { candidates.append(start..<wideEnd) }
      wide = ByteSearch.firstNonASCII(in: bytes, from: wideEnd, end: end)
    }
  }

  /// Where the word ends that goes on at `start`.
  private func end(of start: Int, in bytes: Span<UInt8>) -> Int {
    var end = start
    while end < bytes.count, isWord(bytes[end]) { end &+= 1 }
    return end
  }

  private func isWord(_ byte: UInt8) -> Bool { WordPattern.isWord(byte) || byte == joiner[0] }

  /// A bit for each of the 32 bytes from `offset` on that belongs to a word, the first one lowest, and above them one that
  /// is set where some of the bytes are above ASCII.
  @inline(__always)
  private func block(in bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    guard offset &+ 32 <= bytes.count else { return lastBlock(in: bytes, at: offset) }
    let raw = bytes.bytes
    let low = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Block.self)
    let high = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 16, as: Block.self)
    let all = unsafeBitCast(low | high, to: SIMD2<UInt64>.self)
    let isWide = (all[0] | all[1]) & 0x8080_8080_8080_8080 != 0
    return Self.bits(Self.areWords(low, joiner)) | Self.bits(Self.areWords(high, joiner)) &<< 16
      | (isWide ? 1 &<< 32 : 0)
  }

  /// The same of what is left at the end of a text.
  @inline(never)
  private func lastBlock(in bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    var block: UInt64 = 0
    for place in min(offset, bytes.count)..<bytes.count where isWord(bytes[place]) {
      block |= 1 &<< UInt64(place &- offset) | UInt64(bytes[place] &>> 7) &<< 32
    }
    return block
  }

  /// The highest bit set in each byte that belongs to a word.
  @inline(__always)
  private static func areWords(_ block: Block, _ joiner: Block) -> Block {
    // Letters and digits, moved to the end of the signed numbers, are all that is greater than what stands before them.
    let letters = (block | Block(repeating: 0x20)) &+ Block(repeating: 0x7F - UInt8(ascii: "z"))
    let digits = block &+ Block(repeating: 0x7F - UInt8(ascii: "9"))
    let areLetters = unsafeBitCast(letters, to: SIMD16<Int8>.self) .> SIMD16<Int8>(repeating: 0x7F - 26)
    let areDigits = unsafeBitCast(digits, to: SIMD16<Int8>.self) .> SIMD16<Int8>(repeating: 0x7F - 10)
    return unsafeBitCast(areLetters .| areDigits .| (block .== joiner), to: Block.self) | block
  }

  /// The highest bit of each byte, that of the first one lowest.
  @inline(__always)
  private static func bits(_ block: Block) -> UInt64 {
    let halves = unsafeBitCast(block & Block(repeating: 0x80), to: SIMD2<UInt64>.self)
    // Brings the bits side by side, at the top.
    let moves: UInt64 = 0x0002_0408_1020_4081
    let low = (UInt64(littleEndian: halves[0]) &* moves) &>> 56
    let high = (UInt64(littleEndian: halves[1]) &* moves) &>> 56
    return low | high &<< 8
  }
}
