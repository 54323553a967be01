internal import MarkdownSyntax
internal import TextBasics

/// What a page that may be a report is called, and how many sections of reports it has.
struct ReportHeadings {
  /// The titles: that of the front matter, and the first two headings.
  private(set) var titles: [String] = []
  /// Who wrote it, as the front matter says.
  let author: String?

  init(_ document: Document) {
    let bytes = document.source.bytes.span
    let matter = FrontMatter.end(in: bytes)
    author = Self.value(of: "author", in: bytes, end: matter)
    if let title = Self.value(of: "title", in: bytes, end: matter) { titles.append(title) }
    var reader = InlineReader()
    var text = AnnotatedText()
    var found = 0
    var index = document.firstBlock
    while index < document.nodes.count, found < 2 {
      let node = document.nodes[index]
      index = document.nodes.after(index)
      guard node.kind == .heading else { continue }
      found += 1
      text.removeAll()
      reader.append(document.lineNumbers(of: node), of: document, to: &text)
      if let title = text.string.onOneLine { titles.append(title) }
    }
  }

  /// The number of headings that only reports have.
  static func sectionCount(of document: Document) -> Int {
    let bytes = document.source.bytes.span
    var count = 0
    var index = document.firstBlock
    while index < document.nodes.count {
      let node = document.nodes[index]
      index = document.nodes.after(index)
      guard node.kind == .heading else { continue }
      if ReportLabel(document.range(ofLine: node.first), in: bytes)?.tellsReport ?? false { count += 1 }
    }
    return count
  }

  /// The value of `key: value` or `key = "value"` on a line of the front matter.
  private static func value(of key: String, in bytes: Span<UInt8>, end: Int) -> String? {
    let key = Array(key.utf8)
    var at = 0
    while at < end {
      let stop = ByteSearch.lineEnd(in: bytes, from: at, end: end)
      defer { at = stop + 1 }
      guard stop - at > key.count, key.indices.allSatisfy({ bytes[at + $0] == key[$0] }) else { continue }
      var start = at + key.count
      while start < stop, ASCII.isBlank(bytes[start]) { start += 1 }
      guard start < stop, bytes[start] == 0x3A || bytes[start] == 0x3D else { continue }
      let value = bytes.extracting(start + 1..<stop).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
      let marks: Set<Character> = [" ", "\t", "\"", "'"]
      var words = value.drop { marks.contains($0) }
      while let last = words.last, marks.contains(last) { words.removeLast() }
      return words.isEmpty ? nil : String(words)
    }
    return nil
  }
}
