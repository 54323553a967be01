internal import IdeaCatalog

extension Rule {
  static let upstreamMultiple = Rule(
    id: "MI302", name: "upstream-multiple", summary: "An idea names more than one issue upstream.",
    rationale: """
      LFX Mentorship has room for one address. An issue that gathers the others keeps them together and tells mentees \
      where to ask. 30 ideas in real lists have more than one; the issue form does not take them.
      """,
    severity: .warning, errorIn: .issueForm,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1, ↓https://github.com/example/project/issues/2
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1, see [the design](https://example.org/design)
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices where ideas[index].upstreamIssues.count > 1 {
      let issues = ideas[index].upstreamIssues.filter(IssueAddress.isIssue)
      guard issues.count > 1 else { continue }
      reporter.report(.nameOne(of: issues.count), at: issues[1].range, idea: index)
    }
  }
}

extension Finding.Message {
  fileprivate static func nameOne(of count: Int) -> Self {
    "name one issue that gathers the others (found \(count))"
  }
}
