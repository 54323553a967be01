internal import TextBasics

/// Finds where a letter may stand that has a certain neighbour, 32 bytes a step.
///
/// It stops too often and never too seldom: also at all characters that may stand for a letter, and where the neighbour
/// is no letter and no digit, so that a mark may hide another one.
struct LetterScan: Hashable, Sendable {
  private typealias Block = SIMD16<UInt8>

  private let letter: UInt8
  private let letterCase: UInt8
  private let neighbor: UInt8
  private let neighborCase: UInt8
  /// Where the neighbour stands: behind the letter or before it.
  private let step: Int
  /// How many bytes from 0xE1 on begin characters that may stand for the letter: 0xE2 begins the sign of the unit Kelvin,
  /// but also dashes and quotation marks, of which texts are full.
  private let leads: UInt8

  /// - Parameters:
  ///   - letter: A letter in lower case or a digit.
  ///   - neighbor: What stands beside it, in lower case.
  ///   - step: 1 where the neighbour stands behind the letter, -1 where before it.
  init(_ letter: UInt8, beside neighbor: UInt8, step: Int) {
    self.letter = letter
    letterCase = ASCII.isLetter(letter) ? 0x20 : 0
    self.neighbor = neighbor
    neighborCase = ASCII.isLetter(neighbor) ? 0x20 : 0
    self.step = step < 0 ? -1 : 1
    leads = letter == UInt8(ascii: "k") ? 2 : 1
  }

  /// The first place from `start` on, the end of the text where there is none.
  @inline(never)  // Inside a larger function the comparisons are not made at once.
  func next(in text: Span<UInt8>, from start: Int) -> Int {
    let raw = text.bytes
    var offset = max(0, start)
    // A neighbour before the first byte is out of bounds.
    if offset == 0, step < 0, text.count > 0 {
      if mayStand(text[0]) { return 0 }
      offset = 1
    }
    // In bounds: from the byte before `offset` on, if need be, to the byte behind the block.
    while offset &+ 33 <= text.count {
      let first = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Block.self)
      let second = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 16, as: Block.self)
      let roughFirst = rough(first)
      let roughSecond = rough(second)
      if Self.hasHigh(roughFirst | roughSecond) {
        if Self.hasHigh(roughFirst) {
          let beside = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ step, as: Block.self)
          let found = Self.firstHigh(exact(first, beside))
          if found < 16 { return offset &+ found }
        }
        if Self.hasHigh(roughSecond) {
          let beside = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 16 &+ step, as: Block.self)
          let found = Self.firstHigh(exact(second, beside))
          if found < 16 { return offset &+ 16 &+ found }
        }
      }
      offset &+= 32
    }
    while offset < text.count, !mayStand(text[offset]) { offset &+= 1 }
    return offset
  }

  /// Whether a byte is the letter, or begins what may stand for it.
  private func mayStand(_ byte: UInt8) -> Bool {
    byte | letterCase == letter || byte == UInt8(ascii: "&") || byte >= 0xC3
  }

  /// Bytes with the top bit where it is worth looking closer: at the letter, at a reference, beyond ASCII.
  @inline(__always)
  private func rough(_ block: Block) -> Block {
    Self.bytes((block | Block(repeating: letterCase)) .== Block(repeating: letter))
      | Self.bytes(block .== Block(repeating: UInt8(ascii: "&"))) | block
  }

  /// Bytes with the top bit where the letter may stand.
  @inline(__always)
  private func exact(_ block: Block, _ neighbors: Block) -> Block {
    let lowered = neighbors | Block(repeating: 0x20)
    let isLetter = (lowered &- Block(repeating: 0x61)) .<= Block(repeating: 25)
    let isDigit = (neighbors &- Block(repeating: 0x30)) .<= Block(repeating: 9)
    let mayHide = (neighbors .> Block(repeating: 0x20)) .& .!isLetter .& .!isDigit
    let isNeighbor = (neighbors | Block(repeating: neighborCase)) .== Block(repeating: neighbor)
    let isLetterHere = (block | Block(repeating: letterCase)) .== Block(repeating: letter)
    let isLead =
      ((block &- Block(repeating: 0xC3)) .<= Block(repeating: 6))
      .| ((block &- Block(repeating: 0xE1)) .< Block(repeating: leads)) .| (block .== Block(repeating: 0xEF))
    return Self.bytes(
      (isLetterHere .& (isNeighbor .| mayHide)) .| isLead .| (block .== Block(repeating: UInt8(ascii: "&"))))
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
