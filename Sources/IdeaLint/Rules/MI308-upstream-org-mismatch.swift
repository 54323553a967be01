internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let upstreamOrgMismatch = Rule(
    id: "MI308", name: "upstream-org-mismatch",
    summary: "The upstream issue belongs to another account on GitHub than the project.",
    rationale: """
      An issue in a repository of somebody else was refused before: the project cannot agree to it there. Many projects \
      have more than one account, so it is on when it is asked for. The accounts are those of the CNCF's landscape of \
      August 2026.
      """,
    severity: .warning, onRequest: .all,
    bad: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓https://github.com/example/project/issues/1
      """
    ],
    good: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/karmada-io/karmada/issues/1
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices where !ideas[index].upstreamIssues.isEmpty {
      guard let project = ideas[index].project, let entry = ProjectNames.entry(named: project),
        let account = ProjectNames.account(ofSlug: entry.slug)
      else { continue }
      for link in ideas[index].upstreamIssues {
        let bytes = link.url.utf8.span
        let parts = IssueAddress.parts(of: bytes)
        guard parts.count > 2, ByteText.isWhole("github.com", in: bytes, parts[0]),
          WordHash(bytes, parts[1]) != WordHash(account.utf8.span, 0..<account.utf8.count)
        else { continue }
        reporter.report(.check(account), at: link.range, idea: index)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func check(_ account: String) -> Self {
    "check the issue: the project's repositories are those of \(Quoted.title(account))"
  }
}
