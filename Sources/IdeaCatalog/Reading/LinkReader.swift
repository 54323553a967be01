internal import MarkdownSyntax
internal import TextBasics

/// Reads the links of a field: bare, in angle brackets, or Markdown.
enum LinkReader {
  /// Appends the addresses with `http` or `https` in a passage, which is read into `text`, in its order, each once.
  static func append(
    linksIn passage: Passage, of document: Document, to links: inout [Link], _ reader: inout InlineReader,
    _ text: inout AnnotatedText
  ) {
    // A field has a few links; only one with many is worth a set, and what is behind many more is not looked at again.
    let first = links.count < 64 ? 0 : links.count
    var many: Set<String> = []
    func append(_ link: Link) {
      if links.count - first < 16 {
        if !links[first...].contains(link) { links.append(link) }
        return
      }
      if many.isEmpty { many = Set(links[first...].map(\.url)) }
      if many.insert(link.url).inserted { links.append(link) }
    }
    for leaf in document.leaves(of: passage) {
      guard document.nodes[leaf.node].kind.containsInlines || document.nodes[leaf.node].kind == .indentedCode else {
        continue
      }
      if let line = document.singleLine(leaf), let link = TemplateForms.link(document.source.bytes.span, line) {
        append(link)
        continue
      }
      text.removeAll()
      reader.append(leaf.lines, from: leaf.start, of: document, to: &text)
      for link in text.links.sorted(by: { $0.source.lower < $1.source.lower }) where isWeb(link.destination) {
        append(Link(url: trimmed(link.destination), range: link.source))
      }
    }
  }

  static func isWeb(_ url: String) -> Bool {
    let bytes = url.utf8.span
    return ByteText.begins("https://", in: bytes, at: 0, end: bytes.count)
      || ByteText.begins("http://", in: bytes, at: 0, end: bytes.count)
  }

  /// The address without punctuation that only ended the sentence.
  private static func trimmed(_ url: String) -> String {
    var url = url[...]
    while let last = url.utf8.last, last == 0x2E || last == 0x2C || last == 0x3B || last == 0x3A { url.removeLast() }
    return String(url)
  }
}
