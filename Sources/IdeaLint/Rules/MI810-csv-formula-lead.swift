internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let csvFormulaLead = Rule(
    id: "MI810", name: "csv-formula-lead", summary: "A value begins like a formula of a spreadsheet.",
    rationale: """
      A spreadsheet that opens the exported table runs what begins with `=`, `+`, `-` or `@`. Exports here put a quotation \
      mark before it; other programs may not.
      """,
    severity: .info,
    bad: [
      """
      #### ↓=SUM(A1:A9) as a metric

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: ↓@angular, Go
      """,
    ],
    good: [
      """
      #### Collect = and + metrics

      - Description: - Metrics are read one by one.
      - Recommended Skills: C++, -fast
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      if leads(ideas[index].title) { reporter.report(.begin, at: titleText(of: ideas[index], file), idea: index) }
      reportText(ideas[index].description?.range)
      reportText(ideas[index].expectedOutcome?.range)
      func reportText(_ range: SourceRange?) {
        guard let range, !range.isEmpty else { return }
        // A dash or a plus there begins a list.
        let first = file.file.source.bytes[range.start]
        if first == 0x3D || first == 0x40 { reporter.report(.begin, at: range, idea: index) }
      }
      if let skill = ideas[index].skills.first, leads(skill.text) {
        reporter.report(.begin, at: skill.range, idea: index)
      }
      if let size = ideas[index].size, leads(size.text), let place = value(.size, of: ideas[index]) {
        reporter.report(.begin, at: place, idea: index)
      }
      if let difficulty = ideas[index].difficulty, leads(difficulty), let place = value(.difficulty, of: ideas[index]) {
        reporter.report(.begin, at: place, idea: index)
      }
    }
  }

  private static func leads(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    // A dash or a plus with a blank behind it is the bullet of a list.
    let isBullet = text.utf8.dropFirst().first == 0x20
    return first == 0x3D || first == 0x40 || !isBullet && (first == 0x2B || first == 0x2D)
  }

  private static func value(_ field: Field, of idea: Idea) -> SourceRange? {
    idea.fields.first { $0.field == field && !$0.isEmpty }?.value
  }

  /// The heading from the first byte of its text on.
  private static func titleText(of idea: Idea, _ file: LintedFile) -> SourceRange {
    let bytes = file.file.source.bytes
    var start = idea.titleRange.start
    while start < idea.titleRange.end, bytes[start] == 0x23 || ASCII.isBlank(bytes[start]) { start += 1 }
    return SourceRange(start, idea.titleRange.end)
  }
}

extension Finding.Message {
  fileprivate static let begin: Self = "begin the value with a letter or a digit"
}
