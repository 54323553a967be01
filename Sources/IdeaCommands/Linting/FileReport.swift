internal import IdeaCatalog
internal import IdeaLint

/// What is kept of a file that was linted: its findings, and where they stand for people.
struct FileReport: Sendable {
  /// All that was found, for counting.
  let findings: FileFindings
  /// The findings in the order of the text.
  private(set) var items: [ReportItem] = []
  /// What comments in the file keep from being reported, in the same order; empty unless it was asked for.
  private(set) var suppressed: [ReportItem] = []

  /// Lints a file.
  ///
  /// Places and fingerprints are worked out here, in the thread that has the file: its text is not kept.
  init(_ file: IdeaFile, _ linter: Linter, _ details: LintDetails) {
    findings = linter.lint(file)
    items.reserveCapacity(findings.findings.count)
    var maker = ReportItemMaker(file, details)
    // Those that are suppressed are met in their place: fingerprints number what is equal.
    var waiting = details.suppressed || details.fingerprints ? findings.suppressed[...] : []
    for finding in findings.findings {
      while let next = waiting.first, next.finding.precedes(finding) {
        suppressed.append(maker.item(of: next.finding, .comment(reason: next.reason)))
        waiting.removeFirst()
      }
      items.append(maker.item(of: finding))
    }
    for next in waiting { suppressed.append(maker.item(of: next.finding, .comment(reason: next.reason))) }
    if !details.suppressed { suppressed = [] }
  }
}
