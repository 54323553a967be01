internal import TextBasics

/// Writes inlines as HTML, in the form of CommonMark's examples, as they are read: no tree is made of them.
///
/// One renderer serves a document: it bounds what references may expand to, as a long definition used often would make
/// output of quadratic size. Beyond the bound references are written as the text they were.
struct HTMLInlineRenderer: ~Copyable, InlineSink {
  let options: HTMLOptions
  /// Whether raw HTML loses the tags that GitHub disallows.
  let filtersTags: Bool
  /// What links may refer to.
  let references: LinkReferenceTable
  var output: HTMLOutput
  /// The numbers of the document's footnotes, and the next reference that will be written.
  var footnotes = FootnoteNumbers()
  /// How many bytes of destinations and titles references may still write.
  private var allowance: Int
  /// How many images are open around what is written: it becomes their `alt`, as text.
  private var images = 0
  private var scratch: [UInt8] = []

  /// The note of a link or image that is written as the text it was.
  private static let asText = UInt32.max

  /// Creates a renderer for a document.
  init(_ document: Document, options: HTMLOptions, output: consuming HTMLOutput) {
    self.options = options
    filtersTags = document.options.contains(.tagFilter)
    references = document.references
    allowance = max(document.source.bytes.count, 100_000)
    self.output = output
  }

  mutating func add(_ node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>) {
    if node.kind == .text {
      output.write(html: text.extracting(node.content))
    } else {
      writeLeaf(node, parser, text, isAttribute: images > 0)
    }
  }

  mutating func open(_ node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>) -> UInt32 {
    if images > 0 {
      if node.kind == .image { images += 1 }
      return node.link
    }
    switch node.kind {
    case .emphasis: output.write("<em>")
    case .strong: output.write("<strong>")
    case .strikethrough: output.write("<del>")
    default:
      guard mayExpand(parser.links[Int(node.link)]) else {
        output.write(html: text.extracting(Int(node.start)..<Int(node.contentStart)))
        return Self.asText
      }
      if node.kind == .image {
        images = 1
        output.write("<img src=\"")
        writeDestination(of: node, parser, text)
        output.write("\" alt=\"")
      } else {
        output.write("<a href=\"")
        writeDestination(of: node, parser, text)
        writeTitle(of: node, parser, text)
        output.write("\">")
      }
    }
    return node.link
  }

  mutating func close(
    _ span: OpenSpan, contentEnd: UInt32, end: UInt32, _ parser: borrowing InlineParser, _ text: Span<UInt8>
  ) {
    if images > 0 {
      guard span.kind == .image else { return }
      images -= 1
      guard images == 0 else { return }
      var node = MarkWalk.text(0..<0)
      node.kind = .image
      node.link = span.note
      writeTitle(of: node, parser, text)
      return output.write("\" />")
    }
    switch span.kind {
    case .emphasis: output.write("</em>")
    case .strong: output.write("</strong>")
    case .strikethrough: output.write("</del>")
    case .link where span.note != Self.asText: output.write("</a>")
    default: output.write(html: text.extracting(Int(contentEnd)..<Int(end)))
    }
  }

  /// Writes a node without children; in an attribute without any tag.
  private mutating func writeLeaf(
    _ node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>, isAttribute: Bool
  ) {
    switch node.kind {
    case .text, .escape: output.write(html: text.extracting(node.content))
    case .entity:
      withScratch { renderer, scratch in
        _ = CharacterReference.decode(text, at: Int(node.start), to: &scratch)
        renderer.output.write(html: scratch.span)
      }
    case .softBreak: output.write(byte: isAttribute ? 0x20 : 0x0A)
    case .hardBreak: isAttribute ? output.write(byte: 0x20) : output.write("<br />\n")
    case .codeSpan:
      if !isAttribute { output.write("<code>") }
      writeCode(text.extracting(InlineParser.codeContent(of: node, in: text)))
      if !isAttribute { output.write("</code>") }
    case .rawHTML:
      let html = text.extracting(node.range)
      isAttribute
        ? output.write(html: html) : RawHTMLFilter.write(html, options, filtersTags: filtersTags, to: &output)
    case .autolink, .extendedAutolink:
      writeAutolink(node, parser, text, isAttribute: isAttribute)
    case .footnoteReference:
      footnotes.writeReference(to: node, references, isAttribute: isAttribute, to: &output)
    case .emphasis, .strong, .strikethrough, .link, .image: break
    }
  }

  /// Line ends in code are blanks (6.1).
  private mutating func writeCode(_ code: Span<UInt8>) {
    var start = 0
    while true {
      let end = ByteSearch.first(0x0A, in: code, from: start, end: code.count)
      output.write(html: code.extracting(start..<end))
      guard end < code.count else { return }
      output.write(byte: 0x20)
      start = end + 1
    }
  }

  private mutating func writeAutolink(
    _ node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>, isAttribute: Bool
  ) {
    let address = text.extracting(node.content)
    if LinkText.isPlain(address) { return write(address, node.addressKind, isAttribute: isAttribute) }
    withScratch { renderer, scratch in
      parser.appendAddress(of: node, in: text, to: &scratch)
      renderer.write(scratch.span, node.addressKind, isAttribute: isAttribute)
    }
  }

  private mutating func write(_ address: Span<UInt8>, _ kind: InlineNode.AddressKind, isAttribute: Bool) {
    if isAttribute { return output.write(html: address) }
    output.write("<a href=\"")
    switch kind {
    case .absolute:
      write(destination: address)
    case .web:
      output.write("http://")
      output.write(address: address)
    case .mail:
      output.write("mailto:")
      output.write(address: address)
    }
    output.write("\">")
    output.write(html: address)
    output.write("</a>")
  }

  private mutating func writeDestination(
    of node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>
  ) {
    let target = parser.links[Int(node.link)]
    let raw = LinkText.widened(target.destination)
    if target.reference == nil, LinkText.isPlain(text.extracting(raw)) {
      return write(destination: text.extracting(raw))
    }
    withScratch { renderer, scratch in
      parser.appendDestination(of: node, in: text, renderer.references, to: &scratch)
      renderer.write(destination: scratch.span)
    }
  }

  /// Writes the title of a link or image behind its last attribute, which is open and stays so.
  private mutating func writeTitle(of node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>) {
    guard parser.hasTitle(node, references) else { return }
    withScratch { renderer, scratch in
      parser.appendTitle(of: node, in: text, renderer.references, to: &scratch)
      renderer.output.write("\" title=\"")
      renderer.output.write(html: scratch.span)
    }
  }

  private mutating func write(destination: Span<UInt8>) {
    guard options.contains(.unsafe) || SafeAddress.allows(destination) else { return }
    output.write(address: destination)
  }

  /// Lends an empty buffer: moved out, so that reading from it and changing the rest do not overlap, and moved back.
  @inline(__always)
  private mutating func withScratch(_ body: (inout HTMLInlineRenderer, inout [UInt8]) -> Void) {
    var bytes: [UInt8] = []
    swap(&bytes, &scratch)
    bytes.removeAll(keepingCapacity: true)
    body(&self, &bytes)
    swap(&bytes, &scratch)
  }

  /// Whether the target of a link or image may be written; what a reference takes is taken off the allowance.
  @inline(__always)
  private mutating func mayExpand(_ target: LinkTarget) -> Bool {
    guard let reference = target.reference else { return true }
    let entry = references.entries[Int(reference)]
    let size = entry.destination.count + entry.title.count
    guard size <= allowance else { return false }
    allowance -= size
    return true
  }
}
