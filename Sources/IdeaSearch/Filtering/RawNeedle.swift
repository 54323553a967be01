internal import TextBasics

/// A run of letters and digits, looked for in the bytes of a file before anything is parsed.
///
/// Markdown can hide a word from a search for its bytes: `kube*rnetes*`, `kube<b>r</b>netes`, `&#107;ubernetes`, `kübernetes`.
/// So from each place of its rarest pair of letters the others are looked for over all marks that may stand between them; where a
/// tag, an address, a reference or a character that is several letters begins, the word is taken to go on behind it. That
/// finds a little too much, and never too little.
struct RawNeedle: Hashable, Sendable {
  /// Letters of ASCII in lower case, and digits, at least two; in a handle also hyphens.
  let bytes: [UInt8]
  /// Whether any punctuation may stand within the word, as in names that are compared without it.
  let ignoresPunctuation: Bool
  /// The place of the first of the two neighbours that texts have least often, the first two letters aside.
  private let pivot: Int
  /// Finds these two.
  private let scan: LetterPairScan

  /// Creates a needle of the longest run of letters and digits in a folded text; `nil` where that is too short to tell
  /// anything.
  init?(_ text: String, ignoresPunctuation: Bool = false) {
    let runs = text.utf8.split { !ASCII.isAlphanumeric($0) }
    guard let run = runs.max(by: { $0.count < $1.count }), run.count > 1 else { return nil }
    self.init(run.map { ASCII.lowered($0) }, ignoresPunctuation: ignoresPunctuation)
  }

  /// Creates the needle of a GitHub handle, which is never written without its hyphens; `nil` for any other text.
  init?(handle: String) {
    let bytes = handle.utf8.map { ASCII.lowered($0) }
    guard bytes.count > 1, ASCII.isAlphanumeric(bytes[0]) else { return nil }
    guard bytes.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }) else { return nil }
    self.init(bytes, ignoresPunctuation: false)
  }

  private init(_ bytes: [UInt8], ignoresPunctuation: Bool) {
    let letters = bytes.indices.dropLast().filter { ASCII.isAlphanumeric(bytes[$0]) }
    func frequency(of place: Int) -> UInt8 { LetterPairs.frequency(of: bytes[place], bytes[place + 1]) }
    // Many words before the end of a link or a tag end in a letter or two that the word begins with: where only these are
    // left to compare, each may be the word.
    let inner = letters.filter { $0 >= 2 }
    let pivot = (inner.isEmpty ? letters.suffix(1) : inner[...]).min { frequency(of: $0) < frequency(of: $1) } ?? 0
    scan = LetterPairScan(bytes[pivot], bytes[pivot + 1])
    self.bytes = bytes
    self.pivot = pivot
    self.ignoresPunctuation = ignoresPunctuation
  }

  /// Whether every place of another needle is one of this one.
  func covers(_ other: RawNeedle) -> Bool {
    guard ignoresPunctuation || !other.ignoresPunctuation, other.bytes.count >= bytes.count else { return false }
    return (0...other.bytes.count - bytes.count).contains { other.bytes[$0...].starts(with: bytes) }
  }

  /// Whether the word may stand anywhere in a text.
  func mayStand(in text: Span<UInt8>) -> Bool { next(in: text, from: 0) < text.count }

  /// The places at which the word may stand, in order.
  func places(in text: Span<UInt8>) -> [Int] {
    var places: [Int] = []
    appendPlaces(in: text, to: &places)
    return places
  }

  /// Appends the places at which the word may stand, in order.
  func appendPlaces(in text: Span<UInt8>, to places: inout [Int]) {
    var place = next(in: text, from: 0)
    while place < text.count {
      places.append(place)
      place = next(in: text, from: place + 1)
    }
  }

  /// The first place from `start` on at which the word may stand: that of its rarest pair of letters; the end of the text where
  /// there is none.
  private func next(in text: Span<UInt8>, from start: Int) -> Int {
    var place = scan.next(in: text, from: start)
    while place < text.count, !mayStand(at: place, in: text) { place = scan.next(in: text, from: place + 1) }
    return place
  }

  /// Whether the word may stand where a byte of interest was found.
  private func mayStand(at place: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[place]
    guard byte < 0x80 else { return mayStand(atCharacter: place, in: text) }
    if byte == UInt8(ascii: "&") { return HiddenLetters.reference(at: place, in: text, mayBe: bytes[pivot]) }
    guard ASCII.lowered(byte) == bytes[pivot] else { return false }
    return mayStand(before: place, in: text) && mayStand(behind: place + 1, in: text)
  }

  /// The same of a byte of a character beyond ASCII; those but the first are no character.
  @inline(never)  // Most bytes of interest are none.
  private func mayStand(atCharacter place: Int, in text: Span<UInt8>) -> Bool {
    guard let character = HiddenLetters.character(at: place, in: text) else { return false }
    // Which of several letters it is does not matter: what stands around them is not compared.
    guard character.letter == bytes[pivot] else { return character.letters?.contains(bytes[pivot]) ?? false }
    return mayStand(before: place, in: text) && mayStand(behind: character.range.upperBound, in: text)
  }

  /// Whether the letters before the rarest pair end at `end`, as far as they can be told.
  private func mayStand(before end: Int, in text: Span<UInt8>) -> Bool {
    var offset = end
    var index = pivot
    while index > 0 {
      guard offset > 0 else { return false }
      let byte = text[offset &- 1]
      if ASCII.lowered(byte) == bytes[index &- 1] {
        offset &-= 1
        index &-= 1
      } else if byte >= 0x80 {
        guard let character = HiddenLetters.character(endingAt: offset, in: text) else { return false }
        if character.letter == bytes[index &- 1] {
          index &-= 1
        } else if character.letters != nil {
          return true
        } else if !character.isUnseen {
          return false
        }
        offset = character.range.lowerBound
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ";") {
        // The end of a tag, of an address, of a reference: nobody knows here where these begin.
        return true
      } else if Self.isMark(byte) || ignoresPunctuation && ASCII.isPunctuation(byte) {
        offset &-= 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether the letters from the second of the rarest pair on begin at `start`, as far as they can be told.
  private func mayStand(behind start: Int, in text: Span<UInt8>) -> Bool {
    var offset = start
    var index = pivot &+ 1
    while index < bytes.count {
      guard offset < text.count else { return false }
      let byte = text[offset]
      if ASCII.lowered(byte) == bytes[index] {
        offset &+= 1
        index &+= 1
      } else if byte >= 0x80 {
        guard let character = HiddenLetters.character(at: offset, in: text) else { return false }
        if character.letter == bytes[index] {
          index &+= 1
        } else if character.letters != nil {
          return true
        } else if !character.isUnseen {
          return false
        }
        offset = character.range.upperBound
      } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
        || byte == UInt8(ascii: "(") && text[offset &- 1] == UInt8(ascii: "]")
      {
        // The beginning of a tag, of a reference, of an address.
        return true
      } else if Self.isMark(byte) || ignoresPunctuation && ASCII.isPunctuation(byte) {
        offset &+= 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a byte may be a mark that is not seen within a word, or a hyphen that may be left out.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "\\"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
