/// The nodes of a text as an arena; see ``InlineNode``.
struct NodeList: InlineSink {
  var nodes: [InlineNode] = []

  /// Makes room for the nodes of so many marks, in a text where there are many.
  mutating func reserve(_ marks: Int) {
    if marks > 1 << 12 { nodes.reserveCapacity(2 * marks + 1) }
  }

  mutating func add(_ node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>) {
    nodes.append(node)
    nodes[nodes.count - 1].after = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// The note is the index of the node.
  mutating func open(_ node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>) -> UInt32 {
    add(node, parser, text)
    return UInt32(truncatingIfNeeded: nodes.count - 1)
  }

  mutating func close(
    _ span: OpenSpan, contentEnd: UInt32, end: UInt32, _ parser: borrowing InlineParser, _ text: Span<UInt8>
  ) {
    nodes[Int(span.note)].contentEnd = contentEnd
    nodes[Int(span.note)].end = end
    nodes[Int(span.note)].after = UInt32(truncatingIfNeeded: nodes.count)
  }
}
