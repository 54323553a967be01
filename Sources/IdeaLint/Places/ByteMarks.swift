internal import TextBasics

/// Where bytes stand that several rules look for, found in one pass over a file.
struct ByteMarks: Sendable {
  /// The places of `<`.
  private(set) var angles: [UInt32] = []
  /// The places of `[`.
  private(set) var openBrackets: [UInt32] = []
  /// The places of `]`.
  private(set) var closeBrackets: [UInt32] = []
  /// Characters without width that are no part of the text, neighbours joined, but for a byte order mark at the
  /// beginning; one more than are reported at most.
  private(set) var withoutWidth: [SourceRange] = []
  /// Characters that turn the direction of writing, likewise.
  private(set) var bidiControls: [SourceRange] = []
  /// Bytes that belong to no character, likewise.
  private(set) var invalid: [SourceRange] = []
  /// No-break spaces, neighbours joined.
  private(set) var noBreakSpaces: [SourceRange] = []
  /// Where letters stand that garbled text begins with.
  private(set) var garbledLetters: [UInt32] = []

  /// The most findings of a kind in a file, so that a binary file ends.
  static let mostFindings = 100

  /// - Parameter start: Where to begin, so that a byte order mark is none of the characters.
  init(_ bytes: Span<UInt8>, from start: Int) {
    var at = start
    while true {
      at = ByteSearch.firstMark(in: bytes, from: at, end: bytes.count)
      guard at < bytes.count else { return }
      let place = UInt32(truncatingIfNeeded: at)
      switch bytes[at] {
      case 0x3C: angles.append(place)
      case 0x5B: openBrackets.append(place)
      case 0x5D: closeBrackets.append(place)
      default:
        at += addCharacter(bytes, at)
        continue
      }
      at += 1
    }
  }

  /// The places of `]` that the text follows.
  func closeBrackets(before text: StaticString, in bytes: Span<UInt8>) -> [Int] {
    var places: [Int] = []
    for place in closeBrackets where ByteText.stands(text, in: bytes, at: Int(place) + 1, end: bytes.count) {
      places.append(Int(place))
    }
    return places
  }

  /// The no-break spaces of a range, neighbours joined.
  func noBreakSpaces(in range: SourceRange) -> ArraySlice<SourceRange> {
    if noBreakSpaces.isEmpty { return [] }
    let first = noBreakSpaces.boundary { $0.start >= range.start }
    let last = noBreakSpaces.boundary { $0.start >= range.end }
    return first < last ? noBreakSpaces[first..<last] : []
  }

  /// Looks at the character beyond ASCII that begins at a place; returns its length in bytes.
  private mutating func addCharacter(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    if let length = ZeroWidth.strayLength(in: bytes, at: at, end: bytes.count) {
      Self.add(at, length, to: &withoutWidth)
      return length
    }
    let length = UTF8Validation.scalarLength(in: bytes, at: at, end: bytes.count)
    switch length {
    case 2:
      let second = bytes[at + 1]
      if bytes[at] == 0xC3, second == 0x82 || second == 0x83 || second == 0xA2 || second == 0xB0 {
        // Â, Ã, â and ð: the first bytes of what is left of Latin-1, of punctuation and of emoji.
        garbledLetters.append(UInt32(truncatingIfNeeded: at))
      }
      // What the reader restores is no soft hyphen or no-break space, although it is written with one.
      if bytes[at] == 0xC3, let garbled = Mojibake.scan(bytes, at: at, end: bytes.count) {
        return garbled.length
      }
      if bytes[at] == 0xC2, second == 0xA0 {
        Self.add(at, length, to: &noBreakSpaces, limit: .max)
      }
    case 3:
      let scalar = UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
      switch scalar {
      case 0x202A...0x202E, 0x2066...0x2069: Self.add(at, length, to: &bidiControls)
      default: break
      }
    case 0: Self.add(at, 1, to: &invalid)
    default: break
    }
    return max(1, length)
  }

  private static func add(_ at: Int, _ length: Int, to runs: inout [SourceRange], limit: Int = mostFindings + 1) {
    if let last = runs.last, last.end == at {
      runs[runs.count - 1].upper += UInt32(length)
    } else if runs.count < limit {
      runs.append(SourceRange(at, at + length))
    }
  }
}
