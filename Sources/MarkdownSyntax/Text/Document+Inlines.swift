internal import TextBasics

extension Document {
  /// The number of inlines in the document: what it takes to read all of them, for measuring.
  package var inlineCount: Int {
    var parser = InlineParser(options: options)
    var joined: ContiguousArray<UInt8> = []
    var count = 0
    let bytes = source.bytes
    for node in nodes where node.kind.containsInlines {
      if let range = contiguousText(of: node.lineNumbers, bytes.span) {
        parser.parse(bytes.span.extracting(range), references: references)
      } else {
        join(node.lineNumbers, bytes.span, into: &joined)
        parser.parse(joined.span, references: references)
      }
      count += parser.nodes.count
    }
    return count
  }
}
