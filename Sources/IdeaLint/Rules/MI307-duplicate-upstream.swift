internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let duplicateUpstream = Rule(
    id: "MI307", name: "duplicate-upstream", summary: "Two ideas of a file name the same issue upstream.",
    rationale: """
      Mostly an idea was copied to begin another one and the address was not replaced, so mentees of one idea ask in the \
      issue of the other. The automation of the CNCF refuses it. Lists of issues, repositories and documents may be named \
      by many.
      """,
    severity: .warning,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Upstream Issue: ↓http://github.com/Example/project/issues/1/
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Upstream Issue: https://github.com/example/project/issues/12
      """
    ]
  ) { file, reporter in
    var first: [WordHash: Int] = [:]
    let ideas = file.file.ideas
    for index in ideas.indices {
      for link in ideas[index].upstreamIssues where IssueAddress.isIssue(link) {
        let key = IssueAddress.key(of: link.url)
        guard let other = first[key] else {
          first[key] = index
          continue
        }
        guard other != index else { continue }
        reporter.report(
          .nameOwn(file.file.ideas[other].title, line: file.file.ideas[other].lines.lowerBound), at: link.range,
          idea: index)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func nameOwn(_ title: String, line: Int) -> Self {
    "name an issue of its own: \(Quoted.title(title)) in line \(line) has this one"
  }
}
