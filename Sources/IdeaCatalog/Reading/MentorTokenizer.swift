internal import MarkdownSyntax
internal import TextBasics

/// Cuts the text of a mentors field into tokens.
struct MentorTokenizer {
  private let text: AnnotatedText
  private var tokens: [MentorToken] = []
  private var at = 0
  /// The links whose address is their text, in the order of the text, and the next one.
  private var bare: [Int] = []
  private var nextBare = 0
  /// Whether the words before are in the middle of `Ana "Nan" Cruz`.
  private var isInNickname = false

  private init(_ text: AnnotatedText) {
    self.text = text
  }

  static func tokens(of text: AnnotatedText) -> [MentorToken] {
    var tokenizer = MentorTokenizer(text)
    tokenizer.scan()
    return tokenizer.tokens
  }

  private var bytes: [UInt8] { text.bytes }

  private mutating func scan() {
    let links = text.links.indices.sorted { text.links[$0].range.lowerBound < text.links[$1].range.lowerBound }
    let named = links.filter { !text.links[$0].isBare && !text.links[$0].range.isEmpty }
    bare = links.filter { text.links[$0].isBare }
    tokens.reserveCapacity(8)
    var next = 0
    while at < text.bytes.count {
      while next < named.count, text.links[named[next]].range.lowerBound < at { next += 1 }
      if next < named.count, text.links[named[next]].range.lowerBound == at {
        tokens.append(MentorToken(kind: .link, range: text.links[named[next]].range, link: named[next]))
        at = text.links[named[next]].range.upperBound
        continue
      }
      scanToken(limit: next < named.count ? text.links[named[next]].range.lowerBound : text.bytes.count)
    }
  }

  private mutating func scanToken(limit: Int) {
    let byte = text.bytes[at]
    switch byte {
    case 0x0A: single(.lineBreak)
    case 0x20, 0x09, 0x0D: at += 1
    case 0x28 where joinPlural(): break
    case 0x28, 0x5B: if !joinBracketedAddress() { single(.opening) }
    case 0x7B where joinBracketedAddress(): break
    case 0x29, 0x5D: single(.closing)
    case 0x22: scanQuote()
    case 0x3C, 0x3E, 0x60, 0x2A: at += 1
    case 0x2C: single(.comma)
    case 0x3B, 0x26, 0x2B, 0x7C: single(.separator)
    case 0x2F: if !joinPlural() { single(.separator) }
    case 0x3A: single(.colon)
    case 0xEF: scanFullWidth()
    case 0xE3 where isIdeographicComma(at): single(.comma, length: 3)
    default: scanWord(limit: limit)
    }
  }

  private mutating func single(_ kind: MentorToken.Kind, length: Int = 1) {
    tokens.append(MentorToken(kind: kind, range: at..<at + length))
    at += length
  }

  /// The full-width forms of `( ) , : ;` (U+FF08 and so on).
  private mutating func scanFullWidth() {
    guard at + 2 < text.bytes.count, text.bytes[at + 1] == 0xBC else { return scanWord(limit: text.bytes.count) }
    switch text.bytes[at + 2] {
    case 0x88: single(.opening, length: 3)
    case 0x89: single(.closing, length: 3)
    case 0x8C: single(.comma, length: 3)
    case 0x9A: single(.colon, length: 3)
    case 0x9B: single(.separator, length: 3)
    default: scanWord(limit: text.bytes.count)
    }
  }

  /// A run of bytes up to a blank or a mark, taken for what it looks like.
  private mutating func scanWord(limit: Int) {
    let start = at
    var signs = 0
    while at < limit, !endsWord(at) {
      if bytes[at] == 0x40 { signs += 1 }
      at += 1
    }
    if at == start { at += 1 }
    // `ana@[example.org](http://example.org)`: the host was made a link.
    if at == limit, bytes[at - 1] == 0x40 {
      while at < bytes.count, !endsWord(at) { at += 1 }
    }
    var end = at
    if signs > 0 || isAddress(start..<end) {
      while end > start + 1, bytes[end - 1] == 0x2E { end -= 1 }
    }
    let range = start..<end
    if isURL(range) {
      scanURL(start, limit)
    } else if signs == 0, isDash(range) {
      tokens.append(MentorToken(kind: .dash, range: range))
    } else if signs == 0, end - start > 1, bytes[start] == 0x2D, ASCII.isLetter(bytes[start + 1]) {
      // `-primary` lacks its blank.
      tokens.append(MentorToken(kind: .dash, range: start..<start + 1))
      at = start + 1
    } else if signs == 0, isConjunction(range) {
      tokens.append(MentorToken(kind: .separator, range: range))
    } else if signs == 0, skipPronouns(range, limit) {
      return
    } else if signs == 0 {
      if !joinObfuscated(range) { appendWord(range) }
      // `Ana Cruz- Acme`: the hyphen parts the name from what follows.
      if let last = tokens.last, last.kind == .words, last.range.upperBound == end, end - start > 1,
        bytes[end - 1] == 0x2D,
        end < limit, bytes[end] == 0x20
      {
        tokens[tokens.count - 1].range = last.range.lowerBound..<end - 1
        tokens.append(MentorToken(kind: .dash, range: end - 1..<end))
      }
    } else if signs == 1 {
      tokens.append(MentorToken(kind: bytes[start] == 0x40 ? .handle : .email, range: range))
    } else if !bytes[range].drop(while: { $0 == 0x40 }).contains(0x40) {
      tokens.append(MentorToken(kind: .handle, range: range))
    } else {
      tokens.append(MentorToken(kind: .gluedAddress, range: range))
    }
  }

  /// Takes a bare address of the web as a link, whatever marks it holds.
  private mutating func scanURL(_ start: Int, _ limit: Int) {
    at = start
    while at < limit, !ASCII.isSpace(bytes[at]), bytes[at] != 0x29, bytes[at] != 0x2C, bytes[at] != 0x3E { at += 1 }
    while nextBare < bare.count, text.links[bare[nextBare]].range.lowerBound < start { nextBare += 1 }
    let isKnown = nextBare < bare.count && text.links[bare[nextBare]].range.lowerBound == start
    tokens.append(MentorToken(kind: .link, range: start..<at, link: isKnown ? bare[nextBare] : -1))
  }

  private func isURL(_ range: Range<Int>) -> Bool {
    let end = bytes.count
    return ByteText.stands("https:/", in: bytes.span, at: range.lowerBound, end: end)
      || ByteText.stands("http://", in: bytes.span, at: range.lowerBound, end: end)
  }

  private func isAddress(_ range: Range<Int>) -> Bool { range.contains { bytes[$0] == 0x40 } }

  private func endsWord(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x28, 0x29, 0x5B, 0x5D, 0x3C, 0x3E, 0x2C, 0x3B, 0x3A, 0x26, 0x7C, 0x60, 0x2A, 0x22:
      return true
    case 0x2F: return true
    case 0xEF: return offset + 2 < bytes.count && bytes[offset + 1] == 0xBC
    case 0xE3: return isIdeographicComma(offset)
    default: return false
    }
  }

  /// U+3001.
  private func isIdeographicComma(_ offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset] == 0xE3 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x81
  }

  /// Takes the `(s)` or `/s` of a plural that is left open into the word before it.
  private mutating func joinPlural() -> Bool {
    guard let last = tokens.last, last.kind == .words, last.range.upperBound == at, at + 1 < bytes.count,
      ASCII.lowered(bytes[at + 1]) == 0x73
    else { return false }
    var end = at + 2
    if bytes[at] == 0x28 {
      guard end < bytes.count, bytes[end] == 0x29 else { return false }
      end += 1
    }
    guard end == bytes.count || bytes[end] == 0x20 || bytes[end] == 0x3A else { return false }
    tokens[tokens.count - 1].range = last.range.lowerBound..<end
    at = end
    return true
  }

  /// `and`, `or`, and what it is in other languages where it stands between people.
  private func isConjunction(_ range: Range<Int>) -> Bool {
    if range.count > 3 { return false }
    if equals(range, "and") { return true }
    guard !tokens.isEmpty else { return false }
    return equals(range, "or") || equals(range, "und") || equals(range, "et") || equals(range, "y")
      || equals(range, "e")
  }

  /// Skips `she/her` and its kin, which are no part of a name.
  private mutating func skipPronouns(_ range: Range<Int>, _ limit: Int) -> Bool {
    guard at < limit, bytes[at] == 0x2F, MentorWords.isPronoun(range, in: bytes.span) else { return false }
    while at < limit, ASCII.isLetter(bytes[at]) || bytes[at] == 0x2F { at += 1 }
    return true
  }

  /// A hyphen or a dash (U+2013, U+2014) that stands alone.
  private func isDash(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == 0x2D {
        offset += 1
      } else if offset + 2 < range.upperBound || offset + 3 == range.upperBound, bytes[offset] == 0xE2,
        bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x93 || bytes[offset + 2] == 0x94
      {
        offset += 3
      } else {
        return false
      }
    }
    return true
  }

  private func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    ByteText.isWhole(word, in: bytes.span, range)
  }

  /// Skips a quotation mark, or takes it for the end of a nickname that the words before have begun: `Ana "Nan" Cruz`.
  private mutating func scanQuote() {
    if isInNickname, let last = tokens.last, last.kind == .words, last.range.upperBound == at {
      tokens[tokens.count - 1].range = last.range.lowerBound..<at + 1
    }
    isInNickname = false
    at += 1
  }

  /// Appends a word to the run of words before it on the same line, which may have a nickname in quotation marks.
  private mutating func appendWord(_ range: Range<Int>) {
    let beginsNickname = beginsNickname(range)
    if let last = tokens.last, last.kind == .words,
      isBlankBetween(last.range.upperBound, beginsNickname ? range.lowerBound - 1 : range.lowerBound)
    {
      isInNickname = isInNickname || beginsNickname
      tokens[tokens.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      tokens.append(MentorToken(kind: .words, range: range))
    }
  }

  /// Whether a quotation mark stands before a word, behind a blank, and another one ends it on the same line.
  private func beginsNickname(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard start > 1, bytes[start - 1] == 0x22, bytes[start - 2] == 0x20 else { return false }
    let end = bytes[range.upperBound...].firstIndex { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }
    return end.map { bytes[$0] == 0x22 } ?? false
  }

  private func isBlankBetween(_ start: Int, _ end: Int) -> Bool {
    for offset in start..<end where bytes[offset] != 0x20 && bytes[offset] != 0x09 { return false }
    return true
  }

  // MARK: - Addresses written as words

  /// Makes one address of `user AT host DOT org`, begun by the word before `AT`; returns whether it did.
  private mutating func joinObfuscated(_ range: Range<Int>) -> Bool {
    guard isAt(range), let user = tokens.last, user.kind == .words,
      isBlankBetween(user.range.upperBound, range.lowerBound)
    else { return false }
    let start = startOfLastWord(user.range)
    var end = range.upperBound
    var dots = 0
    var position = end
    var expectsPart = true
    while position < bytes.count {
      var next = position
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      let word = next
      while next < bytes.count, !endsWord(next) { next += 1 }
      guard next > word else { break }
      if expectsPart {
        for offset in word..<next where bytes[offset] == 0x2E { dots += 1 }
        end = next
      } else {
        guard equals(word..<next, "dot") || equals(word..<next, "DOT") else { break }
        dots += 1
      }
      expectsPart.toggle()
      position = next
    }
    guard dots > 0 || equals(range, "AT"), end > range.upperBound else { return false }
    takeAddress(start..<end, beganBy: user)
    return true
  }

  /// Makes one address of `user[at]host[dot]org`, which may have blanks in it.
  private mutating func joinBracketedAddress() -> Bool {
    guard let sign = bracketedWord(at, "at"), let user = tokens.last, user.kind == .words,
      isBlankBetween(user.range.upperBound, at)
    else { return false }
    let start = startOfLastWord(user.range)
    var end = sign
    var dots = 0
    while let part = hostPart(after: end) {
      for offset in end..<part where bytes[offset] == 0x2E { dots += 1 }
      end = part
      guard let dot = bracketedWord(blanksSkipped(end), "dot") else { break }
      dots += 1
      end = dot
    }
    guard dots > 0, end > sign, EmailAddress.isValid(EmailAddress.revealed(text.string(start..<end))) else {
      return false
    }
    takeAddress(start..<end, beganBy: user)
    return true
  }

  private func startOfLastWord(_ range: Range<Int>) -> Int {
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    return start
  }

  /// Puts an address in the place of the word that begins it, the last one of the words before.
  private mutating func takeAddress(_ range: Range<Int>, beganBy words: MentorToken) {
    if range.lowerBound == words.range.lowerBound {
      tokens.removeLast()
    } else {
      tokens[tokens.count - 1].range = words.range.lowerBound..<range.lowerBound - 1
    }
    tokens.append(MentorToken(kind: .email, range: range, isObfuscated: true))
    at = range.upperBound
  }

  /// The offset behind a word in brackets of any kind: `[at]`, `( AT )`.
  private func bracketedWord(_ offset: Int, _ word: StaticString) -> Int? {
    guard offset < bytes.count, bytes[offset] == 0x28 || bytes[offset] == 0x5B || bytes[offset] == 0x7B else {
      return nil
    }
    let start = blanksSkipped(offset + 1)
    let end = start + word.utf8CodeUnitCount
    guard end < bytes.count, WordHash(bytes.span, start..<end) == WordHash(word) else { return nil }
    let close = blanksSkipped(end)
    guard close < bytes.count, bytes[close] == 0x29 || bytes[close] == 0x5D || bytes[close] == 0x7D else { return nil }
    return close + 1
  }

  private func hostPart(after offset: Int) -> Int? {
    let start = blanksSkipped(offset)
    var end = start
    while end < bytes.count, ASCII.isAlphanumeric(bytes[end]) || bytes[end] == 0x2D || bytes[end] == 0x2E { end += 1 }
    while end > start, bytes[end - 1] == 0x2E { end -= 1 }
    return end > start ? end : nil
  }

  private func blanksSkipped(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    return offset
  }

  private func isAt(_ range: Range<Int>) -> Bool { equals(range, "AT") || equals(range, "at") }
}
