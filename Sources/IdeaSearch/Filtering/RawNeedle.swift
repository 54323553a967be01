internal import TextBasics

/// A word, or words one behind the other, looked for in the bytes of a file before anything is parsed.
///
/// Markdown can hide a word from a search for its bytes: `kube*rnetes*`, `kube<b>r</b>netes`, `&#107;ubernetes`, `kübernetes`.
/// So from each place of its rarest pair of letters the others are looked for over all marks that may stand between them; where a
/// tag, an address, a reference or a character that is several letters begins, the word is taken to go on behind it. That
/// finds a little too much, and never too little.
struct RawNeedle: Hashable, Sendable {
  /// Letters of ASCII in lower case, and digits, at least two, with a blank for whatever stands between words; in a handle
  /// also hyphens.
  let bytes: [UInt8]
  /// Endings one of which must follow: the letters in which words that begin alike differ.
  let endings: [[UInt8]]
  /// Whether any punctuation may stand within a word, as in names that are compared without it.
  let ignoresPunctuation: Bool
  /// Whether a letter or digit right before it makes another word of it.
  let beginsWord: Bool
  /// Whether a letter or digit right behind it makes another word of it.
  let endsWord: Bool
  /// The place of the first of the two neighbours that texts have least often, the first two letters aside.
  let pivot: Int
  /// Finds these two.
  private let scan: LetterPairScan

  /// What stands for the marks and blanks between two words.
  static let gap: UInt8 = 0x20

  /// Creates a needle of the longest run of letters and digits in a folded text; `nil` where that is too short to tell
  /// anything.
  init?(_ text: String, ignoresPunctuation: Bool = false) {
    let runs = text.utf8.split { !ASCII.isAlphanumeric($0) }
    guard let run = runs.max(by: { $0.count < $1.count }), run.count > 1 else { return nil }
    self.init(run.map { ASCII.lowered($0) }, ignoresPunctuation: ignoresPunctuation)
  }

  /// Creates the needle of a folded word or phrase that stands as such in a text; `nil` where it is too short to tell anything.
  ///
  /// - Parameter isBeginning: Whether longer words that begin so will do.
  init?(phrase: String, isBeginning: Bool) {
    // Characters beyond ASCII are words of their own in some scripts.
    guard phrase.utf8.allSatisfy({ $0 < 0x80 }) else {
      self.init(phrase)
      return
    }
    let words = phrase.utf8.split { !ASCII.isAlphanumeric($0) }
    guard words.contains(where: { $0.count > 1 }) else { return nil }
    let bytes = Array(words.map { $0.map { ASCII.lowered($0) } }.joined(separator: [Self.gap]))
    // A number may stand behind the `v` of a version.
    self.init(bytes, beginsWord: !ASCII.isDigit(bytes[0]), endsWord: !isBeginning)
  }

  /// Creates the needle of a GitHub handle, which is never written without its hyphens; `nil` for any other text.
  init?(handle: String) {
    let bytes = handle.utf8.map { ASCII.lowered($0) }
    guard bytes.count > 1, ASCII.isAlphanumeric(bytes[0]) else { return nil }
    guard bytes.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }) else { return nil }
    self.init(bytes)
  }

  private init(
    _ bytes: [UInt8], endings: [[UInt8]] = [[]], ignoresPunctuation: Bool = false, beginsWord: Bool = false,
    endsWord: Bool = false
  ) {
    let letters = bytes.indices.dropLast().filter {
      ASCII.isAlphanumeric(bytes[$0]) && bytes[$0 + 1] != Self.gap
    }
    func frequency(of place: Int) -> UInt8 { LetterPairs.frequency(of: bytes[place], bytes[place + 1]) }
    // Many words before the end of a link or a tag end in a letter or two that the word begins with: where only these are
    // left to compare, each may be the word.
    let inner = letters.filter { $0 >= 2 }
    let pivot = (inner.isEmpty ? letters.suffix(1) : inner[...]).min { frequency(of: $0) < frequency(of: $1) } ?? 0
    scan = LetterPairScan(bytes[pivot], bytes[pivot + 1])
    self.bytes = bytes
    self.endings = endings
    self.pivot = pivot
    self.ignoresPunctuation = ignoresPunctuation
    self.beginsWord = beginsWord
    self.endsWord = endsWord
  }

  /// Whether every place of another needle is one of this one.
  func covers(_ other: RawNeedle) -> Bool {
    guard ignoresPunctuation || !other.ignoresPunctuation, other.bytes.count >= bytes.count else { return false }
    guard endings == [[]], other.endings == [[]] else { return self == other }
    let last = other.bytes.count - bytes.count
    return (0...last).contains { place in
      other.bytes[place...].starts(with: bytes)
        && (!beginsWord || place == 0 && other.beginsWord) && (!endsWord || place == last && other.endsWord)
    }
  }

  /// One needle for two words that differ in their last letters, so that a file is looked through once; `nil` where they
  /// are no such words.
  func joined(with other: RawNeedle) -> RawNeedle? {
    guard beginsWord == other.beginsWord, endsWord == other.endsWord, ignoresPunctuation == other.ignoresPunctuation
    else { return nil }
    let count = zip(bytes, other.bytes).prefix { $0 == $1 }.count
    let rests = [Array(bytes[count...]), Array(other.bytes[count...])]
    // What is left must be one of the words, or about as rare as they are.
    guard count > 1, rests.contains([]) || count > 2 && rests.allSatisfy({ $0.count <= 3 }) else { return nil }
    return RawNeedle(
      Array(bytes[..<count]), endings: endings.map { rests[0] + $0 } + other.endings.map { rests[1] + $0 },
      ignoresPunctuation: ignoresPunctuation, beginsWord: beginsWord, endsWord: endsWord)
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
}
