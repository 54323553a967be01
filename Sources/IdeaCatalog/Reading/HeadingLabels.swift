internal import MarkdownSyntax
internal import TextBasics

/// The headings that only label a field of the section they stand in: `#### Recommended Skills`, `#### Goal: …`.
struct HeadingLabels {
  private var labels: Set<Int> = []

  /// Finds them: of the headings one level below another, all are labels when two of them are known labels.
  init(_ document: Document) {
    // The headings that are open, each with those right below it and how many of them are known labels.
    var open: [(level: Int, children: [Int], known: Int)] = [(0, [], 0)]
    let bytes = document.source.bytes.span
    var index = 1
    while index < document.nodes.count {
      let node = document.nodes[index]
      if node.kind == .heading {
        while open.count > 1, open[open.count - 1].level >= Int(node.detail) { close(open.removeLast()) }
        let line = document.lines[Int(node.first)]
        let label = LabelScanner.scan(bytes, from: Int(line.start), end: Int(line.end))
        open[open.count - 1].children.append(index)
        if let label, LabelTable.field(of: label.text, in: bytes) != nil { open[open.count - 1].known += 1 }
        open.append((Int(node.detail), [], 0))
      }
      index = Int(node.after)
    }
    while let last = open.popLast() { close(last) }
  }

  /// Whether the heading at a block is a label.
  func contains(_ heading: Int) -> Bool { labels.contains(heading) }

  private mutating func close(_ heading: (level: Int, children: [Int], known: Int)) {
    if heading.known >= 2 { labels.formUnion(heading.children) }
  }
}
