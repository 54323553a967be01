internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let listMarkerSpacing = Rule(
    id: "MI021", name: "list-marker-spacing",
    summary: "Five or more blanks behind a list marker make code of the item.",
    rationale: """
      Behind a marker Markdown takes one to four blanks for spacing, and five or more for the indentation of code: the \
      label and its value are shown in a grey box, links in it are text. It was repaired by hand twice.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme],
    fix: .safe(changing: [.structure, .values]),
    bad: [
      """
      #### Collect metrics

      ↓-       Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      #### Collect metrics

      -    Description: Metrics are read one by one.
      -
            code of its own
      """
    ]
  ) { file, reporter in
    let document = file.file.document
    let bytes = document.source.bytes
    for index in document.nodes.indices.dropFirst() where document.nodes[index].kind == .indentedCode {
      let item = document.nodes[index - 1]
      guard item.kind == .item else { continue }
      let code = Int(document.nodes[index].start)
      let end = ByteSearch.lineEnd(in: bytes.span, from: Int(item.start), end: Int(item.end))
      guard code < end else { continue }
      reporter.report(
        .useOne, at: SourceRange(Int(item.start), end),
        edits: ListEdit.tighten(item.range, textAt: code, in: file.file))
    }
  }
}

extension Finding.Message {
  fileprivate static let useOne: Self = "put one blank behind the list marker: with five or more the item is code"
}
