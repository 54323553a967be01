internal import TextBasics

// Footnotes stand at the end of the HTML, those that something refers to, as cmark-gfm writes them.
extension HTMLRenderer {
  /// Numbers the footnotes and their references, in a document that has some.
  mutating func countFootnotes(_ bytes: Span<UInt8>) {
    for index in 1..<document.nodes.count {
      let node = document.nodes[index]
      guard node.kind.containsInlines, holdsCaret(node, bytes) else { continue }
      withText(of: document.lineNumbers(of: node), isCell: node.kind == .tableCell, bytes) { renderer, text in
        renderer.inlines.mark(text, from: 0, references: renderer.document.references)
        for mark in renderer.inlines.marks where mark.kind == .leaf && mark.node == .footnoteReference {
          renderer.renderer.footnotes.note(
            mark.third, in: index, definitions: renderer.document.references.entries.count)
        }
      }
    }
  }

  private func holdsCaret(_ node: BlockNode, _ bytes: Span<UInt8>) -> Bool {
    document.lineNumbers(of: node).contains { number in
      let line = document.lines[number]
      let end = max(Int(line.start), Int(line.end))
      return ByteSearch.first(0x5E, in: bytes, from: Int(line.start), end: end) < end
    }
  }

  mutating func writeFootnotes(_ bytes: Span<UInt8>) {
    let references = document.references
    renderer.output.write("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    for definition in renderer.footnotes.order {
      let block = Int(references.entries[Int(definition)].footnote)
      renderer.output.write("<li id=\"")
      renderer.footnotes.writeID(
        "fn", references.footnoteLabel(of: Int(definition)), references, to: &renderer.output)
      renderer.output.write("\">\n")
      let last = lastChild(of: block)
      let endsInParagraph = last.map { document.nodes[$0].kind == .paragraph } ?? false
      if let last, endsInParagraph { lastOfFootnote = (last, Int(definition)) }
      render(block + 1..<document.nodes.after(block), bytes)
      if !endsInParagraph {
        renderer.footnotes.writeReturns(from: Int(definition), references, to: &renderer.output)
        renderer.output.write(byte: 0x0A)
      }
      renderer.output.write("</li>\n")
    }
    renderer.output.write("</ol>\n</section>\n")
  }

  /// The last block of a footnote that is written where it stands.
  private func lastChild(of block: Int) -> Int? {
    var last: Int?
    var next = block + 1
    while next < document.nodes.after(block) {
      let kind = document.nodes[next].kind
      if kind != .footnoteDefinition, kind != .linkReferenceDefinition { last = next }
      next = document.nodes.after(next)
    }
    return last
  }
}
