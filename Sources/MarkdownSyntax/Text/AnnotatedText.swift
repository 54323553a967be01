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
  /// The offset in the source that each byte of `bytes` came from.
  package private(set) var sources: [UInt32] = []
  /// The links, in the order of the text.
  package private(set) var links: [LinkedText] = []
  /// The code spans, in the order of the text, as offsets into `bytes`.
  package private(set) var code: [Range<Int>] = []

  package init() {}

  /// Empties the text and keeps its memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    code.removeAll(keepingCapacity: true)
  }

  /// The source of a stretch of the text.
  package func source(of range: Range<Int>) -> SourceRange {
    guard range.lowerBound < range.upperBound, range.upperBound <= bytes.count else {
      let place =
        range.lowerBound < sources.count ? Int(sources[range.lowerBound]) : (sources.last.map { Int($0) + 1 } ?? 0)
      return SourceRange(place, place)
    }
    return SourceRange(Int(sources[range.lowerBound]), Int(sources[range.upperBound - 1]) + 1)
  }

  /// A stretch of the text as a string, invalid UTF-8 replaced.
  package func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The whole text as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func append(_ byte: UInt8, from source: Int) {
    bytes.append(byte)
    sources.append(UInt32(truncatingIfNeeded: source))
  }

  package mutating func append(_ link: LinkedText) { links.append(link) }

  package mutating func appendCode(_ range: Range<Int>) { code.append(range) }

  /// Appends bytes that stand side by side in the source: a no-break space becomes a blank, characters without width are
  /// left out, and characters that a wrong encoding garbled become what they were.
  package mutating func append(_ text: Span<UInt8>, _ range: Range<Int>, from source: Int) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let plain = plainEnd(text, from: at, end: end)
      let place = source + at - range.lowerBound
      if plain > at {
        let stretch = text.extracting(at..<plain)
        stretch.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        sources.append(contentsOf: UInt32(truncatingIfNeeded: place)..<UInt32(truncatingIfNeeded: place + plain - at))
        at = plain
      } else if text[at] == 0xC2 {
        append(0x20, from: place)
        at += 2
      } else if let garbled = Mojibake.scan(text, at: at, end: end) {
        if garbled.scalar.value == 0xA0 {
          append(0x20, from: place)
        } else {
          for byte in UTF8.encode(garbled.scalar) ?? UTF8.encodedReplacementCharacter { append(byte, from: place) }
        }
        at += garbled.length
      } else {
        at += 3
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
      if byte == 0xC2, at + 1 < end, text[at + 1] == 0xA0 { return at }
      if byte == 0xC3, Mojibake.scan(text, at: at, end: end) != nil { return at }
      if byte >= 0xE2, at + 2 < end, Self.isZeroWidth(byte, text[at + 1], text[at + 2]) { return at }
      at += 1
    }
  }

  /// U+200B to U+200D and U+FEFF.
  private static func isZeroWidth(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    (first == 0xE2 && second == 0x80 && third >= 0x8B && third <= 0x8D)
      || (first == 0xEF && second == 0xBB && third == 0xBF)
  }
}
