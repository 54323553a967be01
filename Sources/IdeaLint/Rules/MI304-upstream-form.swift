internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let upstreamWrapped = Rule(
    id: "MI304", name: "upstream-wrapped",
    summary: "The upstream issue stands in angle brackets, or is a Markdown link.",
    rationale: """
      GitHub makes a link of an address by itself. 105 addresses of real lists stand in brackets and 42 are links with a \
      text, which hides which issue of which repository is meant.
      """,
    severity: .info, templates: [.lfx, .readme, .gsoc],
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓<https://github.com/example/project/issues/1>
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓[example/project#1](https://github.com/example/project/issues/1)
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1
      """
    ]
  ) { file, reporter in
    let bytes = file.file.source.bytes
    let ideas = file.file.ideas
    for index in ideas.indices {
      for link in ideas[index].upstreamIssues where !link.range.isEmpty {
        let first = bytes[link.range.start]
        guard first == 0x3C || first == 0x5B else { continue }
        reporter.report(.writeBare(link.url), at: link.range, idea: index)
      }
    }
  }

  static let upstreamUntidy = Rule(
    id: "MI306", name: "upstream-untidy",
    summary: "The address of an upstream issue has more or less in it than it needs.",
    rationale: """
      `http` instead of `https`, `www.` before GitHub and parameters that count visitors change nothing about where an \
      address leads, and hide that two ideas name the same issue.
      """,
    severity: .info,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓http://github.com/example/project/issues/1
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓https://github.com/example/project/issues/1?utm_source=mail
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: http://bugs.example.org/1
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      for link in ideas[index].upstreamIssues where isUntidy(link.url) {
        reporter.report(.tidy, at: link.range, idea: index)
      }
    }
  }

  private static func isUntidy(_ url: String) -> Bool {
    if url.hasPrefix("http://github.com/") || url.hasPrefix("http://www.github.com/") { return true }
    if url.hasPrefix("https://www.github.com/") { return true }
    guard let query = url.utf8.firstIndex(of: 0x3F) else { return false }
    return url.utf8[query...].dropFirst().starts(with: "utm_".utf8) || ByteSearch.contains("&utm_", in: url)
  }
}

extension Finding.Message {
  fileprivate static func writeBare(_ url: String) -> Self { "write the address alone: \(Quoted.title(url))" }
  fileprivate static let tidy: Self = "write the address with https, without \"www.\" and what counts visitors"
}
