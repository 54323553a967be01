internal import IdeaLint
internal import TextBasics

/// What is kept of a file that was linted: its findings, and where they stand for people.
struct FileReport: Sendable {
  /// The findings that count.
  let findings: FileFindings
  /// The same in the order of the text; none where they are only counted.
  let items: ReportItems
  /// What comments in the file or a baseline keep from being reported, in the same order; empty unless it was asked for.
  let suppressed: [ReportItem]
  /// How many fixes were applied before.
  let fixCount: Int
  /// How many findings a baseline keeps from being reported.
  private(set) var knownCount = 0
  /// How many findings of the baseline are gone.
  let goneCount: Int

  /// Tells how many findings of a file there are.
  init(counting findings: FileFindings) {
    self.findings = findings
    items = ReportItems([], [])
    suppressed = []
    fixCount = 0
    goneCount = 0
  }

  /// Tells where the findings of a file stand.
  ///
  /// Places and fingerprints are worked out here, in the thread that has the file: its text is not kept.
  init(
    _ file: ReportedText, _ findings: FileFindings, _ details: LintDetails, _ scope: FindingScope = FindingScope(),
    fixCount: Int = 0
  ) {
    self.fixCount = fixCount
    var maker = ReportItemMaker(file, details, path: scope.path)
    var known = KnownFindings(scope)
    let touched = scope.changes.map { TouchedFindings(file, $0) }
    let allCount = scope.known.isEmpty && touched == nil
    var counting: [Finding] = []
    var parts: [ReportItem.Part] = []
    parts.reserveCapacity(findings.findings.count)
    // Those that are suppressed are met in their place: fingerprints number what is equal.
    var waiting = details.suppressed || details.fingerprints ? findings.suppressed[...] : []
    var others: [ReportItem] = []
    func suppress(_ finding: Finding, _ part: ReportItem.Part, _ reason: ReportItem.Suppression) {
      others.append(ReportItem(finding: finding, part: part, suppression: reason))
    }
    for finding in findings.findings {
      while let next = waiting.first, next.finding.precedes(finding) {
        suppress(next.finding, maker.part(of: next.finding), .comment(reason: next.reason))
        waiting.removeFirst()
      }
      let part = maker.part(of: finding)
      if allCount {
        parts.append(part)
      } else if known.take(part.details?.fingerprint) {
        knownCount += 1
        suppress(finding, part, .baseline)
      } else if touched?.contain(finding) ?? true {
        counting.append(finding)
        parts.append(part)
      }
    }
    for next in waiting { suppress(next.finding, maker.part(of: next.finding), .comment(reason: next.reason)) }
    suppressed = details.suppressed ? others : []
    goneCount = known.goneCount
    self.findings = allCount ? findings : findings.reporting(counting)
    items = ReportItems(self.findings.findings, parts)
  }
}
