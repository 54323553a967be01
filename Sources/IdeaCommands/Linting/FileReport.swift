internal import IdeaLint
internal import TextBasics

/// What is kept of a file that was linted: its findings, and where they stand for people.
struct FileReport: Sendable {
  /// The findings that count.
  let findings: FileFindings
  /// The same in the order of the text.
  private(set) var items: [ReportItem] = []
  /// What comments in the file or a baseline keep from being reported, in the same order; empty unless it was asked for.
  private(set) var suppressed: [ReportItem] = []
  /// How many fixes were applied before.
  let fixCount: Int
  /// How many findings a baseline keeps from being reported.
  private(set) var knownCount = 0
  /// How many findings of the baseline are gone.
  let goneCount: Int

  /// Tells where the findings of a file stand.
  ///
  /// Places and fingerprints are worked out here, in the thread that has the file: its text is not kept.
  init(
    _ file: ReportedText, _ findings: FileFindings, _ details: LintDetails, _ scope: FindingScope = FindingScope(),
    fixCount: Int = 0
  ) {
    self.fixCount = fixCount
    items.reserveCapacity(findings.findings.count)
    var maker = ReportItemMaker(file, details, path: scope.path)
    var known = KnownFindings(scope)
    let touched = scope.changes.map { TouchedFindings(file, $0) }
    // Those that are suppressed are met in their place: fingerprints number what is equal.
    var waiting = details.suppressed || details.fingerprints ? findings.suppressed[...] : []
    for finding in findings.findings {
      while let next = waiting.first, next.finding.precedes(finding) {
        suppressed.append(maker.item(of: next.finding, .comment(reason: next.reason)))
        waiting.removeFirst()
      }
      let item = maker.item(of: finding)
      if known.take(item.fingerprint) {
        knownCount += 1
        suppressed.append(item)
        suppressed[suppressed.count - 1].suppression = .baseline
      } else if touched?.contain(finding) ?? true {
        items.append(item)
      }
    }
    for next in waiting { suppressed.append(maker.item(of: next.finding, .comment(reason: next.reason))) }
    if !details.suppressed { suppressed = [] }
    goneCount = known.goneCount
    self.findings =
      items.count == findings.findings.count ? findings : findings.reporting(items.map(\.finding))
  }
}
