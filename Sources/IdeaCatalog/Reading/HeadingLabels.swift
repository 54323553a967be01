internal import MarkdownSyntax
internal import TextBasics

/// The headings that only label a field of the section they stand in: `#### Recommended Skills`, `#### Goal: …`.
struct HeadingLabels {
  /// The headings right below another, or beside each other at the top of a document.
  private struct Group {
    let level: Int
    /// The block of the heading that they are below.
    let block: Int
    /// How many of the headings are known labels.
    var known = 0
    /// Whether text stands above the first of them, or that says that what an idea is about follows: most groups are ideas of
    /// a project, right below it.
    var mayPartText: Bool?

    /// Whether there is anything to tell.
    var isOfInterest: Bool { known > 0 || mayPartText == true }
  }

  private struct Heading {
    let block: Int
    let level: Int
    let group: Int
    /// The field its text is a known label of.
    let field: Field?
  }

  private var labels: Set<Int> = []

  /// Finds them: of the headings one level below another, all are labels when two of them are known labels, or when the
  /// labels of an idea stand above all of them, or when the first says that what an idea is about follows, and one that is
  /// known is where a label stands above it; of headings beside each other, all but the first when three of them are, each of
  /// another field: the page is one idea.
  ///
  /// - Parameter matter: The facts before the text: where they give the title, no heading has to.
  init(_ document: Document, _ matter: FrontMatter) {
    var groups = [Group(level: 0, block: 0)]
    var open = [0]
    var headings: [Heading] = []
    let bytes = document.source.bytes.span
    var index = 1
    while index < document.nodes.count {
      let node = document.nodes[index]
      if node.kind == .heading, Int(node.start) >= matter.end {
        while open.count > 1, groups[open[open.count - 1]].level >= Int(node.detail) { open.removeLast() }
        let field = Self.field(document.lines[node.first], bytes)
        let group = open[open.count - 1]
        if field != nil { groups[group].known += 1 }
        if groups[group].mayPartText == nil {
          groups[group].mayPartText = index != groups[group].block + 1 || Self.isDescription(index, document)
        }
        headings.append(Heading(block: index, level: Int(node.detail), group: group, field: field))
        open.append(groups.count)
        groups.append(Group(level: Int(node.detail), block: index))
      }
      index = document.nodes.after(index)
    }
    for (group, headings) in Self.byGroup(headings, groups).enumerated() where group > 0 && !headings.isEmpty {
      if groups[group].known >= 2 || holdsText(headings, groups[group].block, document) {
        labels.formUnion(headings.map(\.block))
      } else if labels.contains(groups[group].block) || !Self.fields(below: groups[group].block, document).isEmpty {
        labels.formUnion(headings.filter { $0.field.map(Self.isOfText) ?? false }.map(\.block))
      } else if Self.isDescription(headings[0].block, document), headings[0].block == groups[group].block + 1,
        headings.dropFirst().allSatisfy({ Self.fields(below: $0.block, document).isEmpty })
      {
        labels.formUnion(headings.map(\.block))
      }
    }
    if matter.title != nil {
      takeTitledPage(headings)
    } else if groups[0].known >= 3 {
      takePage(headings.filter { $0.group == 0 })
    }
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

  /// The headings of each group that is of interest.
  private static func byGroup(_ headings: [Heading], _ groups: [Group]) -> [[Heading]] {
    var parts: [[Heading]] = Array(repeating: [], count: groups.count)
    for heading in headings where groups[heading.group].isOfInterest { parts[heading.group].append(heading) }
    return parts
  }

  /// Whether headings below another part the text of one idea: its labels stand above them, and none stands among them.
  private func holdsText(_ headings: [Heading], _ heading: Int, _ document: Document) -> Bool {
    guard Self.fields(below: heading, document).count >= 2 else { return false }
    return headings.allSatisfy { $0.field == nil && Self.fields(below: $0.block, document).isEmpty }
  }

  /// Whether the heading at a block is a word for what an idea is about that names no idea.
  private static func isDescription(_ heading: Int, _ document: Document) -> Bool {
    let bytes = document.source.bytes.span
    let line = document.lines[document.nodes[heading].first]
    guard let label = LabelScanner.scan(bytes, from: Int(line.start), end: Int(line.end)) else { return false }
    return descriptions.contains(label.text, in: bytes)
  }

  private static let descriptions = WordTable(["abstract", "description", "summary", "synopsis", "project description"])

  /// Whether a field tells of an idea, and does not name it.
  private static func isOfText(_ field: Field) -> Bool { field != .other && field != .title && field != .project }

  /// The fields of ideas whose labels stand in the text right below a heading.
  private static func fields(below heading: Int, _ document: Document) -> Set<Field> {
    var fields: Set<Field> = []
    var index = heading + 1
    while index < document.nodes.count, document.nodes[index].kind != .heading {
      let node = document.nodes[index]
      if node.kind == .paragraph || node.kind == .tableCell {
        for number in document.lineNumbers(of: node) {
          if let field = field(document.lines[number], document.source.bytes.span), isOfText(field) {
            fields.insert(field)
          }
        }
      }
      index += 1
    }
    return fields
  }

  /// Whether the heading at a block is a label.
  func contains(_ heading: Int) -> Bool { labels.contains(heading) }

  /// Takes the headings at the top of a page that is one idea, but for the first, which is its title.
  private mutating func takePage(_ headings: [Heading]) {
    guard headings[0].field == nil, Self.fields(of: headings, areAtLeast: 3) != nil else { return }
    labels.formUnion(headings.dropFirst().map(\.block))
  }

  /// Takes the headings at the top of a page whose title stands before the text, and those below one at the top that labels
  /// a field and is the only one there.
  private mutating func takeTitledPage(_ headings: [Heading]) {
    var top = headings.filter { $0.group == 0 }
    if top.count == 1, top[0].field != nil { top = headings.filter { $0.group <= 1 } }
    guard let fields = Self.fields(of: top, areAtLeast: 2), fields.count >= 3 || fields.contains(.mentors) else {
      return
    }
    if top[0].field == nil, top.dropFirst().contains(where: { $0.level != top[0].level }) { top.removeFirst() }
    labels.formUnion(top.map(\.block))
  }

  /// The fields that headings label, each another; `nil` where they are fewer, or not all different.
  private static func fields(of headings: [Heading], areAtLeast count: Int) -> Set<Field>? {
    let fields = headings.compactMap(\.field).filter { $0 != .other }
    let different = Set(fields)
    return fields.count >= count && different.count == fields.count ? different : nil
  }
}
