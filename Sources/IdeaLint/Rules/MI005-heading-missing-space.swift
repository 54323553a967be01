internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let headingMissingSpace = Rule(
    id: "MI005", name: "heading-missing-space", summary: "A heading has no blank behind its number signs.",
    rationale: """
      `###Title` is no heading but text: what stands below it belongs to the heading above. A single sign may begin a \
      keyword, and one before a number an issue; these are left alone.
      """,
    severity: .error, templates: [.lfx, .gsoc, .readme],
    fix: .safe(changing: [.structure, .title, .project, .values]),
    bad: [
      """
      ### Karmada

      ↓####Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      ### Karmada

      #### Collect metrics

      ##12 and #metrics are no headings, and

      ```
      ##neither
      ```
      """
    ]
  ) { file, reporter in
    let document = file.file.document
    let bytes = document.source.bytes
    var index = 1
    while index < document.nodes.count {
      let node = document.nodes[index]
      if node.kind == .paragraph {
        for line in document.lines[document.lineNumbers(of: node)] {
          var at = Int(line.start)
          while at < Int(line.end), bytes[at] == 0x23 { at += 1 }
          let signs = at - Int(line.start)
          guard (2...6).contains(signs), at < Int(line.end),
            ASCII.isLetter(bytes[at]) || bytes[at] >= 0x80 || bytes[at] == 0x5B
          else {
            continue
          }
          reporter.report(
            .addBlank(signs), at: SourceRange(Int(line.start), Int(line.end)),
            edits: [SourceEdit(SourceRange(at, at), " ")])
        }
      }
      index = document.nodes.after(index)
    }
  }
}

extension Finding.Message {
  fileprivate static func addBlank(_ signs: Int) -> Self {
    "put a blank behind \(Quoted.title(String(repeating: "#", count: signs))): this is no heading"
  }
}
