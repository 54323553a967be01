internal import IdeaCatalog
internal import IdeaLint
internal import TextBasics

/// What is kept of a file that was linted: its findings, and where they stand for people.
struct FileReport: Sendable {
  /// All that was found, for counting.
  let findings: FileFindings
  /// The findings in the order of the text.
  private(set) var items: [ReportItem] = []
  /// What comments in the file keep from being reported, in the same order; empty unless it was asked for.
  private(set) var suppressed: [ReportItem] = []
  /// How many fixes were applied before.
  let fixCount: Int

  /// Tells where the findings of a file stand.
  ///
  /// Places and fingerprints are worked out here, in the thread that has the file: its text is not kept.
  init(_ file: IdeaFile, _ findings: FileFindings, _ details: LintDetails, fixCount: Int = 0) {
    self.findings = findings
    self.fixCount = fixCount
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
