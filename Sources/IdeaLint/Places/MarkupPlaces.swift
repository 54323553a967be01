internal import MarkdownSyntax
internal import TextBasics

/// Tells what Markdown reads from text in code that looks like it.
///
/// It is asked in the order of the text, and reads each block once at most.
struct MarkupPlaces {
  private let document: Document
  private var reader = InlineReader()
  private var text = AnnotatedText()
  /// The block whose text is at hand.
  private var leaf = -1

  init(_ document: Document) { self.document = document }

  /// Whether a range that looks like a comment or a tag is one: part of an HTML block, or of text but not of its code.
  mutating func isHTML(_ range: SourceRange) -> Bool {
    let index = node(at: range.start)
    let node = document.nodes[index]
    guard range.end <= Int(node.end) else { return false }
    if node.kind == .htmlBlock { return true }
    guard node.kind.containsInlines else { return false }
    load(index)
    return !hasText(in: range)
  }

  /// The end of the block of HTML that holds an offset; `nil` where none does.
  func htmlBlockEnd(at offset: Int) -> Int? {
    let node = document.nodes[node(at: offset)]
    return node.kind == .htmlBlock ? Int(node.end) : nil
  }

  private mutating func load(_ index: Int) {
    guard leaf != index else { return }
    let node = document.nodes[index]
    leaf = index
    text.removeAll()
    reader.append(
      document.lineNumbers(of: node), of: document, isCell: node.kind == .tableCell, to: &text)
  }

  /// Whether a range that looks like a link is part of text, and not of its code.
  mutating func isText(_ range: SourceRange) -> Bool {
    let index = node(at: range.start)
    let node = document.nodes[index]
    guard node.kind.containsInlines, range.end <= Int(node.end) else { return false }
    load(index)
    return !isCode(range)
  }

  /// Whether something of a range is code: asked of the last code span that begins before its end.
  private func isCode(_ range: SourceRange) -> Bool {
    var low = 0
    var high = text.code.count
    while low < high {
      let middle = (low + high) / 2
      if text.source(of: text.code[middle]).start < range.end { low = middle + 1 } else { high = middle }
    }
    return low > 0 && text.source(of: text.code[low - 1]).end > range.start
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
    let first = text.bytes.indices.boundary { text.source(at: $0) >= range.start }
    return first < text.bytes.count && text.source(at: first) < range.end
  }
}
