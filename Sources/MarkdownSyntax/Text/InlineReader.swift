internal import TextBasics

/// Reads the lines of a leaf block as inlines and gives their text; keeps its buffers from block to block.
package struct InlineReader: Sendable {
  private var parser: InlineParser
  private var buffer = LeafText()
  /// The index of the stretch of the buffer that was looked at last.
  private var stretch = 0

  package init() {
    parser = InlineParser()
  }

  /// Appends the text of some lines of a leaf to `text`; the first line from the source offset `start` on.
  ///
  /// - Parameter leavesPicturesOut: Whether the descriptions of pictures are no text, those that are links apart.
  package mutating func append(
    _ lines: Range<Int>, from start: Int? = nil, of document: borrowing Document, isCell: Bool = false,
    leavesPicturesOut: Bool = false, to text: inout AnnotatedText
  ) {
    if !isCell, lines.count == 1, appendPlain(document.lines[lines.lowerBound], from: start, of: document, to: &text) {
      return
    }
    buffer.load(lines, from: start, of: document, isCell: isCell)
    stretch = 0
    guard !buffer.bytes.isEmpty else { return }
    // Moved out, so that reading from it and changing the rest of this value do not overlap, and moved back at the end.
    var content: ContiguousArray<UInt8> = []
    swap(&content, &buffer.bytes)
    defer { swap(&content, &buffer.bytes) }
    let span = content.span
    let special = InlineBytes.firstSpecial(span, from: 0)
    if special == span.count {
      append(span, 0..<trimmedEnd(span), to: &text)
      return
    }
    parser.options = document.options
    parser.parse(span, from: special, references: document.references)
    var openLinks: [(node: Int, start: Int, after: Int)] = []
    var index = 0
    while index < parser.nodes.count {
      while let last = openLinks.last, last.after <= index {
        closeLink(openLinks.removeLast(), span, document, &text)
      }
      let node = parser.nodes[index]
      switch node.kind {
      case .text, .escape:
        append(span, node.content, to: &text)
      case .footnoteReference:
        // As it was written: nothing of the text may be lost.
        append(span, node.range, to: &text)
      case .softBreak, .hardBreak:
        text.append(0x0A, from: source(of: node.range.lowerBound))
      case .codeSpan:
        let begin = text.bytes.count
        append(span, InlineParser.codeContent(of: node, in: span), to: &text, lineBreak: 0x20)
        text.appendCode(begin..<text.bytes.count)
      case .entity:
        var decoded: [UInt8] = []
        _ = CharacterReference.decode(span, at: node.range.lowerBound, to: &decoded)
        let place = source(of: node.range.lowerBound)
        for byte in decoded { text.append(byte, from: place) }
      case .rawHTML:
        if InlineParser.isLineBreakTag(span.extracting(node.range)) {
          text.append(0x0A, from: source(of: node.range.lowerBound))
        }
      case .autolink, .extendedAutolink:
        let begin = text.bytes.count
        appendAddress(of: node, span, to: &text)
        text.append(
          AnnotatedText.LinkedText(
            range: begin..<text.bytes.count, destination: destination(of: node, span, document),
            source: buffer.sourceRange(of: node.range), isBare: true))
      case .link:
        openLinks.append((index, text.bytes.count, Int(node.after)))
      case .image where leavesPicturesOut && openLinks.isEmpty:
        index = Int(node.after)
        continue
      case .image, .emphasis, .strong, .strikethrough:
        break
      }
      index += 1
    }
    while let last = openLinks.popLast() { closeLink(last, span, document, &text) }
  }

  /// Appends the text of one line in which nothing is more than text, without a copy; false where something may be.
  private func appendPlain(
    _ line: BlockLine, from start: Int?, of document: borrowing Document, to text: inout AnnotatedText
  ) -> Bool {
    let source = document.source.bytes.span
    let lower = max(Int(line.start), start ?? 0)
    let content = source.extracting(lower..<max(lower, Int(line.end)))
    guard InlineBytes.firstSpecial(content, from: 0) == content.count else { return false }
    text.append(source, lower..<lower + trimmedEnd(content), from: lower)
    return true
  }

  /// Appends the address of an autolink as a reader sees it; the few with escapes or references come from one place.
  private mutating func appendAddress(of node: InlineNode, _ span: Span<UInt8>, to text: inout AnnotatedText) {
    var address: [UInt8] = []
    parser.appendAddress(of: node, in: span, to: &address)
    guard address.count != node.content.count else { return append(span, node.content, to: &text) }
    let place = source(of: node.content.lowerBound)
    for byte in address { text.append(byte, from: place) }
  }

  private func closeLink(
    _ link: (node: Int, start: Int, after: Int), _ span: Span<UInt8>, _ document: borrowing Document,
    _ text: inout AnnotatedText
  ) {
    let node = parser.nodes[link.node]
    text.append(
      AnnotatedText.LinkedText(
        range: link.start..<text.bytes.count, destination: destination(of: node, span, document),
        source: buffer.sourceRange(of: node.range), isBare: false))
  }

  private func destination(of node: InlineNode, _ span: Span<UInt8>, _ document: borrowing Document) -> String {
    var bytes: [UInt8] = []
    parser.appendDestination(of: node, in: span, document.references, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - The buffer

  /// Appends `range` of the buffer stretch by stretch, so that each byte gets its own source.
  private mutating func append(
    _ span: Span<UInt8>, _ range: Range<Int>, to text: inout AnnotatedText, lineBreak: UInt8 = 0x0A
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      let place = source(of: at)
      let next = stretch + 1 < buffer.stretches.count ? buffer.stretches[stretch + 1].start : span.count
      var end = min(range.upperBound, max(next, at + 1))
      // Lines of code or HTML, which someone may have written a value into, stand in one stretch.
      if lineBreak != 0x0A { end = min(end, ByteSearch.first(0x0A, in: span, from: at, end: end) + 1) }
      let breaks = span[end - 1] == 0x0A && (lineBreak != 0x0A || stretch + 1 < buffer.stretches.count && next == end)
      if breaks { end -= 1 }
      text.append(span, at..<end, from: place)
      if breaks {
        text.append(lineBreak, from: place + end - at)
        end += 1
      }
      at = end
    }
  }

  private mutating func source(of offset: Int) -> Int {
    if buffer.stretches[stretch].start > offset { stretch = 0 }
    while stretch + 1 < buffer.stretches.count, buffer.stretches[stretch + 1].start <= offset { stretch += 1 }
    return buffer.stretches[stretch].source + offset - buffer.stretches[stretch].start
  }

  private func trimmedEnd(_ span: Span<UInt8>) -> Int {
    var end = span.count
    while end > 0, ASCII.isSpace(span[end - 1]) { end -= 1 }
    return end
  }
}
