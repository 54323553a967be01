package import IdeaCatalog

/// Runs rules over files. A value without state: files can be linted in parallel.
package struct Linter: Sendable {
  private let selection: RuleSelection

  /// Creates a linter that runs the selected rules.
  package init(_ selection: RuleSelection = .all) { self.selection = selection }

  /// What the rules find in a file, less what comments in it suppress.
  ///
  /// - Complexity: linear in the size of the file, but for the sorting of its findings.
  package func lint(_ file: IdeaFile) -> FileFindings {
    let found = findings(in: LintedFile(file)).sorted { $0.precedes($1) }
    var reader = SuppressionReader(file)
    let suppressions = reader.suppressions()
    guard !suppressions.isEmpty else {
      return FileFindings(path: file.sourceFile.path, ideaCount: file.ideas.count, findings: found)
    }
    let spans = SuppressedSpans(suppressions)
    return FileFindings(
      path: file.sourceFile.path, ideaCount: file.ideas.count, findings: found.filter { !spans.cover($0) },
      suppressed: found.filter { spans.cover($0) }, suppressions: suppressions)
  }

  private func findings(in file: LintedFile) -> [Finding] {
    var findings: [Finding] = []
    for (index, rule) in Rule.all.enumerated() where selection.contains(index) {
      guard let severity = rule.severity(in: file.template) else { continue }
      var reporter = Reporter(file.file, ruleID: rule.id, ruleName: rule.name, severity: severity)
      switch rule.check {
      case .file(let check): check(file, &reporter)
      }
      findings += reporter.findings
    }
    return findings
  }
}
