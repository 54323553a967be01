internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let upstreamURLInvalid = Rule(
    id: "MI301", name: "upstream-url-invalid", summary: "The upstream issue is no web address that leads anywhere.",
    rationale: """
      Programs and people follow the address of the issue. The number or the title of an issue, or an address that lost a \
      slash, cannot be followed; 21 ideas in real lists have free text there.
      """,
    severity: .error,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓#12
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓https:/github.com/example/project/issues/12
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓https://github.comexample/project/issues/12
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓https://github.com/example/project/issues/ 12
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: [Metrics over time](https://github.com/example/project/issues/12)
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    let source = file.file.source
    for index in ideas.indices where file.fields[index].filled.contains(.upstreamIssue) {
      let links = ideas[index].upstreamIssues
      for link in links where !isWhole(link, source) && !PlaceholderValues.hasNoNumber(link, in: source) {
        reporter.report(.correct(link.url), at: link.range, idea: index)
      }
      let fields = ideas[index].fields
      for number in fields.indices where fields[number].field == .upstreamIssue && !fields[number].isEmpty {
        let record = fields[number]
        // The same link under a second label is kept once.
        let isRepeated = file.fields[index].repeated.contains(.upstreamIssue) && !links.isEmpty
        guard !isRepeated, !links.contains(where: { record.value.contains($0.range) }),
          !TemplateText.isHint(record.value, in: source), !PlaceholderValues.isFound(in: record, of: file.file)
        else { continue }
        let line = ByteSearch.lineEnd(in: source.bytes.span, from: record.value.start, end: record.value.end)
        let text = source.text(in: SourceRange(record.value.start, line))
        if file.template != .issueForm, IssueShorthand(text) != nil { continue }
        let isAddress = text.hasPrefix("http") || text.hasPrefix("www.") || text.hasPrefix("<http")
        reporter.report(isAddress ? .correct(text) : .giveAddress(text), at: record.value, idea: index)
      }
    }
  }

  /// Whether a host with a dot stands in an address, no slash is lost behind it, no blank cuts off its number, and it is
  /// one that GitHub can have.
  private static func isWhole(_ link: Link, _ source: SourceText) -> Bool {
    if IssueAddress.isImpossible(link.url) { return false }
    let bytes = link.url.utf8.span
    let host = ByteSearch.first(0x3A, in: bytes, from: 0, end: bytes.count) + 3
    guard host < bytes.count else { return false }
    var hostEnd = host
    while hostEnd < bytes.count, bytes[hostEnd] != 0x2F, bytes[hostEnd] != 0x3F, bytes[hostEnd] != 0x23 { hostEnd += 1 }
    let dot = ByteSearch.first(0x2E, in: bytes, from: host, end: hostEnd)
    guard dot > host, dot < hostEnd else { return false }
    for forge in ["github.com", "gitlab.com"] as [StaticString]
    where ByteText.stands(forge, in: bytes, at: host, end: hostEnd) {
      let next = host + forge.utf8CodeUnitCount
      if next < hostEnd, ASCII.isAlphanumeric(bytes[next]) || bytes[next] == 0x2D { return false }
    }
    let end = bytes[bytes.count - 1] == 0x2F ? bytes.count - 1 : bytes.count
    guard
      ByteText.stands("/issues", in: bytes, at: end - 7, end: end)
        || ByteText.stands("/pull", in: bytes, at: end - 5, end: end)
    else { return true }
    var at = link.range.end
    while at < source.bytes.count, ASCII.isBlank(source.bytes[at]) { at += 1 }
    return at >= source.bytes.count || !ASCII.isDigit(source.bytes[at])
  }
}

extension Finding.Message {
  fileprivate static func giveAddress(_ text: String) -> Self {
    "give the web address of the issue instead of \(Quoted.title(text))"
  }

  fileprivate static func correct(_ text: String) -> Self { "correct the web address \(Quoted.title(text))" }
}
