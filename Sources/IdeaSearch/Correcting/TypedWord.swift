internal import TextBasics

/// A word that was typed, beside which others are held that may have been meant.
struct TypedWord: Sendable {
  /// The word, folded.
  let letters: [UInt8]
  /// How many edits may part it from the one that was meant.
  private let limit: Int
  /// How many bytes folded words have that may be near.
  let lengths: ClosedRange<Int>
  /// The kinds of its letters of ASCII, and how many of these words have that may be near.
  private let letterKinds: UInt32
  private let fewestLetters: Int
  /// The letters, where they are few enough.
  private let pattern: EditPattern?
  /// The kinds of all its letters, of the first two, and of the last one.
  private let kinds: UInt32
  private let opening: UInt32
  private let last: UInt32

  /// Creates the word of a piece of a text; `nil` for one that is too short to be another one, and for a number or version:
  /// another one is not what was meant.
  init?(_ piece: String) {
    letters = FoldedText(piece.hasPrefix("@") ? String(piece.dropFirst()) : piece).folded
    guard String(decoding: letters, as: UTF8.self).unicodeScalars.count >= 4, !letters.contains(where: ASCII.isDigit)
    else {
      return nil
    }
    limit = letters.count >= 8 ? 2 : 1
    lengths = letters.count - limit...letters.count + limit
    pattern = EditPattern(letters)
    func kinds(_ letters: some Sequence<UInt8>) -> UInt32 { letters.reduce(0) { $0 | Self.kind(of: $1) } }
    self.kinds = kinds(letters)
    opening = kinds(letters.prefix(2))
    last = kinds(letters.suffix(1))
    let lettersOfASCII = letters.filter { $0 < 0x80 }
    letterKinds = kinds(lettersOfASCII)
    fewestLetters = lettersOfASCII.count - limit
  }

  /// How many edits part it from a word of ASCII, or from one that is folded; `nil` where these are too many.
  func distance(to word: Range<Int>, of text: Span<UInt8>) -> Int? {
    guard lengths.contains(word.count) else { return nil }
    guard let pattern else {
      return EditDistance.between(letters, word.map { ASCII.lowered(text[$0]) }, limit: limit)
    }
    let distance = pattern.distance(lowering: text.extracting(word))
    return distance <= limit ? distance : nil
  }

  /// Whether a word that begins and ends so may be near.
  @inline(__always)
  func mayBe(_ first: UInt8, _ second: UInt8, last: UInt8) -> Bool {
    // One edit changes the beginning or the end. Of two, one at each leaves a letter of the beginning where it was, or
    // beside.
    (Self.kind(of: first) | Self.kind(of: second)) & opening | Self.kind(of: last) & self.last != 0
  }

  /// Whether a word of such letters of ASCII may be near.
  func mayBe(_ word: Range<Int>, of text: Span<UInt8>) -> Bool {
    var kinds: UInt32 = 0
    for place in word { kinds |= Self.kind(of: text[place]) }
    // An edit takes away one kind of letters at most, and brings one at most.
    return isFew(kinds & ~self.kinds) && isFew(self.kinds & ~kinds)
  }

  /// Whether a word with bytes above ASCII may be near once it is folded, or one of the words that it is then.
  func mayBe(folding word: Range<Int>, of text: Span<UInt8>) -> Bool {
    // Folding leaves what is ASCII, and makes a few letters of a character at most.
    var kinds: UInt32 = 0
    var count = 0
    var hidden = 0
    for place in word {
      let byte = text[place]
      if byte < 0x80 {
        kinds |= Self.kind(of: byte)
        count += 1
      } else if LatinLetters.mayBegin(byte) {
        hidden += LatinLetters.most
      }
    }
    return count + hidden >= fewestLetters && (letterKinds & ~kinds).nonzeroBitCount <= limit + hidden
  }

  @inline(__always)
  private func isFew(_ kinds: UInt32) -> Bool {
    let rest = kinds & (kinds &- 1)
    return rest == 0 || limit == 2 && rest & (rest &- 1) == 0
  }

  /// A bit that letters share with their capitals, and with some other bytes.
  @inline(__always)
  private static func kind(of byte: UInt8) -> UInt32 { 1 &<< UInt32(byte & 0x1F) }
}
