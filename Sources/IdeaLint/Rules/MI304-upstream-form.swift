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
    severity: .info, templates: [.lfx, .gsoc, .readme], fix: .safe(),
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
        let last = bytes[link.range.end - 1]
        let isWhole = first == 0x3C ? last == 0x3E : last == 0x29
        reporter.report(
          .writeBare(link.url), at: link.range, idea: index,
          edits: isWhole && isPlain(link.url) ? [SourceEdit(link.range, link.url)] : [])
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
    severity: .info, fix: .safe(changing: .upstreamIssue),
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
        reporter.report(
          .tidy, at: link.range, idea: index,
          edits: TextEdit.replace(link.url, by: tidied(link.url), in: link.range, of: file.file.source))
      }
    }
  }

  /// Whether an address is a link to its end when it stands alone.
  private static func isPlain(_ url: String) -> Bool {
    url.utf8.last.map { ASCII.isAlphanumeric($0) || $0 == 0x2F } == true
      && !url.utf8.contains { ASCII.isSpace($0) || "<>()[]*".utf8.contains($0) }
  }

  /// The address with `https`, and without `www.` and the parameters that count visitors.
  private static func tidied(_ url: String) -> String {
    var rest = url[...]
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
    let isOfGitHub = rest.hasPrefix("github.com/") || rest.hasPrefix("www.github.com/")
    if isOfGitHub, rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    let scheme = isOfGitHub || url.hasPrefix("https") ? "https://" : "http://"
    let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let parameters = address.dropFirst().flatMap { $0.split(separator: "&") }.filter { !$0.hasPrefix("utm_") }
    let query = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
    return scheme + address[0] + query + parts.dropFirst().map { "#" + $0 }.joined()
  }

  private static func isUntidy(_ url: String) -> Bool {
    let bytes = url.utf8.span
    func begins(_ text: StaticString) -> Bool { ByteText.stands(text, in: bytes, at: 0, end: bytes.count) }
    if begins("http://github.com/") || begins("http://www.github.com/") || begins("https://www.github.com/") {
      return true
    }
    let query = ByteSearch.first(0x3F, in: bytes, from: 0, end: bytes.count)
    guard query < bytes.count else { return false }
    return ByteText.stands("utm_", in: bytes, at: query + 1, end: bytes.count) || ByteSearch.contains("&utm_", in: url)
  }
}

extension Finding.Message {
  fileprivate static func writeBare(_ url: String) -> Self { "write the address alone: \(Quoted.title(url))" }
  fileprivate static let tidy: Self = "write the address with https, without \"www.\" and what counts visitors"
}
