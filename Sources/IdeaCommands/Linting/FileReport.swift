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
  /// The text it has with its fixes applied; `nil` when nothing was to be fixed.
  let fixed: ContiguousArray<UInt8>?
  /// How many fixes that were.
  let fixCount: Int

  /// Lints a file, once it is fixed as far as it is to be.
  ///
  /// Places and fingerprints are worked out here, in the thread that has the file: its text is not kept.
  init(_ file: IdeaFile, _ linter: Linter, _ details: LintDetails, fixing: FixMode? = nil) {
    var file = file
    if let fixing {
      let outcome = Fixer(linter, withUnsafe: fixing.withUnsafe).fix(file)
      file = outcome.file
      findings = outcome.findings
      fixed = file.source.bytes
      fixCount = outcome.fixCount
    } else {
      findings = linter.lint(file)
      fixed = nil
      fixCount = 0
    }
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
