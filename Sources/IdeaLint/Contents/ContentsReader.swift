internal import MarkdownSyntax
internal import TextBasics

/// Finds the links of a document that lead to places in it, and tells which of them are entries of a table of contents.
///
/// A table of contents is a list most of whose items begin with such a link; below a heading that announces one, and
/// between `<!-- TOC -->` comments, one item is enough.
struct ContentsReader {
  private let document: Document
  private var reader = InlineReader()
  private var text = AnnotatedText()
  private(set) var entries: [Contents.Link] = []
  private(set) var links: [Contents.Link] = []
  private(set) var malformed: [SourceRange] = []

  init(_ document: Document) { self.document = document }

  mutating func read() {
    let bytes = document.source.bytes
    var index = 1
    while index < document.nodes.count {
      let node = document.nodes[index]
      let after = Int(node.after)
      let block = Int(node.start)..<Int(node.end)
      if ByteText.first("](#", in: bytes.span, from: block.lowerBound, end: block.upperBound) != nil {
        if node.kind == .list, isTable(index) { readTable(index) } else { readLinks(index..<after) }
      }
      index = after
    }
  }

  /// Whether a list outside of all other blocks is a table of contents.
  private func isTable(_ list: Int) -> Bool {
    var items = 0
    var entries = 0
    let bytes = document.source.bytes
    for index in list + 1..<Int(document.nodes[list].after) where document.nodes[index].kind == .item {
      items += 1
      guard let line = firstLine(ofItem: index), bytes[line.lowerBound] == 0x5B,
        ByteText.first("](#", in: bytes.span, from: line.lowerBound, end: line.upperBound) != nil
      else { continue }
      entries += 1
    }
    return entries >= 3 && entries * 10 >= items * 7 || entries > 0 && isAnnounced(list)
  }

  /// Whether a comment or a heading before a list says that it is a table of contents.
  private func isAnnounced(_ list: Int) -> Bool {
    var before = list - 1
    // The block before, which the list may not be inside of.
    while before > 0, Int(document.nodes[before].after) != list { before -= 1 }
    guard before > 0 else { return false }
    let node = document.nodes[before]
    guard node.kind == .heading || document.isComment(node) else { return false }
    let words = document.source.bytes.span.extracting(Int(node.start)..<Int(node.end))
    return ByteSearch.contains("toc", in: words) || ByteSearch.contains("contents", in: words)
  }

  /// The first line of the paragraph that an item begins with.
  private func firstLine(ofItem item: Int) -> Range<Int>? {
    guard item + 1 < Int(document.nodes[item].after) else { return nil }
    let node = document.nodes[item + 1]
    guard node.kind == .paragraph, node.count > 0 else { return nil }
    let line = document.lines[Int(node.first)]
    return line.start < line.end ? Int(line.start)..<Int(line.end) : nil
  }

  private mutating func readTable(_ list: Int) {
    for index in list + 1..<Int(document.nodes[list].after) where document.nodes[index].kind == .item {
      guard let line = firstLine(ofItem: index) else { continue }
      parse(index + 1)
      let first = text.links.filter { !$0.isBare }.min { $0.source.lower < $1.source.lower }
      if let first, first.source.start == line.lowerBound, isLocal(first.destination) {
        entries.append(link(first))
      } else if ByteText.first("](#", in: document.source.bytes.span, from: line.lowerBound, end: line.upperBound)
        != nil, !text.links.contains(where: { $0.destination.utf8.first == 0x23 })
      {
        malformed.append(SourceRange(line.lowerBound, line.upperBound))
      }
    }
  }

  private mutating func readLinks(_ nodes: Range<Int>) {
    let bytes = document.source.bytes
    for index in nodes where document.nodes[index].kind.containsInlines {
      let node = document.nodes[index]
      guard ByteText.first("](#", in: bytes.span, from: Int(node.start), end: Int(node.end)) != nil else { continue }
      parse(index)
      for found in text.links.sorted(by: { $0.source.lower < $1.source.lower })
      where !found.isBare && found.destination.utf8.first == 0x23 {
        links.append(link(found))
      }
    }
  }

  private mutating func parse(_ leaf: Int) {
    let node = document.nodes[leaf]
    text.removeAll()
    reader.append(
      Int(node.first)..<Int(node.first + node.count), of: document, isCell: node.kind == .tableCell, to: &text)
  }

  private func link(_ link: AnnotatedText.Link) -> Contents.Link {
    let hasSign = link.destination.utf8.first == 0x23
    return Contents.Link(
      text: text.string(link.range),
      anchor: Self.decoded(hasSign ? link.destination.dropFirst() : link.destination[...]),
      range: link.source, hasSign: hasSign)
  }

  /// Whether a destination is an anchor, or a word that was meant as one: no address, no path and no file.
  private func isLocal(_ destination: String) -> Bool {
    if destination.utf8.first == 0x23 { return true }
    return !destination.isEmpty && !destination.hasSuffix(".md")
      && !destination.utf8.contains { $0 == 0x2F || $0 == 0x3A || $0 == 0x3F || $0 == 0x23 }
  }

  /// The text with `%20` and its like decoded; GitHub's own `user-content-` is no part of an anchor.
  private static func decoded(_ text: Substring) -> String {
    let text = text.hasPrefix("user-content-") ? text.dropFirst("user-content-".count) : text
    guard text.utf8.contains(0x25) else { return String(text) }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x25, at + 2 < bytes.count, let high = hexDigit(bytes[at + 1]), let low = hexDigit(bytes[at + 2])
      {
        decoded.append(high << 4 | low)
        at += 3
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    guard ASCII.isHexDigit(byte) else { return nil }
    return ASCII.isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x57
  }
}
