import TextBasics

// Bare web addresses (GitHub Flavored Markdown, 6.9). As on GitHub there are none inside of brackets that may become
// a link, closed or not.
extension InlineParser {
  /// A colon, a `w` or an `@` may belong to a bare address.
  mutating func scanAddressSign(_ text: Span<UInt8>, at position: Int) -> Int {
    guard options.contains(.extendedAutolinks) else { return position + 1 }
    switch text[position] {
    case UInt8(ascii: "@"):
      if MailScanner.mayHold(text, at: position) { add(Mark(.at, start: position, end: position + 1)) }
      return position + 1
    case UInt8(ascii: ":"):
      // Most colons are punctuation.
      let next = position + 1
      return next < text.count && text[next] == 0x2F ? scanSchemeAddress(text, at: position) : next
    default: return scanWWWAddress(text, at: position)
    }
  }

  /// At the colon of `http://`, `https://` or `ftp://`: the address that began before it.
  private mutating func scanSchemeAddress(_ text: Span<UInt8>, at colon: Int) -> Int {
    let host = colon + 3
    guard !isInBracket, host < text.count, text[colon + 1] == 0x2F, text[colon + 2] == 0x2F else {
      return colon + 1
    }
    guard let start = schemeStart(text, before: colon), scanHost(text, from: host) else { return colon + 1 }
    let end = scanAddress(text, from: host)
    guard end > host else { return colon + 1 }
    return addLeaf(.extendedAutolink, from: start, to: end, content: start..<end)
  }

  /// The beginning of a known scheme that ends at `colon`.
  private func schemeStart(_ text: Span<UInt8>, before colon: Int) -> Int? {
    var start = colon
    while start > settled, colon - start < 6, ASCII.isLetter(text[start - 1]) { start -= 1 }
    let scheme = text.extracting(start..<colon)
    return isEqual(scheme, "https") || isEqual(scheme, "http") || isEqual(scheme, "ftp") ? start : nil
  }

  private func isEqual(_ name: Span<UInt8>, _ known: StaticString) -> Bool {
    guard name.count == known.utf8CodeUnitCount else { return false }
    return known.withUTF8Buffer { known in
      for (offset, byte) in known.enumerated() where ASCII.lowered(name[offset]) != byte { return false }
      return true
    }
  }

  /// At the first letter of `www.`: an address without scheme.
  private mutating func scanWWWAddress(_ text: Span<UInt8>, at start: Int) -> Int {
    guard !isInBracket, start + 4 < text.count, text[start + 1] == 0x77, text[start + 2] == 0x77,
      text[start + 3] == UInt8(ascii: "."), mayBeginAddress(text, at: start), scanHost(text, from: start)
    else { return start + 1 }
    let end = scanAddress(text, from: start + 4)
    guard end > start + 4 else { return start + 1 }
    let kind = InlineNode.AddressKind.web.rawValue
    return addLeaf(.extendedAutolink, from: start, to: end, content: start..<end, link: kind)
  }

  private var isInBracket: Bool { innermostBracket != Mark.none || hasLoneBracket }

  /// Whether the text begins here, or white space or one of `*_~(` stands before.
  private func mayBeginAddress(_ text: Span<UInt8>, at start: Int) -> Bool {
    guard start > 0 else { return true }
    switch text[start - 1] {
    case 0x09...0x0D, 0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("): return true
    default: return false
    }
  }

  /// Whether a host begins at `start`: letters, digits, `-`, `_` and what is neither white space nor punctuation above
  /// ASCII, parted by periods, no hyphen first, no underscore in the last two parts. Underscores
  /// with which the address ends don't count.
  ///
  /// A host spoiled by an underscore is spoiled for each later beginning before that underscore: none of them is
  /// scanned again.
  private mutating func scanHost(_ text: Span<UInt8>, from start: Int) -> Bool {
    guard start > spoiledHost, isInHost(text, at: start), text[start] != UInt8(ascii: "-") else { return false }
    var end = start
    while end < text.count, isInNames(text[end]) || isInHost(text, at: end) { end += 1 }
    if end == text.count || ASCII.isSpace(text[end]) || text[end] == UInt8(ascii: "<") {
      while end > start, isPeriodOrUnderscore(text[end - 1]) { end -= 1 }
    }
    var parts = 0
    while end > start, parts < 2 {
      end -= 1
      if text[end] == UInt8(ascii: ".") { parts += 1 }
      if text[end] == UInt8(ascii: "_") {
        spoiledHost = end
        return false
      }
    }
    return true
  }

  /// Whether the byte is a letter or digit of ASCII, `-`, `.` or `_`.
  @inline(__always)
  private func isInNames(_ byte: UInt8) -> Bool {
    // A bit for each ASCII byte.
    let half: UInt64 = byte < 0x40 ? 0x03FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return byte < 0x80 && half &>> UInt64(byte & 0x3F) & 1 == 1
  }

  private func isPeriodOrUnderscore(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") }

  private func isInHost(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    let byte = text[offset]
    if byte < 0x80 { return ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") }
    // The bytes inside of a scalar were judged with its first.
    return byte & 0xC0 == 0x80 || CharacterClass.isInHost(UTF8Scalar.decode(text, at: offset, end: text.count))
  }

  /// The end of the address: up to white space or `<`, without what rather belongs to the sentence around it.
  private func scanAddress(_ text: Span<UInt8>, from host: Int) -> Int {
    var end = host
    var open = 0
    var closed = 0
    scan: while end < text.count {
      switch text[end] {
      case 0x3D...0xFF: break
      case 0x09...0x0D, 0x20, UInt8(ascii: "<"): break scan
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"): closed += 1
      default: break
      }
      end += 1
    }
    while end > host {
      switch text[end - 1] {
      case UInt8(ascii: ")"):
        if closed <= open { return end }
        closed -= 1
        end -= 1
      case UInt8(ascii: ";"): end = trimmedReference(text, end: end, from: host)
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      default: return end
      }
    }
    return end
  }

  /// Takes what looks like a character reference off the end of an address, or its semicolon.
  private func trimmedReference(_ text: Span<UInt8>, end: Int, from host: Int) -> Int {
    var name = end - 1
    while name > host, ASCII.isLetter(text[name - 1]) { name -= 1 }
    let isReference = name < end - 1 && name > host && text[name - 1] == UInt8(ascii: "&")
    return isReference ? name - 1 : end - 1
  }
}
