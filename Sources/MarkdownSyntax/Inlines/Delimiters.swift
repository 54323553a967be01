// Runs of delimiters: what they may do by the characters around them (CommonMark 0.31.2, 6.2).
extension InlineParser {
  /// A run of `*` or `_`.
  mutating func scanDelimiters(_ text: Span<UInt8>, at start: Int) -> Int {
    let byte = text[start]
    let end = runEnd(text, from: start)
    let (before, after) = surroundings(text, start..<end)
    let (isLeft, isRight) = flanks(before, after)
    if byte == UInt8(ascii: "*") {
      addDelimiters(byte, from: start, to: end, canOpen: isLeft, canClose: isRight)
    } else {
      addDelimiters(
        byte, from: start, to: end,
        canOpen: isLeft && (!isRight || before == .punctuation),
        canClose: isRight && (!isLeft || after == .punctuation))
    }
    return end
  }

  /// The characters on both sides of a run. Where tildes mean something GitHub looks past them.
  private func surroundings(_ text: Span<UInt8>, _ run: Range<Int>) -> (before: CharacterClass, after: CharacterClass) {
    var first = run.lowerBound
    var last = run.upperBound
    if options.contains(.strikethrough) {
      while first > 0, text[first - 1] == UInt8(ascii: "~") { first -= 1 }
      while last < text.count, text[last] == UInt8(ascii: "~") { last += 1 }
    }
    return (CharacterClass.before(first, in: text), CharacterClass.at(last, in: text))
  }

  /// A run of tildes; three or more mean nothing (GFM 6.5).
  mutating func scanTildes(_ text: Span<UInt8>, at start: Int) -> Int {
    let end = runEnd(text, from: start)
    guard options.contains(.strikethrough), end - start <= 2 else { return end }
    let (isLeft, isRight) = flanks(CharacterClass.before(start, in: text), CharacterClass.at(end, in: text))
    addDelimiters(text[start], from: start, to: end, canOpen: isLeft, canClose: isRight)
    return end
  }

  private func runEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    let byte = text[start]
    var end = start + 1
    while end < text.count, text[end] == byte { end += 1 }
    return end
  }

  /// Whether a run between two characters is left-flanking and right-flanking.
  private func flanks(_ before: CharacterClass, _ after: CharacterClass) -> (left: Bool, right: Bool) {
    let left = after != .whitespace && (after != .punctuation || before != .other)
    let right = before != .whitespace && (before != .punctuation || after != .other)
    return (left, right)
  }

  private mutating func addDelimiters(_ byte: UInt8, from start: Int, to end: Int, canOpen: Bool, canClose: Bool) {
    settled = end
    guard canOpen || canClose else { return }
    var mark = Mark(.delimiters, start: start, end: end)
    mark.byte = byte
    if canOpen { mark.abilities.insert(.opens) }
    if canClose { mark.abilities.insert(.closes) }
    mark.first = mark.end - mark.start
    mark.third = Mark.none
    delimiters.append(UInt32(truncatingIfNeeded: marks.count))
    add(mark)
  }
}
