import TextBasics

// Backslashes, character references and line ends.
extension InlineParser {
  /// A backslash makes the punctuation after it text, and a line end after it a hard break (2.4, 6.7).
  mutating func scanBackslash(_ text: Span<UInt8>, at start: Int) -> Int {
    let next = start + 1
    guard next < text.count else { return next }
    if text[next] == 0x0A {
      let end = skipIndentation(text, from: next + 1)
      return addLeaf(.hardBreak, from: start, to: end, content: start..<end)
    }
    guard ASCII.isPunctuation(text[next]) else { return next }
    return addLeaf(.escape, from: start, to: next + 1, content: next..<next + 1)
  }

  /// A line end takes the blanks around it with it; two of them before it make it a hard break (6.7, 6.8).
  mutating func scanLineBreak(_ text: Span<UInt8>, at lineEnd: Int) -> Int {
    var start = lineEnd
    while start > settled, InlineBytes.isSpaceOrTab(text[start - 1]) { start -= 1 }
    let isHard = lineEnd - start >= 2 && text[lineEnd - 1] == 0x20 && text[lineEnd - 2] == 0x20
    let end = skipIndentation(text, from: lineEnd + 1)
    return addLeaf(isHard ? .hardBreak : .softBreak, from: start, to: end, content: start..<end)
  }

  /// A character reference stands for the characters it names (2.5).
  mutating func scanAmpersand(_ text: Span<UInt8>, at start: Int) -> Int {
    guard let end = CharacterReference.scan(text, at: start) else { return start + 1 }
    return addLeaf(.entity, from: start, to: end, content: start..<end)
  }

  private func skipIndentation(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count, InlineBytes.isSpaceOrTab(text[position]) { position += 1 }
    return position
  }
}
