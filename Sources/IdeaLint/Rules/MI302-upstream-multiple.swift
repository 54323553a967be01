internal import IdeaCatalog

extension Rule {
  static let upstreamMultiple = Rule(
    id: "MI302", name: "upstream-multiple", summary: "An idea names more than one issue upstream.",
    rationale: """
      LFX Mentorship has room for one address. An issue that gathers the others keeps them together and tells mentees \
      where to ask. 30 ideas in real lists have more than one; the issue form does not take them.
      """,
    severity: .warning, severities: [.issueForm: .error],
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
      let issues = ideas[index].upstreamIssues.filter(isIssue)
      guard issues.count > 1 else { continue }
      reporter.report(.nameOne(of: issues.count), at: issues[1].range, idea: index)
    }
  }

  /// Whether an address is that of an issue, a change or a discussion, and no document beside one: a number or a key
  /// stands behind one of these words.
  private static func isIssue(_ link: Link) -> Bool {
    let words = ["issues", "pull", "discussions", "merge_requests", "browse"]
    return link.url.utf8.split(separator: 0x2F).dropLast().contains { part in
      words.contains { part.elementsEqual($0.utf8) }
    }
  }
}

extension Finding.Message {
  fileprivate static func nameOne(of count: Int) -> Self {
    "name one issue that gathers the others (found \(count))"
  }
}
