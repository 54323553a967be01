internal import MarkdownSyntax
internal import TextBasics

/// Finds the links of a document that lead to places in it, and tells which of them are entries of a table of contents.
///
/// A table of contents is a list most of whose items begin with such a link; below a heading that announces one, and
/// between `<!-- TOC -->` comments, one item is enough.
struct ContentsReader {
  private let document: Document
  private let ideas: [SourceRange]
  private let brackets: [Int]
  private var reader = InlineReader()
  private var text = AnnotatedText()
  private(set) var tables: [ContentsTable] = []
  private(set) var entries: [ContentsLink] = []
  private(set) var links: [ContentsLink] = []

  /// - Parameters:
  ///   - ideas: The ideas of the document, in the order of the text: what stands in one is part of it.
  ///   - brackets: The places of `](#`, in the order of the text.
  init(_ document: Document, ideas: [SourceRange], brackets: [Int]) {
    self.document = document
    self.ideas = ideas
    self.brackets = brackets
  }

  mutating func read() {
    var index = 1
    var idea = 0
    while index < document.nodes.count {
      let node = document.nodes[index]
      let after = document.nodes.after(index)
      let block = Int(node.start)..<Int(node.end)
      if holdsBracket(block) {
        while idea < ideas.count, ideas[idea].end <= block.lowerBound { idea += 1 }
        let isInIdea = idea < ideas.count && ideas[idea].contains(block.lowerBound)
        if node.kind == .list, !isInIdea, isTable(index) { readTable(index) } else { readLinks(index..<after) }
      }
      index = after
    }
  }

  /// Whether a link to a place in the document begins to end somewhere in a range.
  private func holdsBracket(_ range: Range<Int>) -> Bool {
    let next = brackets.boundary { $0 >= range.lowerBound }
    return next < brackets.count && brackets[next] + 3 <= range.upperBound
  }

  /// Whether a list outside of all other blocks is a table of contents.
  private func isTable(_ list: Int) -> Bool {
    var items = 0
    var entries = 0
    let bytes = document.source.bytes
    for index in list + 1..<document.nodes.after(list) where document.nodes[index].kind == .item {
      items += 1
      guard let line = firstLine(ofItem: index), bytes[line.lowerBound] == 0x5B,
        holdsBracket(line)
      else { continue }
      entries += 1
    }
    return entries >= 3 && entries * 10 >= items * 7 || entries > 0 && isAnnounced(list)
  }

  /// Whether a comment or a heading before a list says that it is a table of contents.
  private func isAnnounced(_ list: Int) -> Bool {
    var before = list - 1
    // The block before, which the list may not be inside of.
    while before > 0, document.nodes.after(before) != list { before -= 1 }
    return before > 0 && document.announcesContents(document.nodes[before])
  }

  /// The first line of the paragraph that an item begins with.
  private func firstLine(ofItem item: Int) -> Range<Int>? {
    guard item + 1 < document.nodes.after(item) else { return nil }
    let node = document.nodes[item + 1]
    guard node.kind == .paragraph else { return nil }
    let line = document.lines[node.first]
    return line.start < line.end ? Int(line.start)..<Int(line.end) : nil
  }

  private mutating func readTable(_ list: Int) {
    var table = ContentsTable()
    var open: [Int] = []
    for index in list + 1..<document.nodes.after(list) where document.nodes[index].kind == .item {
      while let last = open.last, last <= index { open.removeLast() }
      let depth = open.count
      open.append(document.nodes.after(index))
      guard let start = lineStart(ofItem: index) else { continue }
      let (entry, content) = readItem(index)
      if let last = table.rows.indices.last { table.rows[last].bytes = table.rows[last].bytes.lowerBound..<start }
      table.rows.append(ContentsTable.Row(entry: entry, bytes: start..<start, content: content, depth: depth))
    }
    guard table.rows.contains(where: { $0.entry != nil }), let last = table.rows.indices.last else { return }
    let end = document.source.endOfLine(behind: Int(document.nodes[list].end))
    table.rows[last].bytes = table.rows[last].bytes.lowerBound..<end
    tables.append(table)
  }

  /// Where the line begins that an item begins; `nil` where another item begins it.
  private func lineStart(ofItem item: Int) -> Int? {
    let bytes = document.source.bytes
    var start = Int(document.nodes[item].start)
    while start > 0, ASCII.isBlank(bytes[start - 1]) { start -= 1 }
    return start == document.source.startOfLine(at: start) ? start : nil
  }

  /// Where the line ends that an item begins with.
  private func lineEnd(ofItem item: Int) -> Int {
    let bytes = document.source.bytes.span
    return ByteSearch.lineEnd(in: bytes, from: Int(document.nodes[item].start), end: bytes.count)
  }

  /// Reads the first line of an item: the entry it is, and where it begins.
  private mutating func readItem(_ item: Int) -> (entry: Int?, content: Int) {
    guard let line = firstLine(ofItem: item), line.lowerBound <= lineEnd(ofItem: item) else {
      return (nil, Int(document.nodes[item].end))
    }
    if let link = plainLink(line, item + 1) {
      entries.append(link)
      return (entries.count - 1, line.lowerBound)
    }
    parse(item + 1)
    let first = text.links.filter { !$0.isBare }.min { $0.source.lower < $1.source.lower }
    if let first, first.source.start == line.lowerBound, isLocal(first.destination) {
      entries.append(link(first, in: item + 1))
    } else if !text.links.contains(where: { $0.destination.utf8.first == 0x23 }),
      let link = malformedLink(line, item + 1)
    {
      entries.append(link)
    } else {
      return (nil, line.lowerBound)
    }
    return (entries.count - 1, line.lowerBound)
  }

  /// The link of a line that is `[text](#anchor)` and nothing else, made of bytes that mean nothing but themselves: such
  /// lines, and most are, are not parsed.
  private func plainLink(_ line: Range<Int>, _ leaf: Int) -> ContentsLink? {
    let bytes = document.source.bytes.span
    guard line.count > 5, bytes[line.lowerBound] == 0x5B, bytes[line.upperBound - 1] == 0x29 else { return nil }
    var middle = line.lowerBound + 1
    while middle < line.upperBound, ASCII.isAlphanumeric(bytes[middle]) || Self.isPlain(bytes[middle]) { middle += 1 }
    guard middle > line.lowerBound + 1, bytes[line.lowerBound + 1] != 0x20, bytes[middle - 1] != 0x20,
      ByteText.stands("](#", in: bytes, at: middle, end: line.upperBound)
    else {
      return nil
    }
    let anchor = middle + 3..<line.upperBound - 1
    for offset in anchor where !ASCII.isAlphanumeric(bytes[offset]) && bytes[offset] != 0x2D { return nil }
    return ContentsLink(
      text: document.source.text(in: SourceRange(line.lowerBound + 1, middle)),
      anchor: Self.decoded(document.source.text(in: SourceRange(anchor.lowerBound, anchor.upperBound))[...]),
      range: SourceRange(line.lowerBound, line.upperBound), leaf: leaf)
  }

  /// Blanks and `- , ( ) '`.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x27, 0x28, 0x29, 0x2C, 0x2D: true
    default: false
    }
  }

  /// The link that a line with `](#` in it was meant to be.
  private func malformedLink(_ line: Range<Int>, _ leaf: Int) -> ContentsLink? {
    let bytes = document.source.bytes
    guard let middle = ByteText.first("](#", in: bytes.span, from: line.lowerBound, end: line.upperBound) else {
      return nil
    }
    let end = ByteSearch.first(0x29, in: bytes.span, from: middle, end: line.upperBound)
    return ContentsLink(
      text: document.source.text(in: SourceRange(line.lowerBound, middle)),
      anchor: Self.decoded(document.source.text(in: SourceRange(middle + 3, end))[...]),
      range: SourceRange(line.lowerBound, min(end + 1, line.upperBound)), leaf: leaf, isMalformed: true)
  }

  private mutating func readLinks(_ nodes: Range<Int>) {
    for index in nodes where document.nodes[index].kind.containsInlines {
      let node = document.nodes[index]
      guard holdsBracket(Int(node.start)..<Int(node.end)) else { continue }
      parse(index)
      for found in text.links.sorted(by: { $0.source.lower < $1.source.lower })
      where !found.isBare && found.destination.utf8.first == 0x23 {
        links.append(link(found, in: index))
      }
    }
  }

  private mutating func parse(_ leaf: Int) {
    let node = document.nodes[leaf]
    text.removeAll()
    reader.append(
      document.lineNumbers(of: node), of: document, isCell: node.kind == .tableCell, to: &text)
  }

  private func link(_ link: AnnotatedText.Link, in leaf: Int) -> ContentsLink {
    let hasSign = link.destination.utf8.first == 0x23
    return ContentsLink(
      text: text.string(link.range),
      anchor: Self.decoded(hasSign ? link.destination.dropFirst() : link.destination[...]),
      range: link.source, leaf: leaf, hasSign: hasSign)
  }

  /// Whether a destination is an anchor, or a word that was meant as one: no address, no path and no file.
  private func isLocal(_ destination: String) -> Bool {
    if destination.utf8.first == 0x23 { return true }
    return !destination.isEmpty && !destination.hasSuffix(".md")
      && !destination.utf8.contains { $0 == 0x2F || $0 == 0x3A || $0 == 0x3F || $0 == 0x23 }
  }

  /// The text with `%20` and its like decoded; GitHub's own `user-content-` is no part of an anchor.
  private static func decoded(_ text: Substring) -> String {
    let text = text.utf8.starts(with: "user-content-".utf8) ? text.dropFirst("user-content-".count) : text
    let span = text.utf8.span
    guard ByteSearch.first(0x25, in: span, from: 0, end: span.count) < span.count else { return String(text) }
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
