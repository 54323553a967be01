import TextBasics

// What a reader sees of inlines, without any markup.
extension InlineParser {
  /// Appends the plain text of the nodes: escapes and references decoded, code without its backticks, the text of
  /// links and images, the address of autolinks, nothing of raw HTML but a line feed for `<br>`.
  ///
  /// - Parameters:
  ///   - range: The indices of nodes, all when it is nil; a node and all inside it is `i..<Int(nodes[i].after)`.
  ///   - text: The text that was parsed.
  ///   - softBreak: What a soft break becomes.
  ///   - hardBreak: What a hard break becomes.
  package func appendPlainText(
    of range: Range<Int>? = nil, in text: Span<UInt8>, softBreak: UInt8 = 0x20, hardBreak: UInt8 = 0x0A,
    to output: inout [UInt8]
  ) {
    // Nodes stand in the order of the text, and those with children add nothing to them.
    for index in range ?? nodes.indices {
      appendLeaf(nodes[index], in: text, softBreak, hardBreak, to: &output)
    }
  }

  /// Appends the plain text like `appendPlainText(of:in:softBreak:hardBreak:to:)`, and replaces `runs` by a map of
  /// where each part of it came from. Offsets of plain text count from the end of `output` before the call.
  package func appendPlainText(
    of range: Range<Int>? = nil, in text: Span<UInt8>, softBreak: UInt8 = 0x20, hardBreak: UInt8 = 0x0A,
    to output: inout [UInt8], runs: inout PlainTextRuns
  ) {
    let base = output.count
    runs.reset()
    for index in range ?? nodes.indices {
      let node = nodes[index]
      let plainStart = output.count - base
      runs.closeLinks(before: index, at: plainStart)
      appendLeaf(node, in: text, softBreak, hardBreak, to: &output)
      let plainEnd = output.count - base
      if plainEnd > plainStart {
        runs.add(plainStart..<plainEnd, from: visibleRange(of: node, in: text))
      }
      switch node.kind {
      case .link, .image, .autolink, .extendedAutolink:
        runs.openLink(node: index, after: Int(node.after), at: plainStart)
      default: break
      }
    }
    runs.closeLinks(before: Int.max, at: output.count - base)
  }

  /// The range of a code span's content, without the blank on each side that only sets it off (6.1).
  package func codeContent(of node: InlineNode, in text: Span<UInt8>) -> Range<Int> {
    let content = node.content
    guard content.count >= 2, isBlank(text[content.lowerBound]), isBlank(text[content.upperBound - 1]) else {
      return content
    }
    var position = content.lowerBound
    while position < content.upperBound, isBlank(text[position]) { position += 1 }
    return position == content.upperBound ? content : content.lowerBound + 1..<content.upperBound - 1
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  /// The range that the plain text of a leaf was taken from.
  private func visibleRange(of node: InlineNode, in text: Span<UInt8>) -> Range<Int> {
    switch node.kind {
    case .codeSpan: codeContent(of: node, in: text)
    case .escape, .autolink, .extendedAutolink: node.content
    default: node.range
    }
  }

  private func appendLeaf(
    _ node: InlineNode, in text: Span<UInt8>, _ softBreak: UInt8, _ hardBreak: UInt8, to output: inout [UInt8]
  ) {
    switch node.kind {
    case .text, .escape:
      text.extracting(node.content).withUnsafeBufferPointer { output.append(contentsOf: $0) }
    case .codeSpan:
      for offset in codeContent(of: node, in: text) { output.append(text[offset] == 0x0A ? 0x20 : text[offset]) }
    case .entity: _ = CharacterReference.decode(text, at: Int(node.start), to: &output)
    case .softBreak: output.append(softBreak)
    case .hardBreak: output.append(hardBreak)
    case .autolink, .extendedAutolink: appendAddress(of: node, in: text, to: &output)
    case .rawHTML: if isLineBreakTag(text.extracting(node.range)) { output.append(0x0A) }
    case .emphasis, .strong, .strikethrough, .link, .image: break
    }
  }

  /// Whether the tag is `<br>`, `<br/>` or one with attributes.
  private func isLineBreakTag(_ tag: Span<UInt8>) -> Bool {
    guard tag.count >= 4, ASCII.lowered(tag[1]) == UInt8(ascii: "b"), ASCII.lowered(tag[2]) == UInt8(ascii: "r") else {
      return false
    }
    return tag[3] == UInt8(ascii: ">") || tag[3] == UInt8(ascii: "/") || ASCII.isSpace(tag[3])
  }
}
