internal import TextBasics

/// Writes inlines as HTML, in the form of CommonMark's examples.
///
/// One renderer serves a document: it bounds what references may expand to, as a long definition used often would make
/// output of quadratic size. Beyond the bound references are written as the text they were.
struct HTMLInlineRenderer {
  /// A node whose end is still to be written.
  private struct OpenNode {
    var index: Int
    /// Whether it is written as the text it was.
    var isText: Bool
  }

  let options: HTMLOptions
  /// Whether raw HTML loses the tags that GitHub disallows.
  let filtersTags: Bool
  /// The numbers of the document's footnotes, and the next reference that will be written.
  var footnotes = FootnoteNumbers()
  /// How many bytes of destinations and titles references may still write.
  private var allowance: Int
  private var open: [OpenNode] = []
  private var scratch: [UInt8] = []

  /// Creates a renderer for a document of `documentSize` bytes.
  init(options: HTMLOptions, filtersTags: Bool = false, documentSize: Int) {
    self.options = options
    self.filtersTags = filtersTags
    allowance = max(documentSize, 100_000)
  }

  /// Writes all nodes of `inlines`, which were parsed from `text`.
  mutating func render(
    _ inlines: borrowing InlineParser, _ text: Span<UInt8>, _ references: borrowing LinkReferenceTable,
    to output: inout HTMLOutput
  ) {
    let nodes = inlines.nodes.span
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      switch node.kind {
      case .text: output.write(html: text.extracting(node.content))
      case .softBreak: output.write(byte: 0x0A)
      case .emphasis, .strong, .strikethrough, .link:
        let isText = !writeStart(of: node, inlines, text, references, to: &output)
        open.append(OpenNode(index: index, isText: isText))
      case .image:
        if mayExpand(node, inlines, references) {
          writeImage(index, inlines, text, references, to: &output)
          index = Int(node.after) - 1
        } else {
          output.write(html: text.extracting(Int(node.start)..<Int(node.contentStart)))
          open.append(OpenNode(index: index, isText: true))
        }
      default: writeLeaf(node, inlines, text, references, isAttribute: false, to: &output)
      }
      index += 1
      while let last = open.last, Int(nodes[last.index].after) <= index {
        open.removeLast()
        writeEnd(of: nodes[last.index], isText: last.isText, text, to: &output)
      }
    }
  }

  /// Writes what stands before the children.
  ///
  /// - Returns: False when the node is written as the text it was.
  private mutating func writeStart(
    of node: InlineNode, _ inlines: borrowing InlineParser, _ text: Span<UInt8>,
    _ references: borrowing LinkReferenceTable, to output: inout HTMLOutput
  ) -> Bool {
    switch node.kind {
    case .emphasis: output.write("<em>")
    case .strong: output.write("<strong>")
    case .strikethrough: output.write("<del>")
    default:
      guard mayExpand(node, inlines, references) else {
        output.write(html: text.extracting(Int(node.start)..<Int(node.contentStart)))
        return false
      }
      output.write("<a href=\"")
      writeTarget(of: node, inlines, text, references, alternative: nil, to: &output)
      output.write("\">")
    }
    return true
  }

  private func writeEnd(of node: InlineNode, isText: Bool, _ text: Span<UInt8>, to output: inout HTMLOutput) {
    switch node.kind {
    case .emphasis: output.write("</em>")
    case .strong: output.write("</strong>")
    case .strikethrough: output.write("</del>")
    case .link where !isText: output.write("</a>")
    default: output.write(html: text.extracting(Int(node.contentEnd)..<Int(node.end)))
    }
  }

  /// The children of an image become its `alt`, as text.
  private mutating func writeImage(
    _ index: Int, _ inlines: borrowing InlineParser, _ text: Span<UInt8>, _ references: borrowing LinkReferenceTable,
    to output: inout HTMLOutput
  ) {
    output.write("<img src=\"")
    writeTarget(of: inlines.nodes[index], inlines, text, references, alternative: index, to: &output)
    output.write("\" />")
  }

  /// Writes a node without children; in an attribute without any tag.
  private mutating func writeLeaf(
    _ node: InlineNode, _ inlines: borrowing InlineParser, _ text: Span<UInt8>,
    _ references: borrowing LinkReferenceTable, isAttribute: Bool, to output: inout HTMLOutput
  ) {
    switch node.kind {
    case .text, .escape: output.write(html: text.extracting(node.content))
    case .entity:
      scratch.removeAll(keepingCapacity: true)
      _ = CharacterReference.decode(text, at: Int(node.start), to: &scratch)
      output.write(html: scratch.span)
    case .softBreak: output.write(byte: isAttribute ? 0x20 : 0x0A)
    case .hardBreak: isAttribute ? output.write(byte: 0x20) : output.write("<br />\n")
    case .codeSpan:
      if !isAttribute { output.write("<code>") }
      writeCode(text.extracting(InlineParser.codeContent(of: node, in: text)), to: &output)
      if !isAttribute { output.write("</code>") }
    case .rawHTML:
      let html = text.extracting(node.range)
      isAttribute
        ? output.write(html: html) : RawHTMLFilter.write(html, options, filtersTags: filtersTags, to: &output)
    case .autolink, .extendedAutolink:
      writeAutolink(node, inlines, text, references, isAttribute: isAttribute, to: &output)
    case .footnoteReference:
      footnotes.writeReference(to: node, references, isAttribute: isAttribute, to: &output)
    case .emphasis, .strong, .strikethrough, .link, .image: break
    }
  }

  /// Line ends in code are blanks (6.1).
  private func writeCode(_ code: Span<UInt8>, to output: inout HTMLOutput) {
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
    _ node: InlineNode, _ inlines: borrowing InlineParser, _ text: Span<UInt8>,
    _ references: borrowing LinkReferenceTable, isAttribute: Bool, to output: inout HTMLOutput
  ) {
    let address = text.extracting(node.content)
    if LinkText.isPlain(address) { return write(address, node.addressKind, isAttribute: isAttribute, to: &output) }
    scratch.removeAll(keepingCapacity: true)
    inlines.appendAddress(of: node, in: text, to: &scratch)
    write(scratch.span, node.addressKind, isAttribute: isAttribute, to: &output)
  }

  private func write(
    _ address: Span<UInt8>, _ kind: InlineNode.AddressKind, isAttribute: Bool, to output: inout HTMLOutput
  ) {
    if isAttribute { return output.write(html: address) }
    output.write("<a href=\"")
    switch kind {
    case .absolute:
      write(destination: address, to: &output)
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

  /// Writes the destination of a link or image, the `alt` of the image at `alternative`, and the title. The attribute
  /// written last is left open.
  private mutating func writeTarget(
    of node: InlineNode, _ inlines: borrowing InlineParser, _ text: Span<UInt8>,
    _ references: borrowing LinkReferenceTable, alternative: Int?, to output: inout HTMLOutput
  ) {
    let target = inlines.links[Int(node.link)]
    if target.reference == nil, LinkText.isPlain(text.extracting(LinkText.widened(target.destination))) {
      write(destination: text.extracting(LinkText.widened(target.destination)), to: &output)
    } else {
      scratch.removeAll(keepingCapacity: true)
      inlines.appendDestination(of: node, in: text, references, to: &scratch)
      write(destination: scratch.span, to: &output)
    }
    if let alternative {
      output.write("\" alt=\"")
      let nodes = inlines.nodes.span
      for index in alternative + 1..<Int(node.after) {
        writeLeaf(nodes[index], inlines, text, references, isAttribute: true, to: &output)
      }
    }
    guard inlines.hasTitle(node, references) else { return }
    scratch.removeAll(keepingCapacity: true)
    inlines.appendTitle(of: node, in: text, references, to: &scratch)
    output.write("\" title=\"")
    output.write(html: scratch.span)
  }

  private func write(destination: Span<UInt8>, to output: inout HTMLOutput) {
    guard options.contains(.unsafe) || SafeAddress.allows(destination) else { return }
    output.write(address: destination)
  }

  /// Whether the target of a link or image may be written; what a reference takes is taken off the allowance.
  @inline(__always)
  private mutating func mayExpand(
    _ node: InlineNode, _ inlines: borrowing InlineParser, _ references: borrowing LinkReferenceTable
  ) -> Bool {
    guard let reference = inlines.links[Int(node.link)].reference else { return true }
    let entry = references.entries[Int(reference)]
    let size = entry.destination.count + entry.title.count
    guard size <= allowance else { return false }
    allowance -= size
    return true
  }
}
