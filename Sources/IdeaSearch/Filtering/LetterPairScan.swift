internal import TextBasics

/// Finds where two letters may stand one behind the other, 32 bytes a step.
///
/// It stops too often and never too seldom: also at all characters that may stand for the first one, and where a mark that
/// may hide the second one stands behind it.
struct LetterPairScan: Hashable, Sendable {
  private typealias Block = SIMD16<UInt8>

  private let first: UInt8
  private let firstCase: UInt8
  private let second: UInt8
  /// How many bytes from 0xE1 on begin characters that may stand for the first letter: 0xE2 begins the sign of the unit
  /// Kelvin, but also dashes and quotation marks, of which texts are full.
  private let leads: UInt8

  /// - Parameters:
  ///   - first: A letter in lower case or a digit.
  ///   - second: A letter in lower case, a digit or a hyphen.
  init(_ first: UInt8, _ second: UInt8) {
    self.first = first
    firstCase = ASCII.isLetter(first) ? 0x20 : 0
    self.second = second
    leads = first == UInt8(ascii: "k") ? 2 : 1
  }

  /// The first place from `start` on, the end of the text where there is none.
  @inline(never)  // Inside a larger function the comparisons are not made at once.
  func next(in text: Span<UInt8>, from start: Int) -> Int {
    let raw = text.bytes
    var offset = max(0, start)
    // In bounds: to the byte behind the block.
    while offset &+ 33 <= text.count {
      let block = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Block.self)
      let behind = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 1, as: Block.self)
      let nextBlock = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 16, as: Block.self)
      let nextBehind = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 17, as: Block.self)
      let pairs = pairs(block, behind)
      let nextPairs = self.pairs(nextBlock, nextBehind)
      // A sum of masks has a high bit where one of them has; `|` would become a comparison.
      if Self.hasHigh((pairs &+ nextPairs) | block | nextBlock) {
        let found = Self.firstHigh(pairs | leads(block))
        if found < 16 { return offset &+ found }
        let next = Self.firstHigh(nextPairs | leads(nextBlock))
        if next < 16 { return offset &+ 16 &+ next }
      }
      offset &+= 32
    }
    while offset < text.count, !mayStand(text[offset]) { offset &+= 1 }
    return offset
  }

  /// Whether a byte is the first letter, or begins what may stand for it.
  private func mayStand(_ byte: UInt8) -> Bool {
    byte | firstCase == first || byte == UInt8(ascii: "&") || byte >= 0xC3
  }

  /// 0xFF where the first letter stands before the second one or before what is no letter and no blank, and at references.
  @inline(__always)
  private func pairs(_ block: Block, _ behind: Block) -> Block {
    let lowered = behind | Block(repeating: 0x20)
    // Letters, moved to the end of the signed numbers, are all that is greater than what stands before them.
    let moved = unsafeBitCast(lowered &+ Block(repeating: 0x05), to: SIMD16<Int8>.self)
    let isLetter = Self.bytes(moved .> SIMD16<Int8>(repeating: 0x65))
    let isBlank = Self.bytes(behind .== Block(repeating: 0x20))
    let isSecond = Self.bytes(lowered .== Block(repeating: second))
    let isFirst = Self.bytes((block | Block(repeating: firstCase)) .== Block(repeating: first))
    let isReference = Self.bytes(block .== Block(repeating: UInt8(ascii: "&")))
    return (isFirst & (isSecond | ~(isLetter | isBlank))) | isReference
  }

  /// 0xFF where a character begins that may stand for the first letter.
  @inline(__always)
  private func leads(_ block: Block) -> Block {
    Self.bytes(
      ((block &- Block(repeating: 0xC3)) .<= Block(repeating: 6))
        .| ((block &- Block(repeating: 0xE1)) .< Block(repeating: leads)) .| (block .== Block(repeating: 0xEF)))
  }

  @inline(__always)
  private static func bytes(_ mask: SIMDMask<SIMD16<Int8>>) -> Block { unsafeBitCast(mask, to: Block.self) }

  @inline(__always)
  private static func hasHigh(_ block: Block) -> Bool {
    let words = unsafeBitCast(block, to: SIMD2<UInt64>.self)
    return (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0
  }

  /// The index of the first byte that is not zero, of bytes that are zero or 0xFF; 16 where there is none.
  @inline(__always)
  private static func firstHigh(_ block: Block) -> Int {
    let words = unsafeBitCast(block, to: SIMD2<UInt64>.self)
    if words[0] != 0 { return UInt64(littleEndian: words[0]).trailingZeroBitCount &>> 3 }
    return words[1] == 0 ? 16 : 8 &+ UInt64(littleEndian: words[1]).trailingZeroBitCount &>> 3
  }
}
