// Pairing of delimiter runs: "process emphasis" of the CommonMark 0.31.2 appendix, on a stack.
extension InlineParser {
  /// Pairs the runs noted since there were `bottom` of them, and forgets them.
  ///
  /// Runs that can open wait on a stack; one that can close looks down the stack for a partner, and what lies above
  /// the partner is given up. For each sort of closer a floor remembers how far down nothing was found,
  /// so a fruitless search is never repeated: linear.
  mutating func pairDelimiters(above bottom: Int) {
    guard delimiters.count > bottom else { return }
    defer { delimiters.removeLast(delimiters.count - bottom) }
    guard delimiters.count - bottom > 1 else { return }
    InlineParser.empty(&openers)
    var floors = InlineArray<18, UInt32>(repeating: 0)
    for position in bottom..<delimiters.count {
      let run = Int(delimiters[position])
      if marks[run].canClose { closeSpans(with: run, &floors) }
      if marks[run].canOpen, marks[run].first > 0 { openers.append(UInt32(truncatingIfNeeded: run)) }
    }
  }

  /// Closes as many spans with the run as it has partners and bytes for.
  private mutating func closeSpans(with closer: Int, _ floors: inout InlineArray<18, UInt32>) {
    let sort = sort(ofCloser: marks[closer])
    while marks[closer].first > 0 {
      var height = openers.count
      while height > 0, openers[height - 1] >= floors[sort], !pairs(marks[Int(openers[height - 1])], marks[closer]) {
        height -= 1
      }
      guard height > 0, openers[height - 1] >= floors[sort] else {
        floors[sort] = UInt32(truncatingIfNeeded: closer)
        return
      }
      openers.removeLast(openers.count - height)
      if !openSpan(with: Int(openers[height - 1]), closer: closer) { return }
      if marks[Int(openers[height - 1])].first == 0 { openers.removeLast() }
    }
  }

  /// Makes a span of two runs that go together.
  ///
  /// - Returns: False for tildes of different number: GitHub then takes both runs for text.
  private mutating func openSpan(with opener: Int, closer: Int) -> Bool {
    let isTilde = marks[closer].byte == UInt8(ascii: "~")
    if isTilde, marks[opener].first != marks[closer].first {
      openers.removeLast()
      marks[closer].abilities.remove(.opens)
      return false
    }
    let isDouble = marks[opener].first >= 2 && marks[closer].first >= 2
    let width: UInt32 = isDouble ? 2 : 1
    let kind: InlineNode.Kind = isTilde ? .strikethrough : isDouble ? .strong : .emphasis
    openings.append(Opening(kind: kind, width: UInt8(width), next: marks[opener].third))
    marks[opener].third = UInt32(truncatingIfNeeded: openings.count - 1)
    marks[opener].first -= width
    marks[closer].first -= width
    marks[closer].second += 1
    return true
  }

  /// Whether the runs go together: the same byte, and the rule of three (6.2, rules 9 and 10).
  private func pairs(_ opener: Mark, _ closer: Mark) -> Bool {
    guard opener.byte == closer.byte else { return false }
    guard closer.canOpen || opener.canClose else { return true }
    let length = closer.end - closer.start
    return length % 3 == 0 || (length + opener.end - opener.start) % 3 != 0
  }

  /// Closers of one sort find a partner in the same runs.
  private func sort(ofCloser closer: Mark) -> Int {
    let byte = closer.byte == UInt8(ascii: "*") ? 0 : closer.byte == UInt8(ascii: "_") ? 1 : 2
    return byte * 6 + (closer.canOpen ? 3 : 0) + Int((closer.end - closer.start) % 3)
  }
}
