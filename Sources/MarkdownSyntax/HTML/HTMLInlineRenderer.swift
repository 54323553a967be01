package import TextBasics

/// Writes inlines as HTML, in the form of CommonMark's examples.
///
/// One renderer serves a document: it bounds what references may expand to, as a long definition used often would make
/// output of quadratic size. Beyond the bound references are written as the text they were.
/// U+0000 and bytes that are no UTF-8 are passed on; who writes the document replaces them.
package struct HTMLInlineRenderer: Sendable {
  /// What may be written.
  package struct Options: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Raw HTML and any destination are written as they are; without it raw HTML is left out, and destinations that
    /// run code or read files are empty.
    package static let unsafe = Options(rawValue: 1)
    /// Tags that GitHub disallows lose their `<` (GFM 6.11).
    package static let tagFilter = Options(rawValue: 2)
  }

  /// A node whose end is still to be written.
  private struct OpenNode {
    var index: Int
    /// Whether it is written as the text it was.
    var isText: Bool
  }

  package let options: Options
  /// How many bytes of destinations and titles references may still write.
  private var allowance: Int
  private var open: [OpenNode] = []
  private var scratch: [UInt8] = []

  /// Creates a renderer for a document of `documentSize` bytes.
  package init(options: Options, documentSize: Int) {
    self.options = options
    allowance = max(documentSize, 100_000)
  }

  /// Writes all nodes of `inlines`, which were parsed from `text`.
  package mutating func render(
    _ inlines: InlineParser, _ text: Span<UInt8>, _ references: LinkReferenceTable, to output: inout ByteWriter
  ) {
    open.removeAll(keepingCapacity: true)
    var index = 0
    while true {
      while let last = open.last, Int(inlines.nodes[last.index].after) <= index {
        open.removeLast()
        writeEnd(of: inlines.nodes[last.index], isText: last.isText, text, to: &output)
      }
      guard index < inlines.nodes.count else { return }
      let node = inlines.nodes[index]
      switch node.kind {
      case .image where mayExpand(node, inlines, references):
        writeImage(index, inlines, text, references, to: &output)
        index = Int(node.after)
      case .emphasis, .strong, .strikethrough, .link, .image:
        let isText = !writeStart(of: node, inlines, text, references, to: &output)
        open.append(OpenNode(index: index, isText: isText))
        index += 1
      default:
        writeLeaf(node, inlines, text, isAttribute: false, to: &output)
        index += 1
      }
    }
  }

  /// Writes what stands before the children.
  ///
  /// - Returns: False when the node is written as the text it was.
  private mutating func writeStart(
    of node: InlineNode, _ inlines: InlineParser, _ text: Span<UInt8>, _ references: LinkReferenceTable,
    to output: inout ByteWriter
  ) -> Bool {
    switch node.kind {
    case .emphasis: output.write("<em>")
    case .strong: output.write("<strong>")
    case .strikethrough: output.write("<del>")
    case .link where mayExpand(node, inlines, references):
      output.write("<a href=\"")
      writeDestination(of: node, inlines, text, references, to: &output)
      writeTitle(of: node, inlines, text, references, to: &output)
      output.write("\">")
    default:
      output.write(html: text.extracting(Int(node.start)..<Int(node.contentStart)))
      return false
    }
    return true
  }

  private func writeEnd(of node: InlineNode, isText: Bool, _ text: Span<UInt8>, to output: inout ByteWriter) {
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
    _ index: Int, _ inlines: InlineParser, _ text: Span<UInt8>, _ references: LinkReferenceTable,
    to output: inout ByteWriter
  ) {
    let node = inlines.nodes[index]
    output.write("<img src=\"")
    writeDestination(of: node, inlines, text, references, to: &output)
    output.write("\" alt=\"")
    for inner in inlines.nodes[(index + 1)..<Int(node.after)] {
      writeLeaf(inner, inlines, text, isAttribute: true, to: &output)
    }
    writeTitle(of: node, inlines, text, references, to: &output)
    output.write("\" />")
  }

  /// Writes a node without children; in an attribute without any tag.
  private mutating func writeLeaf(
    _ node: InlineNode, _ inlines: InlineParser, _ text: Span<UInt8>, isAttribute: Bool, to output: inout ByteWriter
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
      writeCode(text.extracting(inlines.codeContent(of: node, in: text)), to: &output)
      if !isAttribute { output.write("</code>") }
    case .rawHTML:
      let html = text.extracting(node.range)
      isAttribute ? output.write(html: html) : HTMLFilter.write(html, options, to: &output)
    case .autolink, .extendedAutolink: writeAutolink(node, inlines, text, isAttribute: isAttribute, to: &output)
    case .emphasis, .strong, .strikethrough, .link, .image: break
    }
  }

  /// Line ends in code are blanks (6.1).
  private func writeCode(_ code: Span<UInt8>, to output: inout ByteWriter) {
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
    _ node: InlineNode, _ inlines: InlineParser, _ text: Span<UInt8>, isAttribute: Bool, to output: inout ByteWriter
  ) {
    if !isAttribute {
      output.write("<a href=\"")
      scratch.removeAll(keepingCapacity: true)
      inlines.appendDestination(of: node, in: text, LinkReferenceTable(), to: &scratch)
      HTMLFilter.write(destination: scratch.span, isImage: false, options, to: &output)
      output.write("\">")
    }
    scratch.removeAll(keepingCapacity: true)
    inlines.appendAddress(of: node, in: text, to: &scratch)
    output.write(html: scratch.span)
    if !isAttribute { output.write("</a>") }
  }

  private mutating func writeDestination(
    of node: InlineNode, _ inlines: InlineParser, _ text: Span<UInt8>, _ references: LinkReferenceTable,
    to output: inout ByteWriter
  ) {
    scratch.removeAll(keepingCapacity: true)
    inlines.appendDestination(of: node, in: text, references, to: &scratch)
    HTMLFilter.write(destination: scratch.span, isImage: node.kind == .image, options, to: &output)
  }

  /// Ends the attribute before it, and leaves its own open.
  private mutating func writeTitle(
    of node: InlineNode, _ inlines: InlineParser, _ text: Span<UInt8>, _ references: LinkReferenceTable,
    to output: inout ByteWriter
  ) {
    scratch.removeAll(keepingCapacity: true)
    inlines.appendTitle(of: node, in: text, references, to: &scratch)
    guard !scratch.isEmpty else { return }
    output.write("\" title=\"")
    output.write(html: scratch.span)
  }

  /// Whether the target of a link or image may be written; what a reference takes is taken off the allowance.
  private mutating func mayExpand(
    _ node: InlineNode, _ inlines: InlineParser, _ references: LinkReferenceTable
  ) -> Bool {
    guard let reference = inlines.links[Int(node.link)].reference else { return true }
    let entry = references.entries[Int(reference)]
    let size = entry.destination.count + entry.title.count
    guard size <= allowance else { return false }
    allowance -= size
    return true
  }
}
