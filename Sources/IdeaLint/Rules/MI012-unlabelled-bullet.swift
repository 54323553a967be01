internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let unlabelledBullet = Rule(
    id: "MI012", name: "unlabelled-bullet-after-description",
    summary: "A description or an outcome goes on in a list item beside its label's.",
    rationale: """
      In a list of labels each item is one; what stands in an item of its own looks like a field without a name. It is read \
      as part of the text above. Eleven values in seven files go on like that.
      """,
    severity: .info, templates: [.lfx, .gsoc, .readme],
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      ↓- Charts are to show them over time.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
        - Charts are to show them over time.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let nodes = file.file.document.nodes
    let bytes = file.file.source.bytes
    let ideas = file.file.ideas
    for index in ideas.indices {
      let fields = ideas[index].fields
      for number in fields.indices
      where fields[number].carrier == .listItem
        && (fields[number].field == .description || fields[number].field == .expectedOutcome)
      {
        let record = fields[number]
        let first = record.content.nodes.lowerBound
        guard first > 0, nodes[first - 1].kind == .item else { continue }
        let next = nodes.after(first - 1)
        guard next < nodes.count, nodes[next].kind == .item, record.value.contains(Int(nodes[next].start)),
          record.value.start < Int(nodes[next].start)
        else { continue }
        let start = Int(nodes[next].start)
        let end = ByteSearch.lineEnd(in: bytes.span, from: start, end: Int(nodes[next].end))
        reporter.report(.indent(record.labelText), at: SourceRange(start, end), idea: index)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func indent(_ label: String) -> Self {
    "indent this item by two blanks, or give it a label: it is read as part of \(Quoted.title(label))"
  }
}
