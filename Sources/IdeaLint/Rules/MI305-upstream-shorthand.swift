internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let upstreamShorthand = Rule(
    id: "MI305", name: "upstream-shorthand", summary: "The upstream issue is written as `owner/repo#12`.",
    rationale: """
      GitHub makes a link of it on its own pages only; everywhere else, and for programs, it leads nowhere.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme], fix: .safe(changing: .upstreamIssue),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: ↓example/project#12
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/12
      """
    ]
  ) { file, reporter in
    let source = file.file.source
    let ideas = file.file.ideas
    for index in ideas.indices where ideas[index].upstreamIssues.isEmpty {
      guard file.fields[index].filled.contains(.upstreamIssue) else { continue }
      for record in ideas[index].fields where record.field == .upstreamIssue && !record.isEmpty {
        guard let parts = IssueShorthand(source.text(in: record.value)) else { continue }
        reporter.report(.write(parts.url), at: record.value, idea: index, edits: [SourceEdit(record.value, parts.url)])
      }
    }
  }
}

/// An issue as GitHub shortens it: `owner/repo#12`.
struct IssueShorthand {
  /// The address it stands for.
  let url: String

  /// Reads the whole of a text; `nil` where it is anything else.
  init?(_ text: String) {
    let sign = text.split(separator: "#", omittingEmptySubsequences: false)
    guard sign.count == 2, !sign[1].isEmpty, sign[1].utf8.allSatisfy(ASCII.isDigit) else { return nil }
    let names = sign[0].split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.mayStandInName) }) else {
      return nil
    }
    url = "https://github.com/\(names[0])/\(names[1])/issues/\(sign[1])"
  }

  private static func mayStandInName(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
  }
}

extension Finding.Message {
  fileprivate static func write(_ url: String) -> Self { "write the address: \(Quoted.title(url))" }
}
