internal import CommandKit

/// How findings are printed.
enum LintFormat: String, CaseIterable, OptionValue {
  case text, compact, json, ndjson, github, sarif, gitlab, junit, rdjson, markdown

  /// What is to be known of each finding.
  var details: LintDetails {
    var details = LintDetails()
    switch self {
    case .text, .compact, .github, .junit, .markdown: break
    case .json, .ndjson, .gitlab: details.fingerprints = true
    case .sarif:
      details.fingerprints = true
      details.suppressed = true
      details.edits = true
    case .rdjson:
      details.edits = true
      details.columns = .bytes
    }
    return details
  }

  /// Whether the counts stand below it on standard error: programs find them in the document.
  var isFollowedByCounts: Bool { self == .text || self == .compact || self == .github }

  /// What writes findings for people.
  func textReporter(_ context: ReportContext) -> TextReporter {
    TextReporter(paint: self == .compact ? Paint(isOn: false) : context.paint, width: context.width)
  }

  /// The whole report.
  func bytes(of report: LintReport, _ context: ReportContext) -> [UInt8] {
    switch self {
    case .text, .compact: textReporter(context).lines(of: report)
    case .json: JSONReporter.document(of: report)
    case .ndjson: JSONReporter.lines(of: report)
    case .github: GitHubReporter(paths: context.paths, hasSummary: context.hasSummary).commands(for: report)
    case .sarif: SARIFReporter(paths: context.paths, isComplete: context.isComplete).document(of: report)
    case .gitlab: GitLabReporter(paths: context.paths).document(of: report)
    case .junit: JUnitReporter(paths: context.paths).document(of: report)
    case .rdjson: RDJSONReporter(paths: context.paths).document(of: report)
    case .markdown: MarkdownReporter(paths: context.paths).page(of: report, limit: MarkdownReporter.commentLimit)
    }
  }
}
