internal import TextBasics

// Raw HTML and autolinks (CommonMark 0.31.2, 6.5 and 6.6).
extension InlineParser {
  /// `<` begins an autolink, raw HTML, or is text.
  mutating func scanLessThan(_ text: Span<UInt8>, at start: Int) -> Int {
    let next = start + 1
    guard next < text.count else { return next }
    if let end = AutolinkScanner.scanURI(text, from: next) {
      return addLeaf(.autolink, from: start, to: end, content: next..<end - 1)
    }
    if let end = AutolinkScanner.scanMail(text, from: next) {
      let kind = InlineNode.AddressKind.mail.rawValue
      return addLeaf(.autolink, from: start, to: end, content: next..<end - 1, link: kind)
    }
    guard let end = scanRawHTML(text, from: next) else { return next }
    return addLeaf(.rawHTML, from: start, to: end, content: start..<end)
  }

  private mutating func scanRawHTML(_ text: Span<UInt8>, from start: Int) -> Int? {
    switch text[start] {
    case UInt8(ascii: "/"): RawHTMLScanner.scanClosingTag(text, from: start + 1)
    case UInt8(ascii: "?"): scanThrough(.instruction, UInt8(ascii: "?"), 1, text, from: start + 1)
    case UInt8(ascii: "!"): scanMarkup(text, from: start + 1)
    default: RawHTMLScanner.scanOpenTag(text, from: start)
    }
  }

  /// Behind `<!`: a comment, a CDATA section or a declaration.
  private mutating func scanMarkup(_ text: Span<UInt8>, from start: Int) -> Int? {
    if InlineBytes.begins(text, at: start, with: "--") {
      let content = start + 2
      if InlineBytes.begins(text, at: content, with: ">") { return content + 1 }
      if InlineBytes.begins(text, at: content, with: "->") { return content + 2 }
      return scanThrough(.comment, UInt8(ascii: "-"), 2, text, from: content)
    }
    if InlineBytes.begins(text, at: start, with: "[CDATA[") {
      return scanThrough(.section, UInt8(ascii: "]"), 2, text, from: start + 7)
    }
    guard start < text.count, ASCII.isLetter(text[start]) else { return nil }
    return scanThrough(.declaration, 0, 0, text, from: start)
  }

  /// Searches a closer, and never again once it is known to be missing.
  private mutating func scanThrough(
    _ closer: RawHTMLScanner.Closers, _ before: UInt8, _ count: Int, _ text: Span<UInt8>, from start: Int
  ) -> Int? {
    if missing.contains(closer) { return nil }
    let end = RawHTMLScanner.scanThrough(before, count, in: text, from: start)
    if end == nil { missing.insert(closer) }
    return end
  }
}
