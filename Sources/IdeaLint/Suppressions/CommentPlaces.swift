internal import MarkdownSyntax
internal import TextBasics

/// Tells comments of a document from text in code that looks like one.
///
/// It is asked in the order of the text, and reads each block once at most.
struct CommentPlaces {
  private let document: Document
  private var reader = InlineReader()
  private var text = AnnotatedText()
  /// The block whose text is at hand.
  private var leaf = -1

  init(_ document: Document) { self.document = document }

  /// Whether a range that looks like a comment is one: part of an HTML block, or of text but not of its code.
  mutating func isComment(_ range: SourceRange) -> Bool {
    let index = node(at: range.start)
    let node = document.nodes[index]
    guard range.end <= Int(node.end) else { return false }
    if node.kind == .htmlBlock { return true }
    guard node.kind.containsInlines else { return false }
    if leaf != index {
      leaf = index
      text.removeAll()
      reader.append(
        Int(node.first)..<Int(node.first + node.count), of: document, isCell: node.kind == .tableCell, to: &text)
    }
    return !hasText(in: range)
  }

  /// The last block that begins at or before an offset: the leaf that holds it, if one does.
  private func node(at offset: Int) -> Int {
    var low = 0
    var high = document.nodes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(document.nodes[middle].start) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Whether something of the range is text: of a comment nothing is.
  private func hasText(in range: SourceRange) -> Bool {
    var low = 0
    var high = text.sources.count
    while low < high {
      let middle = (low + high) / 2
      if Int(text.sources[middle]) < range.start { low = middle + 1 } else { high = middle }
    }
    return low < text.sources.count && Int(text.sources[low]) < range.end
  }
}
