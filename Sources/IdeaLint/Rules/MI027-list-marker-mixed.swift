internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let listMarkerMixed = Rule(
    id: "MI027", name: "list-marker-mixed",
    summary: "The labels of an idea begin with different list markers.",
    rationale: """
      For Markdown another marker begins another list, so the labels are shown as two lists with a gap between them.
      """,
    severity: .info, templates: [.lfx, .gsoc, .readme], fix: .safe(),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      ↓* Recommended Skills: Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills:
        * Go
        * Rust
      """
    ]
  ) { file, reporter in
    let nodes = file.file.document.nodes
    let bytes = file.file.source.bytes
    let ideas = file.file.ideas
    for index in ideas.indices {
      var first: UInt8?
      var depth = 0
      for record in ideas[index].fields where record.carrier == .listItem && record.content.nodes.lowerBound > 0 {
        let item = nodes[record.content.nodes.lowerBound - 1]
        guard item.kind == .item else { continue }
        let marker = bytes[Int(item.start)]
        guard marker == 0x2D || marker == 0x2A || marker == 0x2B else { continue }
        // An item of a nested list is no label of the idea, whatever it looks like.
        if first == nil { depth = indentation(of: item, bytes.span) }
        guard indentation(of: item, bytes.span) < depth + 2 else { continue }
        if let first, first != marker {
          reporter.report(
            .use(first), at: SourceRange(Int(item.start), record.label.end), idea: index,
            edits: ListEdit.mark(listOf: record.content.nodes.lowerBound - 1, with: first, in: file.file.document))
          break
        }
        first = marker
      }
    }
  }

  /// The blanks before the marker of an item.
  private static func indentation(of item: BlockNode, _ bytes: Span<UInt8>) -> Int {
    var at = Int(item.start)
    while at > 0, ASCII.isBlank(bytes[at - 1]) { at -= 1 }
    return Int(item.start) - at
  }
}

extension Finding.Message {
  fileprivate static func use(_ marker: UInt8) -> Self {
    "begin the label with \"\(Character(Unicode.Scalar(marker)))\", as the ones above"
  }
}
