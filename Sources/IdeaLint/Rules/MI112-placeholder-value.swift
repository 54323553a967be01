internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let placeholderValue = Rule(
    id: "MI112", name: "placeholder-value",
    summary: "A value is a word for one that is still missing, such as `TBD`.",
    rationale: """
      `TBD`, `N/A`, `XXX` or `???` looks filled in and says nothing; an issue whose number is `XXX` leads nowhere. \
      Administrators had to ask for such values before every term. The address of the programme's page may say so: it \
      is made after an idea was accepted.
      """,
    severity: .error,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - Upstream Issue: ↓TBD
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org)
        - ↓TBD
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - Upstream Issue: ↓https://github.com/example/project/issues/XXX
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one; how often is to be determined.
      - Recommended Skills: Go
      - LFX URL: TBD
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      if ideas[index].title.utf8.count <= PlaceholderValues.longest, Placeholders.isPlaceholder(ideas[index].title) {
        reporter.report(.replace(ideas[index].title), at: ideas[index].titleRange, idea: index)
      }
      let fields = ideas[index].fields
      for field in fields.indices where fields[field].carrier != .none && fields[field].field != .lfxURL {
        guard PlaceholderValues.mayStand(in: fields[field].value, of: fields[field].field),
          file.expectsValue(of: fields[field].field)
        else { continue }
        for range in PlaceholderValues.ranges(in: fields[field], of: file.file) {
          reporter.report(.replace(file.file.source.text(in: range)), at: range, idea: index)
        }
      }
      for link in ideas[index].upstreamIssues where PlaceholderValues.hasNoNumber(link, in: file.file.source) {
        reporter.report(.addNumber, at: link.range, idea: index)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func replace(_ text: String) -> Self { "replace \(Quoted.title(text)) by a value" }
  fileprivate static let addNumber: Self = "end the address with the number of the issue"
}
