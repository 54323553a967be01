internal import TextBasics

/// Reads the title of an idea from its heading.
enum TitleReader {
  /// The heading without what only decorates, numbers or names it: `Project 3: `, `Idea #1 - `, `2. `, `[Idea 2]`, an
  /// emoji.
  static func title(_ heading: String) -> String {
    let bytes = heading.utf8.span
    let start = pictureEnd(bytes, from: 0)
    let end = end(ofNumberIn: bytes, from: start).map { pictureEnd(bytes, from: $0) } ?? start
    guard end > 0, end < bytes.count else { return heading }
    return String(decoding: heading.utf8.dropFirst(end), as: UTF8.self)
  }

  /// The offset behind pictures and the blank that parts them from what follows; `start` where there are none.
  private static func pictureEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let width = at > start && bytes[at] == 0x20 ? 1 : Picture.width(bytes, at)
      if width == 0 { break }
      at += width
    }
    return at > start && at < bytes.count && bytes[at - 1] == 0x20 ? at : start
  }

  /// Whether a heading says more than `Project 3` or `Proposal`.
  static func isName(_ heading: String) -> Bool {
    let bytes = heading.utf8.span
    guard !bytes.isEmpty, SectionWords.role(of: heading) == nil else { return false }
    return end(ofNumberIn: bytes, from: 0) != bytes.count
  }

  /// The offset behind the enumerating part of a heading, and the length of one that has no other; `nil` where it has none.
  private static func end(ofNumberIn bytes: Span<UInt8>, from start: Int) -> Int? {
    var at = start
    let isBracketed = at < bytes.count && bytes[at] == 0x5B
    if isBracketed { at += 1 }
    let word = enumeratorEnd(bytes, at)
    at = word ?? at
    if word != nil, at < bytes.count, bytes[at] == 0x20 { at += 1 }
    let sign = at
    if word != nil, at < bytes.count, bytes[at] == 0x23 { at += 1 }
    let digits = at
    while at < bytes.count, ASCII.isDigit(bytes[at]) || (at > digits && word == nil && isInnerPeriod(bytes, at)) {
      at += 1
    }
    // `Project A:` counts with letters.
    if word != nil, at == digits, at < bytes.count, ASCII.isUpper(bytes[at]),
      at + 1 == bytes.count || !ASCII.isLetter(bytes[at + 1]) && bytes[at + 1] != 0x20
    {
      at += 1
    }
    // `Project 3A:` does with both.
    if word != nil, at > digits, at + 1 < bytes.count, ASCII.isLetter(bytes[at]), isMark(bytes[at + 1]) { at += 1 }
    let hasNumber = at > digits
    guard at - digits <= 5, hasNumber || word != nil else { return nil }
    if !hasNumber { at = sign > 0 && bytes[sign - 1] == 0x20 ? sign - 1 : sign }
    if isBracketed {
      guard at < bytes.count, bytes[at] == 0x5D else { return nil }
      at += 1
    } else if at == bytes.count {
      return word != nil ? at : nil
    } else {
      let mark = markEnd(bytes, at, hasWord: word != nil, hasNumber: hasNumber)
      // `Task 1 Grow trees`
      let isCounted = word != nil && hasNumber && at - digits <= 2 && beginsTitle(bytes, at)
      guard let end = mark ?? (isCounted ? at : nil) else { return nil }
      at = end
    }
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    return at
  }

  /// The offset behind what parts the number from the title: `:`, and after a number `.`, `)` or a dash between blanks.
  private static func markEnd(_ bytes: Span<UInt8>, _ at: Int, hasWord: Bool, hasNumber: Bool) -> Int? {
    let isSpaced = at + 1 < bytes.count && bytes[at + 1] == 0x20
    if bytes[at] == 0x3A { return isSpaced ? at + 1 : nil }
    guard hasNumber else { return nil }
    if isMark(bytes[at]) { return isSpaced ? at + 1 : nil }
    guard bytes[at] == 0x20 else { return nil }
    var next = at + 1
    if next < bytes.count, bytes[next] == 0x2D {
      next += 1
    } else if next + 2 < bytes.count, bytes[next] == 0xE2, bytes[next + 1] == 0x80,
      bytes[next + 2] & 0xFE == 0x94 || bytes[next + 2] == 0x93
    {
      next += 3
    } else {
      return nil
    }
    return next < bytes.count && bytes[next] == 0x20 && hasWord ? next : nil
  }

  /// A blank and a capital, or a letter that is not of ASCII and no dash.
  private static func beginsTitle(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    at + 1 < bytes.count && bytes[at] == 0x20
      && (ASCII.isUpper(bytes[at + 1]) || bytes[at + 1] >= 0x80 && bytes[at + 1] != 0xE2)
  }

  /// A colon, a period or a parenthesis.
  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0x2E || byte == 0x29 }

  /// A period with a digit on either side: `1.2`.
  private static func isInnerPeriod(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0x2E && at + 1 < bytes.count && ASCII.isDigit(bytes[at + 1])
  }

  /// The offset behind the word or the two words that say what is counted.
  private static func enumeratorEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var at = start
    var found: Int?
    for _ in 0..<2 {
      while at < bytes.count, ASCII.isLetter(bytes[at]) || bytes[at] >= 0x80 { at += 1 }
      if enumerators.contains(start..<at, in: bytes) { found = at }
      guard at < bytes.count, bytes[at] == 0x20 else { break }
      at += 1
    }
    return found
  }

  private static let enumerators = WordTable([
    "project", "idea", "proposal", "topic", "task", "project idea", "gsoc project", "gsoc idea", "project title",
    "idea title", "title", "proyecto", "proyecto idea", "idea de", "projeto", "projekt", "projet", "idée", "idee",
    "progetto", "ideia", "项目", "任务",
  ])
}
