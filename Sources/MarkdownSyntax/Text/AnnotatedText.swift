package import TextBasics

/// Text without Markdown that remembers where each byte came from, and what was a link or code.
package struct AnnotatedText: Sendable {
  /// A stretch of the text that was a link.
  package struct LinkedText: Sendable {
    /// The text of the link, as offsets into `bytes`.
    package var range: Range<Int>
    /// Where it leads, decoded; `mailto:` and `http://` put before an address that has no scheme.
    package var destination: String
    /// The link with its brackets and destination, in the source.
    package var source: SourceRange
    /// Whether the address itself is the text.
    package var isBare: Bool
  }

  package typealias Link = LinkedText

  /// The text, UTF-8 where the source is; a line break is one line feed.
  package private(set) var bytes: [UInt8] = []
  /// The parts of the text whose bytes stand side by side in the source, in the order of the text.
  private var stretches: [LeafText.Stretch] = []
  /// The links, in the order of the text.
  package private(set) var links: [LinkedText] = []
  /// The code spans, in the order of the text, as offsets into `bytes`.
  package private(set) var code: [Range<Int>] = []

  package init() {}

  /// Empties the text and keeps its memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    stretches.removeAll(keepingCapacity: true)
    if !links.isEmpty { links.removeAll(keepingCapacity: true) }
    if !code.isEmpty { code.removeAll(keepingCapacity: true) }
  }

  /// The source of a stretch of the text.
  package func source(of range: Range<Int>) -> SourceRange {
    guard range.lowerBound < range.upperBound, range.upperBound <= bytes.count else {
      let place = range.lowerBound < bytes.count ? source(at: range.lowerBound) : end
      return SourceRange(place, place)
    }
    return SourceRange(source(at: range.lowerBound), source(at: range.upperBound - 1) + 1)
  }

  /// The offset in the source that a byte of the text came from.
  ///
  /// - Complexity: logarithmic in the number of lines and characters that are written otherwise in the source.
  package func source(at offset: Int) -> Int {
    let stretch = stretches[stretches.boundary { $0.start > offset } - 1]
    return stretch.source + offset - stretch.start
  }

  /// The offset in the source behind the last byte; 0 where there is none.
  private var end: Int { bytes.isEmpty ? 0 : source(at: bytes.count - 1) + 1 }

  /// A stretch of the text as a string, invalid UTF-8 replaced.
  package func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The whole text as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func append(_ byte: UInt8, from source: Int) {
    beginStretch(at: source)
    bytes.append(byte)
  }

  /// Notes where in the source the next byte comes from, unless it stands behind the last one there too.
  private mutating func beginStretch(at source: Int) {
    if let last = stretches.last, last.source + bytes.count - last.start == source { return }
    stretches.append(LeafText.Stretch(start: bytes.count, source: source))
  }

  package mutating func append(_ link: LinkedText) { links.append(link) }

  package mutating func appendCode(_ range: Range<Int>) { code.append(range) }

  /// Appends bytes that stand side by side in the source: a no-break space becomes a blank, characters without width that
  /// are no part of the text are left out, and characters that a wrong encoding garbled become what they were.
  package mutating func append(_ text: Span<UInt8>, _ range: Range<Int>, from source: Int) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let plain = plainEnd(text, from: at, end: end)
      let place = source + at - range.lowerBound
      if plain > at {
        beginStretch(at: place)
        text.extracting(at..<plain).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        at = plain
      } else if let length = ZeroWidth.strayLength(in: text, at: at, end: end) {
        at += length
      } else if let garbled = Mojibake.scan(text, at: at, end: end) {
        if garbled.scalar.value == 0xA0 {
          append(0x20, from: place)
        } else {
          for byte in UTF8.encode(garbled.scalar) ?? UTF8.encodedReplacementCharacter { append(byte, from: place) }
        }
        at += garbled.length
      } else {
        append(0x20, from: place)
        at += 2
      }
    }
  }

  /// The offset of the next character that is not taken over as it is, or `end`.
  private func plainEnd(_ text: Span<UInt8>, from: Int, end: Int) -> Int {
    var at = from
    while true {
      at = ByteSearch.firstNonASCII(in: text, from: at, end: end)
      if at >= end { return end }
      let byte = text[at]
      switch byte {
      case 0xC2 where at + 1 < end && text[at + 1] == 0xA0: return at
      case 0xC3 where Mojibake.scan(text, at: at, end: end) != nil: return at
      case 0xC2, 0xE2, 0xEF: if ZeroWidth.strayLength(in: text, at: at, end: end) != nil { return at }
      default: break
      }
      at += 1
    }
  }
}
