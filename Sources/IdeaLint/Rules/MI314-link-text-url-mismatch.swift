internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let linkTextURLMismatch = Rule(
    id: "MI314", name: "link-text-url-mismatch",
    summary: "The text of a link is one address, and it leads to another.",
    rationale: """
      One of the two was replaced and the other was not, so readers land where they do not expect it. It was repaired by \
      hand in 2022, when the page of one project led to that of another. A text that is the beginning of the address is \
      fine.
      """,
    severity: .warning,
    bad: [
      """
      See ↓[https://example.org/project/1](https://example.org/project/2).
      """
    ],
    good: [
      """
      See [https://example.org/project/1](http://www.example.org/project/1/), [example.org](https://example.org/a) and \
      [https://example.org/…](https://example.org/project/2).
      """
    ]
  ) { file, reporter in
    let document = file.file.document
    let bytes = document.source.bytes
    var reader = InlineReader()
    var text = AnnotatedText()
    var at = 0
    var next = 1
    for bracket in file.marks.openBrackets where bracket >= at {
      let place = Int(bracket)
      guard ByteText.stands("http", in: bytes.span, at: place + 1, end: bytes.count) else { continue }
      while next < document.nodes.count, Int(document.nodes[next].start) <= place { next += 1 }
      let node = document.nodes[next - 1]
      guard node.kind.containsInlines, place < Int(node.end) else { continue }
      at = Int(node.end)
      text.removeAll()
      reader.append(
        document.lineNumbers(of: node), of: document, isCell: node.kind == .tableCell, to: &text)
      for link in text.links where !link.isBare && isMismatch(text.string(link.range), link.destination) {
        reporter.report(.agree, at: link.source, idea: file.idea(at: link.source.start))
      }
    }
  }

  /// Whether a text is an address that is neither the other one nor its beginning.
  private static func isMismatch(_ text: String, _ destination: String) -> Bool {
    guard text.hasPrefix("http"), text.utf8.contains(0x2F), !text.utf8.contains(0x20), !destination.isEmpty else {
      return false
    }
    var shown = folded(text)
    while let last = shown.last, last == 0x2F || last == 0x2E { shown.removeLast() }
    // An ellipsis stands for the rest.
    if shown.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) { shown.removeLast(3) }
    return !folded(destination).starts(with: shown)
  }

  /// An address without scheme and `www.`, letters of ASCII in lower case.
  private static func folded(_ url: String) -> [UInt8] {
    var rest = url.utf8[...]
    if let colon = rest.firstIndex(of: 0x3A), rest[colon...].starts(with: "://".utf8) {
      rest = rest[colon...].dropFirst(3)
    }
    if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
    return rest.map { ASCII.lowered($0) }
  }
}

extension Finding.Message {
  fileprivate static let agree: Self = "make the text of the link and its address agree"
}
