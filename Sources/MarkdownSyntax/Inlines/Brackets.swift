/// A `[` or `![` that waits for its `]`.
struct Bracket {
  /// The index of its mark.
  var mark: UInt32
  /// How many delimiter runs came before it.
  var delimiters: UInt32
  var isImage: Bool
}

// Links and images (CommonMark 0.31.2, 6.3 and 6.4; "look for link or image" of the appendix).
extension InlineParser {
  mutating func scanOpeningBracket(_ text: Span<UInt8>, at position: Int) -> Int {
    let end = position + 1
    let isImage = position > settled && text[position - 1] == UInt8(ascii: "!")
    let mark = UInt32(truncatingIfNeeded: marks.count)
    brackets.append(
      Bracket(mark: mark, delimiters: UInt32(truncatingIfNeeded: delimiters.count), isImage: isImage))
    marks.append(Mark(.bracket, start: isImage ? position - 1 : position, end: end))
    settled = end
    return end
  }

  /// Makes a link or image of the innermost waiting bracket, or gives that bracket up.
  mutating func scanClosingBracket(
    _ text: Span<UInt8>, at position: Int, _ references: LinkReferenceTable
  ) -> Int {
    settled = position + 1
    guard let bracket = brackets.popLast() else { return settled }
    let holdsLink = brackets.count < linkBarrier
    linkBarrier = min(linkBarrier, brackets.count)
    if holdsLink, !bracket.isImage { return settled }
    let opener = Int(bracket.mark)
    let labelStart = Int(marks[opener].end) - 1
    var found = scanInlineTarget(text, from: settled)
    if found == nil, !references.isEmpty { found = scanReference(text, labelStart..<settled, references) }
    guard let (target, end) = found else { return settled }

    marks[opener].kind = .linkStart
    marks[opener].node = bracket.isImage ? .image : .link
    marks[opener].first = UInt32(truncatingIfNeeded: links.count)
    links.append(target)
    marks.append(Mark(.linkEnd, start: position, end: end))
    pairDelimiters(above: Int(bracket.delimiters))
    if !bracket.isImage { linkBarrier = brackets.count }
    settled = end
    return end
  }

  /// The destination and title in parentheses behind a link text.
  private func scanInlineTarget(_ text: Span<UInt8>, from start: Int) -> (LinkTarget, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    var position = InlineBytes.skipSpaces(text, from: start + 1)
    guard let destination = LinkScanner.scanLinkDestination(text, from: position) else { return nil }
    position = InlineBytes.skipSpaces(text, from: destination.end)
    var title = position..<position
    if position > destination.end, let found = LinkScanner.scanLinkTitle(text, from: position) {
      title = found.content
      position = InlineBytes.skipSpaces(text, from: found.end)
    }
    guard position < text.count, text[position] == UInt8(ascii: ")") else { return nil }
    return (LinkTarget(destination: narrowed(destination.content), title: narrowed(title)), position + 1)
  }

  /// The definition that a full, collapsed or shortcut reference names; `first` is the pair of brackets it begins with.
  ///
  /// The label of a shortcut is read again from its bracket, up to the next bracket at most: linear.
  private mutating func scanReference(
    _ text: Span<UInt8>, _ first: Range<Int>, _ references: LinkReferenceTable
  ) -> (LinkTarget, end: Int)? {
    var end = first.upperBound
    let name: Range<Int>
    if let second = LinkScanner.scanLinkLabel(text, from: end) {
      name = second.content
      end = second.end
    } else {
      guard let label = LinkScanner.scanLinkLabel(text, from: first.lowerBound), label.end == end else { return nil }
      name = label.content
      if end + 1 < text.count, text[end] == UInt8(ascii: "["), text[end + 1] == UInt8(ascii: "]") { end += 2 }
    }
    guard let index = references.lookup(text.extracting(name), scratch: &label) else { return nil }
    return (LinkTarget(destination: 0..<0, title: 0..<0, reference: UInt32(truncatingIfNeeded: index)), end)
  }

  private func narrowed(_ range: Range<Int>) -> Range<UInt32> {
    UInt32(truncatingIfNeeded: range.lowerBound)..<UInt32(truncatingIfNeeded: range.upperBound)
  }
}
