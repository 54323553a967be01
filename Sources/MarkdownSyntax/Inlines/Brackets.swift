import TextBasics

// Links and images (CommonMark 0.31.2, 6.3 and 6.4; "look for link or image" of the appendix).
extension InlineParser {
  /// Waits with the bracket for a `]`: the marks of waiting brackets are a chain.
  mutating func scanOpeningBracket(_ text: Span<UInt8>, at position: Int) -> Int {
    let end = position + 1
    guard hasClosingBracket(text, from: end) else {
      hasLoneBracket = true
      settled = end
      return end
    }
    let isImage = position > settled && text[position - 1] == UInt8(ascii: "!")
    var mark = Mark(.bracket, start: isImage ? position - 1 : position, end: end)
    mark.node = isImage ? .image : .link
    mark.first = innermostBracket
    mark.second = UInt32(truncatingIfNeeded: delimiters.count)
    innermostBracket = UInt32(truncatingIfNeeded: marks.count)
    add(mark)
    settled = end
    return end
  }

  /// Makes a link or image of the innermost waiting bracket, or gives that bracket up.
  mutating func scanClosingBracket(
    _ text: Span<UInt8>, at position: Int, _ references: borrowing LinkReferenceTable
  ) -> Int {
    settled = position + 1
    guard innermostBracket != Mark.none else { return settled }
    let opener = Int(innermostBracket)
    let bracket = marks[opener]
    innermostBracket = bracket.first
    let mayBeLink = bracket.node == .image || opener >= linkBarrier
    let hasMore = mayBeLink && settled < text.count && (text[settled] == 0x28 || text[settled] == 0x5B)
    if references.hasFootnotes, !hasMore, takeFootnote(text, opener, position, references) || !mayBeLink {
      lastClosingBracket = position
      return settled
    }
    var found = mayBeLink ? scanInlineTarget(text, from: settled) : nil
    if mayBeLink, found == nil, !references.isEmpty {
      found = scanReference(text, Int(bracket.end) - 1..<settled, references)
    }
    guard let (target, end) = found else {
      if hasMore, references.hasFootnotes { takeFootnote(text, opener, position, references) }
      lastClosingBracket = position
      return settled
    }
    lastClosingBracket = end - 1

    marks[opener].kind = .linkStart
    marks[opener].first = UInt32(truncatingIfNeeded: links.count)
    add(target, at: position)
    add(Mark(.linkEnd, start: position, end: end))
    pairDelimiters(above: Int(bracket.second))
    if bracket.node == .link { linkBarrier = opener }
    settled = end
    return end
  }

  /// Makes a footnote reference of the bracket at the mark `opener` and the `]` at `position`, where its label is defined.
  ///
  /// A label holds no `]`, so a bracket around one is not looked up: each byte is looked at in one label at most.
  ///
  /// - Returns: Whether it did.
  @discardableResult
  private mutating func takeFootnote(
    _ text: Span<UInt8>, _ opener: Int, _ position: Int, _ references: borrowing LinkReferenceTable
  ) -> Bool {
    let bracket = marks[opener]
    let name = Int(bracket.end)
    guard options.contains(.footnotes), lastClosingBracket < name, position - name > 1, text[name] == 0x5E,
      let index = references.lookup(text.extracting(name..<position), scratch: &label),
      references.entries[index].footnote != 0
    else { return false }
    let bottom = Int(bracket.second)
    while delimiters.count > bottom { delimiters.removeLast() }
    while marks.count > opener { marks.removeLast() }
    _ = addLeaf(
      .footnoteReference, from: name - 1, to: position + 1, content: name + 1..<position,
      link: UInt32(truncatingIfNeeded: index))
    return true
  }

  /// The destination and title in parentheses behind a link text.
  private mutating func scanInlineTarget(_ text: Span<UInt8>, from start: Int) -> (LinkTarget, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "("), hasParenthesis(text, from: start + 1)
    else { return nil }
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

  /// Whether a `]` comes at `start` or behind. The next one is kept until the scan has passed it.
  private mutating func hasClosingBracket(_ text: Span<UInt8>, from start: Int) -> Bool {
    if nextBracket < start {
      nextBracket = ByteSearch.first(UInt8(ascii: "]"), in: text, from: start, end: text.count)
    }
    return nextBracket < text.count
  }

  /// Whether a `)` comes at `start` or behind. The next one is kept until the scan has passed it.
  private mutating func hasParenthesis(_ text: Span<UInt8>, from start: Int) -> Bool {
    if nextParenthesis < start {
      nextParenthesis = ByteSearch.first(UInt8(ascii: ")"), in: text, from: start, end: text.count)
    }
    return nextParenthesis < text.count
  }

  /// The definition that a full, collapsed or shortcut reference names; `first` is the pair of brackets it begins with.
  ///
  /// The label of a shortcut is read again from its bracket, up to the next bracket at most: linear.
  private mutating func scanReference(
    _ text: Span<UInt8>, _ first: Range<Int>, _ references: borrowing LinkReferenceTable
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
    guard let index = references.lookup(text.extracting(name), scratch: &label),
      references.entries[index].footnote == 0
    else { return nil }
    return (LinkTarget(destination: 0..<0, title: 0..<0, reference: UInt32(truncatingIfNeeded: index)), end)
  }

  private func narrowed(_ range: Range<Int>) -> Range<UInt32> {
    UInt32(truncatingIfNeeded: range.lowerBound)..<UInt32(truncatingIfNeeded: range.upperBound)
  }
}
