internal import MarkdownSyntax
internal import TextBasics

/// The anchors of the headings of a document.
struct AnchorIndex {
  let headings: [AnchoredHeading]
  /// The anchors, letters of ASCII in lower case, and for each the last heading that has it.
  private var numbers = WordNumbers()
  private var places: [Int] = []

  init(_ document: Document) {
    var headings: [AnchoredHeading] = []
    var anchors = HeadingAnchors()
    var reader = InlineReader()
    var text = AnnotatedText()
    for (index, node) in document.nodes.enumerated() where node.kind == .heading {
      text.removeAll()
      reader.append(document.lineNumbers(of: node), of: document, to: &text)
      let string = text.string
      let isPlain = Self.isPlain(node, document)
      let anchor = anchors.anchor(of: isPlain ? string : Self.anchorText(of: Block(document: document, index: index)))
      headings.append(AnchoredHeading(node: index, text: string, anchor: anchor))
    }
    self.headings = headings
    for (index, heading) in headings.enumerated() {
      let (number, isNew) = numbers.add(Self.hash(heading.anchor))
      if isNew { places.append(index) } else { places[number] = index }
    }
  }

  /// Whether a heading is a line of ASCII without links, images, tags and references: then its anchor is made of what a
  /// reader sees.
  private static func isPlain(_ heading: BlockNode, _ document: Document) -> Bool {
    guard document.lineNumbers(of: heading).count == 1 else { return false }
    let bytes = document.source.bytes.span
    let line = document.lines[heading.first]
    for offset in Int(line.start)..<Int(line.end) {
      switch bytes[offset] {
      case 0x21, 0x26, 0x3C, 0x5B, 0x80...: return false
      default: continue
      }
    }
    return true
  }

  /// The text that the anchor of a heading is made of: to the letter, as garbled characters and no-break spaces count as
  /// what they are, and without images, whose description GitHub leaves out.
  private static func anchorText(of heading: Block) -> String {
    var text = ""
    var images = 0
    for step in heading.inlines.walk {
      switch step {
      case .enter(let inline) where inline.kind == .image: images += 1
      case .leave(let inline) where inline.kind == .image: images -= 1
      case .enter(let inline) where images == 0 && !inline.kind.canContain: text += inline.plainText
      default: break
      }
    }
    return text
  }

  /// The link with the heading it leads to.
  func resolved(_ link: ContentsLink) -> ContentsLink {
    var link = link
    if !link.hasSign {
      link.isBroken = true
    } else if let place = heading(at: link.anchor) {
      link.heading = place
    } else if link.anchor.utf8.contains(where: { ASCII.isUpper($0) || $0 >= 0x80 }),
      let place = heading(at: link.anchor.lowercased())
    {
      link.heading = place
      link.differsInCase = true
    } else {
      // An empty anchor and `top` lead to the top of the page.
      link.isBroken = !link.anchor.isEmpty && link.anchor != "top"
    }
    return link
  }

  /// The heading with an anchor, to the letter.
  private func heading(at anchor: String) -> Int? {
    guard let place = numbers.number(of: Self.hash(anchor)).map({ places[$0] }) else { return nil }
    return headings[place].anchor == anchor ? place : nil
  }

  private static func hash(_ anchor: String) -> WordHash { WordHash(anchor.utf8.span, 0..<anchor.utf8.count) }

  /// The values of `id` and `name` in tags: links may lead to them too.
  static func names(in bytes: Span<UInt8>) -> Set<String> {
    var names: Set<String> = []
    var start = 0
    while true {
      start = ByteSearch.first(0x3D, in: bytes, from: start, end: bytes.count) + 1
      if start > bytes.count { return names }
      guard
        ByteText.stands(" id=", in: bytes, at: start - 4, end: start)
          || ByteText.stands(" name=", in: bytes, at: start - 6, end: start)
      else { continue }
      if start < bytes.count, bytes[start] == 0x22 || bytes[start] == 0x27 { start += 1 }
      var end = start
      while end < bytes.count, !endsValue(bytes[end]) { end += 1 }
      names.insert(bytes.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == 0x22 || byte == 0x27 || byte == 0x3E
  }
}
