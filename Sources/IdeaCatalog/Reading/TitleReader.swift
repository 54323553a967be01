internal import TextBasics

/// Reads the title of an idea from its heading.
enum TitleReader {
  /// The heading without what only numbers or names it: `Project 3: `, `Idea #1 - `, `2. `, `[Idea 2]`.
  static func title(_ heading: String) -> String {
    let bytes = heading.utf8.span
    guard let end = end(ofNumberIn: bytes), end < bytes.count else { return heading }
    return String(decoding: heading.utf8.dropFirst(end), as: UTF8.self)
  }

  /// Whether a heading says more than `Project 3` or `Proposal`.
  static func isName(_ heading: String) -> Bool {
    let bytes = heading.utf8.span
    guard !bytes.isEmpty, SectionWords.role(of: heading) == nil else { return false }
    return end(ofNumberIn: bytes) != bytes.count
  }

  /// The offset behind the enumerating part of a heading, and the length of one that has no other; `nil` where it has none.
  private static func end(ofNumberIn bytes: Span<UInt8>) -> Int? {
    var at = 0
    let isBracketed = bytes.count > 0 && bytes[0] == 0x5B
    if isBracketed { at = 1 }
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
    let hasNumber = at > digits
    guard at - digits <= 5, hasNumber || word != nil else { return nil }
    if !hasNumber { at = sign > 0 && bytes[sign - 1] == 0x20 ? sign - 1 : sign }
    if isBracketed {
      guard at < bytes.count, bytes[at] == 0x5D else { return nil }
      at += 1
    } else if at == bytes.count {
      return word != nil ? at : nil
    } else {
      guard let mark = markEnd(bytes, at, hasWord: word != nil, hasNumber: hasNumber) else {
        return nil
      }
      at = mark
    }
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    return at
  }

  /// The offset behind what parts the number from the title: `:`, and after a number `.`, `)` or a dash between blanks.
  private static func markEnd(_ bytes: Span<UInt8>, _ at: Int, hasWord: Bool, hasNumber: Bool) -> Int? {
    let isSpaced = at + 1 < bytes.count && bytes[at + 1] == 0x20
    if bytes[at] == 0x3A { return isSpaced ? at + 1 : nil }
    guard hasNumber else { return nil }
    if bytes[at] == 0x2E || bytes[at] == 0x29 { return isSpaced ? at + 1 : nil }
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
    "progetto", "ideia",
  ])
}
