internal import MarkdownSyntax
internal import TextBasics

/// The headings that only label a field of the section they stand in: `#### Recommended Skills`, `#### Goal: …`.
struct HeadingLabels {
  /// The headings right below another, or beside each other at the top of a document.
  private struct Group {
    var level: Int
    var headings: [Heading] = []
  }

  private struct Heading {
    let block: Int
    /// The field its text is a known label of.
    let field: Field?
  }

  private var labels: Set<Int> = []

  /// Finds them: of the headings one level below another, all are labels when two of them are known labels; of headings
  /// beside each other, all but the first when three of them are, each of another field: the page is one idea.
  init(_ document: Document) {
    var open = [Group(level: 0)]
    let bytes = document.source.bytes.span
    var index = 1
    while index < document.nodes.count {
      let node = document.nodes[index]
      if node.kind == .heading {
        while open.count > 1, open[open.count - 1].level >= Int(node.detail) { close(open.removeLast()) }
        let line = document.lines[node.first]
        let label = LabelScanner.scan(bytes, from: Int(line.start), end: Int(line.end))
        let match = label.flatMap { LabelTable.match($0.text, in: bytes) }
        // A heading of an everyday word, such as `Background`, may head text of the page.
        let field = match.flatMap { $0.strength > .weak ? $0.field : nil }
        open[open.count - 1].headings.append(Heading(block: index, field: field))
        open.append(Group(level: Int(node.detail)))
      }
      index = document.nodes.after(index)
    }
    while let last = open.popLast() { close(last) }
  }

  /// Whether the heading at a block is a label.
  func contains(_ heading: Int) -> Bool { labels.contains(heading) }

  private mutating func close(_ group: Group) {
    let known = group.headings.compactMap(\.field)
    if group.level > 0 {
      if known.count >= 2 { labels.formUnion(group.headings.map(\.block)) }
    } else if case let fields = known.filter({ $0 != .other }), fields.count >= 3, Set(fields).count == fields.count,
      group.headings[0].field == nil
    {
      labels.formUnion(group.headings.dropFirst().map(\.block))
    }
  }
}
