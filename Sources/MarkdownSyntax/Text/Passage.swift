public import TextBasics

/// A run of leaf lines of a document: from a place in one leaf up to a line of the same or a later one.
@usableFromInline
package struct Passage: Sendable {
  /// The blocks it touches: the first is the leaf it begins in.
  package var nodes: Range<Int>
  /// The lines it takes, as indices into the lines of the document.
  package var lines: Range<Int>
  /// The source offset at which its first line begins.
  package var start: Int
  /// The source, from its first to its last character; empty where the passage is.
  @usableFromInline package var range: SourceRange

  package init(nodes: Range<Int>, lines: Range<Int>, start: Int, range: SourceRange) {
    self.nodes = nodes
    self.lines = lines
    self.start = start
    self.range = range
  }
}

extension Document {
  /// The passage over the given blocks and lines, its range trimmed to what is not blank, a break or a comment.
  package func passage(nodes: Range<Int>, lines range: Range<Int>, start: Int) -> Passage {
    var lower = -1
    var upper = -1
    // The mark of a container that begins the passage is part of it.
    var mark = -1
    for index in nodes {
      let node = self.nodes[index]
      if node.kind.canContain, mark < 0, lower < 0 { mark = Int(node.start) }
      guard !node.kind.canContain, !isComment(node) else { continue }
      let own = lineNumbers(of: node).clamped(to: range)
      guard let first = own.first else { continue }
      var begin = first == range.lowerBound ? max(start, Int(lines[first].start)) : Int(lines[first].start)
      // A whole code or HTML block counts with its fences, a whole heading with its marks.
      let isWhole =
        first == node.first && (!node.kind.containsInlines || node.kind == .heading)
        && begin == Int(lines[first].start)
      if isWhole { begin = Int(node.start) }
      let stop = isWhole ? Int(node.end) : trimmedEnd(of: own, begin: begin)
      while begin < stop, ASCII.isBlank(source.bytes[begin]) { begin += 1 }
      guard begin < stop else { continue }
      if lower < 0 { lower = mark < 0 ? begin : min(mark, begin) }
      upper = max(upper, stop)
    }
    let place = min(start, source.bytes.count)
    return Passage(
      nodes: nodes, lines: range, start: start,
      range: lower < 0 ? SourceRange(place, place) : SourceRange(lower, upper))
  }

  private func trimmedEnd(of range: Range<Int>, begin: Int) -> Int {
    for number in range.reversed() {
      let floor = number == range.lowerBound ? begin : Int(lines[number].start)
      var stop = Int(lines[number].end)
      while stop > floor, ASCII.isBlank(source.bytes[stop - 1]) || source.bytes[stop - 1] == 0x0A { stop -= 1 }
      if stop > floor { return stop }
    }
    return begin
  }

  /// Whether the block is nothing but an HTML comment: such blocks belong to no text.
  package func isComment(_ node: BlockNode) -> Bool { node.kind == .htmlBlock && node.detail == 2 }

  /// The leaves of a passage that hold text, each with the lines of it that the passage takes.
  package func leaves(of passage: Passage) -> PassageLeaves { PassageLeaves(self, passage) }
}

/// Walks the leaves of a passage.
package struct PassageLeaves: Sequence, IteratorProtocol {
  /// A leaf, the lines of it that the passage takes, and where the first one begins if not where the line does.
  package typealias Leaf = (node: Int, lines: Range<Int>, start: Int?)

  private let nodes: Rows<BlockNode>
  private let lines: Rows<BlockLine>
  private let passage: Passage
  private var index: Int

  init(_ document: Document, _ passage: Passage) {
    nodes = document.nodes
    lines = document.lines
    self.passage = passage
    index = passage.nodes.lowerBound
  }

  /// The first leaf; `nil` where the passage has none.
  package var first: Leaf? {
    var leaves = self
    return leaves.next()
  }

  package mutating func next() -> Leaf? {
    while index < passage.nodes.upperBound {
      let lines = self.lines.numbers(of: nodes[index]).clamped(to: passage.lines)
      index += 1
      guard !lines.isEmpty else { continue }
      return (index - 1, lines, lines.lowerBound == passage.lines.lowerBound ? passage.start : nil)
    }
    return nil
  }
}
