internal import TextBasics

// Code spans (CommonMark 0.31.2, 6.1).
extension InlineParser {
  mutating func scanBackticks(_ text: Span<UInt8>, at start: Int) -> Int {
    var open = start + 1
    while open < text.count, text[open] == 0x60 { open += 1 }
    settled = open
    let length = open - start
    if backticks.lacks(length: length, from: open) { return open }
    var position = open
    while let run = nextRun(text, from: position) {
      if run.count == length {
        return addLeaf(.codeSpan, from: start, to: run.upperBound, content: open..<run.lowerBound)
      }
      position = run.upperBound
    }
    noteRuns(text, from: open)
    return open
  }

  /// The range of a code span's content, without the blank on each side that only sets it off (6.1).
  package static func codeContent(of node: InlineNode, in text: Span<UInt8>) -> Range<Int> {
    func isBlank(_ offset: Int) -> Bool { text[offset] == 0x20 || text[offset] == 0x0A }
    let content = node.content
    guard content.count >= 2, isBlank(content.lowerBound), isBlank(content.upperBound - 1),
      content.contains(where: { !isBlank($0) })
    else { return content }
    return content.lowerBound + 1..<content.upperBound - 1
  }

  private mutating func noteRuns(_ text: Span<UInt8>, from start: Int) {
    backticks.begin()
    var position = start
    while let run = nextRun(text, from: position) {
      backticks.note(length: run.count, at: run.lowerBound)
      position = run.upperBound
    }
  }

  private func nextRun(_ text: Span<UInt8>, from position: Int) -> Range<Int>? {
    let start = ByteSearch.first(0x60, in: text, from: position, end: text.count)
    guard start < text.count else { return nil }
    var end = start + 1
    while end < text.count, text[end] == 0x60 { end += 1 }
    return start..<end
  }
}
