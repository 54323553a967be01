internal import IdeaLint
internal import TextBasics

/// Findings for GitLab's Code Quality: an array of objects, each with a fingerprint of its own.
///
/// Source: GitLab, Code Quality report format.
struct GitLabReporter {
  let paths: ReportPaths

  /// All findings in the order of files and text.
  func document(of report: LintReport) -> [UInt8] {
    var json = JSONWriter(reserving: 400 * report.summary.findings + 16)
    json.beginArray()
    for file in report.files {
      let path = paths.name(of: file.findings.path)
      for item in file.items { write(item, path, to: &json) }
    }
    json.endArray()
    return json.bytes
  }

  private func write(_ item: ReportItem, _ path: String, to json: inout JSONWriter) {
    let finding = item.finding
    json.beginObject()
    json.field("description", "\(finding.rule): \(TerminalText.escaped(finding.message))")
    json.field("check_name", finding.rule)
    json.field("fingerprint", item.fingerprint?.text ?? "")
    json.field("severity", finding.severity.gitLabName)
    json.object("location") { json in
      json.field("path", path)
      json.object("lines") { json in json.field("begin", item.start.line) }
    }
    json.endObject()
  }
}

extension Severity {
  fileprivate var gitLabName: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
