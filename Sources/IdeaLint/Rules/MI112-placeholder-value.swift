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
        guard file.expectsValue(of: fields[field].field) else { continue }
        for range in PlaceholderValues.ranges(in: fields[field], of: file.file) {
          reporter.report(.replace(file.file.source.text(in: range)), at: range, idea: index)
        }
      }
      for link in ideas[index].upstreamIssues where PlaceholderValues.hasNoNumber(link) {
        reporter.report(.addNumber, at: link.range, idea: index)
      }
    }
  }
}

/// Values that are words for missing ones.
enum PlaceholderValues {
  /// The longest such value in bytes, with marks around it.
  static let longest = 24

  /// Whether such a word stands in the value of a field.
  static func isFound(in record: FieldRecord, of file: IdeaFile) -> Bool { !ranges(in: record, of: file).isEmpty }

  /// Where such words stand: the whole value, or an entry in a list of mentors.
  static func ranges(in record: FieldRecord, of file: IdeaFile) -> [SourceRange] {
    if record.isEmpty { return [] }
    if record.value.count <= longest { return isWord(record.value, file) ? [record.value] : [] }
    guard record.field == .mentors else { return [] }
    var ranges: [SourceRange] = []
    for node in record.content.nodes where file.document.nodes[node].kind == .paragraph {
      let leaf = file.document.nodes[node].range
      if leaf.count <= longest, record.value.contains(leaf), isWord(leaf, file) { ranges.append(leaf) }
    }
    return ranges
  }

  /// Whether a short text is such a word; what has a digit or a comma in it is looked at no further.
  private static func isWord(_ range: SourceRange, _ file: IdeaFile) -> Bool {
    for at in range.start..<range.end {
      let byte = file.source.bytes[at]
      if ASCII.isDigit(byte) || byte == 0x2C { return false }
    }
    return Placeholders.isPlaceholder(file.source.text(in: range))
  }

  /// Whether the address of an issue ends with a word where its number should stand.
  static func hasNoNumber(_ link: Link) -> Bool {
    let url = link.url.utf8
    guard let last = url.last, !ASCII.isDigit(last), let slash = url.lastIndex(of: 0x2F) else { return false }
    let word = url[url.index(after: slash)...]
    guard !word.isEmpty, word.count <= 5 else { return false }
    let isIssue = link.url[..<slash].hasSuffix("/issues") || link.url[..<slash].hasSuffix("/pull")
    return isIssue && Placeholders.isPlaceholder(String(link.url[slash...].dropFirst()))
  }
}

extension Finding.Message {
  fileprivate static func replace(_ text: String) -> Self { "replace \(Quoted.title(text)) by a value" }
  fileprivate static let addNumber: Self = "end the address with the number of the issue"
}
