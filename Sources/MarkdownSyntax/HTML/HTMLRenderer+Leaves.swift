internal import TextBasics

extension HTMLRenderer {
  mutating func writeLeaf(_ node: BlockNode, _ index: Int, _ bytes: Span<UInt8>) {
    switch node.kind {
    case .paragraph:
      writeParagraph(node, index, bytes)
    case .heading:
      startLine()
      renderer.output.write("<h")
      renderer.output.write(decimal: Int(node.detail))
      renderer.output.write(">")
      writeInlines(node, index, bytes)
      renderer.output.write("</h")
      renderer.output.write(decimal: Int(node.detail))
      renderer.output.write(">\n")
    case .thematicBreak:
      startLine()
      renderer.output.write("<hr />\n")
    case .indentedCode:
      startLine()
      renderer.output.write("<pre><code>")
      writeCode(document.lineNumbers(of: node), bytes)
      renderer.output.write("</code></pre>\n")
    case .fencedCode:
      startLine()
      renderer.output.write("<pre><code")
      writeLanguage(document.lines[node.first], bytes)
      renderer.output.write(">")
      writeCode(document.lineNumbers(of: node).dropFirst(), bytes)
      renderer.output.write("</code></pre>\n")
    case .htmlBlock:
      startLine()
      writeHTML(node, bytes)
      renderer.output.write(byte: 0x0A)
    case .tableCell:
      writeCell(node, index, bytes)
    default:
      break
    }
  }

  private mutating func writeParagraph(_ node: BlockNode, _ index: Int, _ bytes: Span<UInt8>) {
    if isTight { return writeInlines(node, index, bytes) }
    startLine()
    renderer.output.write("<p>")
    writeInlines(node, index, bytes)
    if let last = lastOfFootnote, last.paragraph == index {
      renderer.output.write(byte: 0x20)
      renderer.footnotes.writeReturns(from: last.definition, document.references, to: &renderer.output)
    }
    renderer.output.write("</p>\n")
  }

  private mutating func writeCell(_ node: BlockNode, _ index: Int, _ bytes: Span<UInt8>) {
    node.flags.contains(.header) ? renderer.output.write("<th") : renderer.output.write("<td")
    switch TableAlignment(rawValue: node.detail) {
    case .left?: renderer.output.write(" align=\"left\">")
    case .center?: renderer.output.write(" align=\"center\">")
    case .right?: renderer.output.write(" align=\"right\">")
    default: renderer.output.write(">")
    }
    writeInlines(node, index, bytes)
    node.flags.contains(.header) ? renderer.output.write("</th>\n") : renderer.output.write("</td>\n")
  }

  private mutating func writeCode(_ lines: Range<Int>, _ bytes: Span<UInt8>) {
    guard !lines.isEmpty else { return }
    if let text = document.contiguousText(of: lines, bytes) {
      renderer.output.write(html: bytes.extracting(text))
      renderer.output.write(byte: 0x0A)
      return
    }
    for number in lines {
      let line = document.lines[number]
      for _ in 0..<line.padding { renderer.output.write(byte: 0x20) }
      renderer.output.write(html: bytes.extracting(Int(line.start)..<max(Int(line.start), Int(line.end))))
      renderer.output.write(byte: 0x0A)
    }
  }

  private mutating func writeHTML(_ node: BlockNode, _ bytes: Span<UInt8>) {
    withText(of: document.lineNumbers(of: node), isCell: false, bytes) { renderer, text in
      RawHTMLFilter.write(
        text, renderer.options, filtersTags: renderer.document.options.contains(.tagFilter),
        to: &renderer.renderer.output)
    }
  }

  /// The first word of the info string is the language (4.5).
  private mutating func writeLanguage(_ info: BlockLine, _ bytes: Span<UInt8>) {
    var end = Int(info.start)
    while end < Int(info.end), !ASCII.isSpace(bytes[end]) { end += 1 }
    guard end > Int(info.start) else { return }
    var word: [UInt8] = []
    LinkText.appendDecoded(bytes.extracting(Int(info.start)..<end), to: &word)
    renderer.output.write(" class=\"language-")
    renderer.output.write(html: word.span)
    renderer.output.write("\"")
  }

  private mutating func writeInlines(_ node: BlockNode, _ index: Int, _ bytes: Span<UInt8>) {
    renderer.footnotes.begin(leaf: index)
    withText(of: document.lineNumbers(of: node), isCell: node.kind == .tableCell, bytes) { renderer, text in
      let special = InlineBytes.firstSpecial(text, from: 0)
      if special == text.count {
        return renderer.renderer.output.write(html: text.extracting(0..<InlineBytes.trimmedEnd(of: text)))
      }
      renderer.inlines.mark(text, from: special, references: renderer.document.references)
      renderer.walk.run(renderer.inlines, text, into: &renderer.renderer)
    }
  }

  /// Hands the text of a leaf's lines to `body`: from the source where it stands there as it is.
  @inline(__always)
  mutating func withText(
    of lines: Range<Int>, isCell: Bool, _ bytes: Span<UInt8>, _ body: (inout HTMLRenderer, Span<UInt8>) -> Void
  ) {
    // Moved out, so that reading from it and changing the rest of this value do not overlap, and moved back.
    var text: ContiguousArray<UInt8> = []
    if isCell {
      let line = document.lines[lines.lowerBound]
      guard document.joinCell(line, bytes, into: &joined) else {
        return body(&self, bytes.extracting(Int(line.start)..<max(Int(line.start), Int(line.end))))
      }
    } else {
      if let range = document.contiguousText(of: lines, bytes) { return body(&self, bytes.extracting(range)) }
      document.join(lines, bytes, into: &joined)
    }
    swap(&text, &joined)
    body(&self, text.span)
    swap(&text, &joined)
  }
}
