internal import IdeaCatalog

extension Rule {
  static let upstreamNotIssue = Rule(
    id: "MI303", name: "upstream-not-issue", summary: "The upstream issue is a repository or a file.",
    rationale: """
      Mentees ask in the issue, and the project shows there that it agrees to the idea; a repository can take no question. \
      25 ideas in real lists lead to something else than an issue. A list of issues, a change, a discussion and any address \
      outside of GitHub are left alone.
      """,
    severity: .warning,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓https://github.com/example/project
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓https://github.com/example/project/blob/main/docs/metrics.md
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues?q=label%3Ametrics
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1, see https://github.com/example/project
      """,
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      guard let link = ideas[index].upstreamIssues.first, !IssueAddress.isIssue(link),
        ideas[index].upstreamIssues.allSatisfy(IssueAddress.isNoPlaceToAsk)
      else {
        continue
      }
      reporter.report(.nameIssue, at: link.range, idea: index)
    }
  }
}

extension Finding.Message {
  fileprivate static let nameIssue: Self = "name an issue: nobody can ask here"
}
