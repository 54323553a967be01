import TextBasics

// Bare mail addresses: they are looked for in what is left as text, when delimiters are paired (GFM 6.9).
extension InlineParser {
  /// Writes the text up to the last mail address before `end`.
  mutating func writeMail(_ text: Span<UInt8>, to end: Int) {
    var position = written
    while position < end {
      let sign = ByteSearch.first(UInt8(ascii: "@"), in: text, from: position, end: end)
      guard sign < end else { return }
      position = sign + 1
      guard var last = MailScanner.scanHost(text, from: position, end: end) else { continue }
      var first = MailScanner.mailboxStart(text, before: sign, from: written)
      if first == written { first = takeEscapes(text, before: first) }
      guard first < sign else { continue }
      var kind = InlineNode.AddressKind.mail
      if let scheme = MailScanner.schemeStart(text, before: first, from: written) {
        if text[scheme] == UInt8(ascii: "x") { last = MailScanner.scanResource(text, from: last, end: end) }
        first = scheme
        kind = .absolute
      }
      appendText(to: first)
      let content = UInt32(truncatingIfNeeded: first)..<UInt32(truncatingIfNeeded: last)
      nodes.append(
        InlineNode(
          kind: .extendedAutolink, start: content.lowerBound, end: content.upperBound,
          contentStart: content.lowerBound, contentEnd: content.upperBound, after: nextIndex + 1,
          link: kind.rawValue))
      written = last
      position = last
    }
  }

  /// Takes back the nodes of a mailbox like `first\_last`, and gives its beginning.
  private mutating func takeEscapes(_ text: Span<UInt8>, before end: Int) -> Int {
    var start = end
    while let node = nodes.last, Int(node.end) == start {
      switch node.kind {
      case .escape where MailScanner.isInMailbox(text[Int(node.contentStart)]):
        start = Int(node.start)
        written = start
        nodes.removeLast()
      case .text:
        let part = MailScanner.mailboxStart(text, before: start, from: Int(node.start))
        nodes.removeLast()
        written = Int(node.start)
        appendText(to: part)
        if part > Int(node.start) || part == start { return part }
        start = part
      default: return start
      }
    }
    return start
  }
}
