internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let relativeLinkBroken = Rule(
    id: "MI313", name: "relative-link-broken", summary: "A link leads to a file beside this one that is not there.",
    rationale: """
      Files are renamed and moved from term to term, and the links between them stay. Links to folders, and texts from \
      standard input without a path, are left alone.
      """,
    severity: .warning,
    bad: [
      RuleExample(
        """
        See ↓[the ideas of the last term](2025-term3.md).
        """, path: "ideas/lfx/2026-term1.md")
    ],
    good: [
      """
      See [the ideas](https://example.org/ideas.md), [the top](#top) and [the folder](../).
      """
    ]
  ) { file, reporter in
    for link in RelativeLinks.links(of: file.file, file.marks) where !file.fileExists(link.target) {
      reporter.report(.correct(link.target), at: link.range, idea: file.idea(at: link.range.start))
    }
  }
}

extension Finding.Message {
  fileprivate static func correct(_ target: String) -> Self {
    "correct the link: there is no file \(Quoted.title(target))"
  }
}
