import TextBasics

// Bare mail addresses: they are looked for in what is left as text, when delimiters are paired (GFM 6.9).
extension MarkWalk {
  /// Writes the text up to the last mail address before `end`.
  mutating func writeMail<Sink: InlineSink & ~Copyable>(
    to end: Int, _ parser: borrowing InlineParser, _ text: Span<UInt8>, into sink: inout Sink
  ) {
    var position = written
    while position < end {
      let sign = ByteSearch.first(UInt8(ascii: "@"), in: text, from: position, end: end)
      guard sign < end else { return }
      position = sign + 1
      guard var last = MailScanner.scanHost(text, from: position, end: end) else { continue }
      var first = MailScanner.mailboxStart(text, before: sign, from: written)
      var limit = written
      if first == written, !held.isEmpty {
        first = takeHeld(text, before: first)
        limit = first
      }
      guard first < sign else { continue }
      var kind = InlineNode.AddressKind.mail
      if let scheme = MailScanner.schemeStart(text, before: first, from: limit) {
        if text[scheme] == UInt8(ascii: "x") { last = MailScanner.scanResource(text, from: last, end: end) }
        first = scheme
        kind = .absolute
      }
      release(parser, text, to: &sink)
      addText(to: first, parser, text, to: &sink)
      var address = MarkWalk.text(first..<last)
      address.kind = .extendedAutolink
      address.link = kind.rawValue
      sink.add(address, parser, text)
      written = last
      position = last
    }
  }

  /// Takes what was kept of a mailbox like `first\_last` back, and gives its beginning.
  private mutating func takeHeld(_ text: Span<UInt8>, before end: Int) -> Int {
    var start = end
    while let node = held.popLast() {
      written = Int(node.start)
      let part = node.kind == .escape ? written : MailScanner.mailboxStart(text, before: start, from: written)
      if node.kind == .text, part > written || part == start { return part }
      start = part
    }
    return start
  }
}
