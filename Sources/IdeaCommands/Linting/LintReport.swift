internal import IdeaLint

/// All that a run of `lint` found.
struct LintReport: Sendable {
  /// In the order of the inputs.
  let files: [FileReport]
  /// How much was found in how much.
  let summary: LintSummary
  /// How many fixes were applied, or would be.
  let fixCount: Int
  /// How many findings could be fixed without asking.
  let fixableCount: Int
  /// How many findings are known, and therefore not reported.
  let knownCount: Int
  /// How many warnings may be, whatever settings say of them; `nil` to do as they say.
  private let maxWarnings: Int?

  init(_ files: [FileReport], maxWarnings: Int? = nil) {
    self.files = files
    self.maxWarnings = maxWarnings
    var summary = LintSummary()
    for file in files { summary.add(file.findings) }
    self.summary = summary
    knownCount = files.reduce(0) { $0 + $1.knownCount }
    fixCount = files.reduce(0) { $0 + $1.fixCount }
    fixableCount = files.reduce(0) { count, file in
      let findings = file.findings.findings
      return count + findings.indices.count { findings[$0].fix?.isSafe ?? false }
    }
  }

  /// Whether there is more than may be: then `lint` exits with 1.
  var fails: Bool { summary.fails(maxWarnings: maxWarnings) }

  /// Whether a finding is one of those for which it does.
  func fails(_ item: ReportItem, in file: FileReport) -> Bool {
    if let maxWarnings, item.finding.severity == .warning { return summary.warnings > maxWarnings }
    return file.findings.failOn.isReached(by: item.finding.severity)
  }

  /// The counts as a line: `3 errors, 2 warnings in 4 files (31 ideas); --fix repairs 2`.
  var summaryLine: String {
    let found = Self.counts(errors: summary.errors, warnings: summary.warnings, infos: summary.infos)
    let files = Self.count(summary.files, "file") ?? "no files"
    let ideas = Self.count(summary.ideas, "idea") ?? "no ideas"
    let fixed = Self.count(fixCount, "fix").map { "applied \($0); " } ?? ""
    let known = knownCount > 0 ? ", \(knownCount) known" : ""
    return "\(fixed)\(found)\(known) in \(files) (\(ideas))\(fixableCount > 0 ? "; --fix repairs \(fixableCount)" : "")"
  }

  /// The counts of some findings: `3 errors, 2 warnings`.
  static func counts(of items: some Collection<ReportItem>) -> String {
    func count(_ severity: Severity) -> Int { items.count { $0.finding.severity == severity } }
    return counts(errors: count(.error), warnings: count(.warning), infos: count(.info))
  }

  private static func counts(errors: Int, warnings: Int, infos: Int) -> String {
    var found = ""
    for (number, noun) in [(errors, "error"), (warnings, "warning"), (infos, "info")] {
      if let count = count(number, noun) { found += found.isEmpty ? count : ", " + count }
    }
    return found.isEmpty ? "no findings" : found
  }

  /// A number with its noun; `nil` for none.
  private static func count(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : noun.hasSuffix("x") ? "es" : "s")"
  }
}
