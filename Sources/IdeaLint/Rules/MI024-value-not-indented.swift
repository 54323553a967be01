internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let valueNotIndented = Rule(
    id: "MI024", name: "value-not-indented",
    summary: "The value of a list item goes on outside of it.",
    rationale: """
      A paragraph at the left margin ends the list, so what follows the first paragraph of a description is shown as text \
      of its own, and the labels below begin a new list. 174 values in 42 files go on like that. So do entries that stand \
      beside the item of their label instead of in it.
      """,
    severity: .info, templates: [.lfx, .gsoc, .readme], fix: .safe(),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.

      ↓Charts are to show them over time.

      - Recommended Skills: Go
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
      ↓- Ana Silva (@ana-silva, ana@example.org)
      - Ben Okoro (@ben-okoro, ben@example.org)
      - Recommended Skills: Go
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.

        Charts are to show them over time.

      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let document = file.file.document
    let ideas = file.file.ideas
    for index in ideas.indices {
      let fields = ideas[index].fields
      for number in fields.indices where fields[number].carrier == .listItem && !fields[number].isEmpty {
        // In its place: most are indented, and a record is copied only for a finding.
        let nodes = fields[number].content.nodes
        if let item = firstBeside(fields[number], document) {
          let record = fields[number]
          reporter.report(
            .indent(record.labelText), at: item, idea: index,
            edits: ListEdit.indent(
              SourceRange(item.start, record.value.end), into: document.nodes[nodes.lowerBound - 1].range, in: file.file
            ))
          continue
        }
        guard !fields[number].field.isShort, fields[number].field != .mentors else { continue }
        guard nodes.lowerBound > 0 else { continue }
        let after = document.nodes.after(nodes.lowerBound - 1)
        guard after < nodes.upperBound else { continue }
        let record = fields[number]
        guard let leaf = firstOutside(after..<nodes.upperBound, document, record) else { continue }
        let bytes = document.source.bytes
        let end = ByteSearch.lineEnd(in: bytes.span, from: Int(leaf.start), end: Int(leaf.end))
        reporter.report(
          .indent(record.labelText), at: SourceRange(Int(leaf.start), end), idea: index,
          edits: ListEdit.indent(
            SourceRange(Int(document.nodes[after].start), record.value.end),
            into: document.nodes[nodes.lowerBound - 1].range, in: file.file))
      }
    }
  }

  /// The first line of a value that stands in items beside that of its label, which has none of its own.
  private static func firstBeside(_ record: FieldRecord, _ document: Document) -> SourceRange? {
    let first = record.content.nodes.lowerBound
    guard first > 0, document.nodes[first - 1].kind == .item else { return nil }
    let next = document.nodes.after(first - 1)
    guard next < document.nodes.count, document.nodes[next].kind == .item else { return nil }
    let start = Int(document.nodes[next].start)
    guard record.value.start >= start,
      record.value.contains(start) || record.value.start < Int(document.nodes[next].end)
    else { return nil }
    let bytes = document.source.bytes
    return SourceRange(start, ByteSearch.lineEnd(in: bytes.span, from: start, end: Int(document.nodes[next].end)))
  }

  /// The first block of text behind the item of a label that is part of its value and of no list.
  private static func firstOutside(_ nodes: Range<Int>, _ document: Document, _ record: FieldRecord) -> BlockNode? {
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      let node = document.nodes[index]
      switch node.kind {
      case .paragraph, .fencedCode, .blockQuote, .table:
        if record.value.contains(Int(node.start)) { return node }
      default: break
      }
      index = node.kind == .list || node.kind == .item ? document.nodes.after(index) : index + 1
    }
    return nil
  }
}

extension Finding.Message {
  fileprivate static func indent(_ label: String) -> Self {
    "indent this by two blanks: it is part of \(Quoted.title(label))"
  }
}
