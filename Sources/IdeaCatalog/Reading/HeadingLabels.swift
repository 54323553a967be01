internal import MarkdownSyntax
internal import TextBasics

/// The headings that only label a field of the section they stand in: `#### Recommended Skills`, `#### Goal: …`.
struct HeadingLabels {
  /// The headings right below another, or beside each other at the top of a document.
  private struct Group {
    let level: Int
    /// How many of the headings are known labels.
    var known = 0
  }

  private struct Heading {
    let block: Int
    let group: Int
    /// The field its text is a known label of.
    let field: Field?
  }

  private var labels: Set<Int> = []

  /// Finds them: of the headings one level below another, all are labels when two of them are known labels; of headings
  /// beside each other, all but the first when three of them are, each of another field: the page is one idea.
  init(_ document: Document) {
    var groups = [Group(level: 0)]
    var open = [0]
    var headings: [Heading] = []
    let bytes = document.source.bytes.span
    var index = 1
    while index < document.nodes.count {
      let node = document.nodes[index]
      if node.kind == .heading {
        while open.count > 1, groups[open[open.count - 1]].level >= Int(node.detail) { open.removeLast() }
        let field = Self.field(document.lines[node.first], bytes)
        let group = open[open.count - 1]
        if field != nil { groups[group].known += 1 }
        headings.append(Heading(block: index, group: group, field: field))
        open.append(groups.count)
        groups.append(Group(level: Int(node.detail)))
      }
      index = document.nodes.after(index)
    }
    for heading in headings where heading.group > 0 && groups[heading.group].known >= 2 { labels.insert(heading.block) }
    if groups[0].known >= 3 { takePage(headings.filter { $0.group == 0 }) }
  }

  /// The field that the line of a heading labels.
  private static func field(_ line: BlockLine, _ bytes: Span<UInt8>) -> Field? {
    let range = Int(line.start)..<max(Int(line.start), Int(line.end))
    if LabelTable.beginsNoLabel(range, in: bytes) { return nil }
    guard let label = LabelScanner.scan(bytes, from: range.lowerBound, end: range.upperBound),
      let match = LabelTable.match(label.text, in: bytes)
    else { return nil }
    // A heading of an everyday word, such as `Background`, may head text of the page.
    return match.strength > .weak ? match.field : nil
  }

  /// Whether the heading at a block is a label.
  func contains(_ heading: Int) -> Bool { labels.contains(heading) }

  /// Takes the headings at the top of a page that is one idea.
  private mutating func takePage(_ headings: [Heading]) {
    let fields = headings.compactMap(\.field).filter { $0 != .other }
    guard fields.count >= 3, Set(fields).count == fields.count, headings[0].field == nil else { return }
    labels.formUnion(headings.dropFirst().map(\.block))
  }
}
