internal import IdeaLint
internal import TextBasics

/// Findings as workflow commands, which GitHub Actions shows beside the lines of a pull request.
///
/// Of one step GitHub shows the first 10 errors, warnings and notices, so the worst come first.
struct GitHubReporter {
  let paths: ReportPaths
  /// Whether the summary of the step has the findings as well.
  let hasSummary: Bool

  /// The annotations of one severity that GitHub shows of a step.
  private static let shown = 10

  /// All findings, by severity and then in the order of files and text, and how many will not be shown.
  func commands(for report: LintReport) -> [UInt8] {
    var writer = ByteWriter(reserving: 200 * report.summary.findings)
    for severity in Severity.allCases.reversed() {
      for file in report.files {
        let path = paths.name(of: file.findings.path)
        for item in file.items where item.finding.severity == severity { write(item, path, to: &writer) }
      }
    }
    let summary = report.summary
    let hidden = [summary.errors, summary.warnings, summary.infos].reduce(0) { $0 + max(0, $1 - Self.shown) }
    guard hidden > 0 else { return writer.bytes }
    writer.write(decimal: hidden)
    writer.write(hidden == 1 ? " finding is" : " findings are")
    writer.write(
      " not shown as annotations: GitHub shows \(Self.shown) of each level; \(hasSummary ? "the summary has" : "this log has") them all\n"
    )
    return writer.bytes
  }

  private func write(_ item: ReportItem, _ path: String, to writer: inout ByteWriter) {
    let finding = item.finding
    writer.write("::")
    writer.write(finding.severity.command)
    writer.write(" title=")
    writer.write(workflowProperty: "\(finding.rule) \(finding.ruleName)")
    writer.write(",file=")
    writer.write(workflowProperty: TerminalText.escaped(path))
    writer.write(",line=\(item.start.line),endLine=\(item.end.line)")
    if item.start.line == item.end.line { writer.write(",col=\(item.start.column),endColumn=\(item.end.column)") }
    writer.write("::")
    writer.write(workflowData: TerminalText.escaped(finding.message))
    writer.newline()
  }
}

extension Severity {
  /// The name of the workflow command.
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}
