internal import IdeaLint
internal import TextBasics

/// Findings for programs: one JSON object, or a line of JSON for each finding.
///
/// Lines and columns are 1-based, columns count code points, the end is exclusive; edits are byte offsets into the file
/// as it was read, 0-based and half-open.
enum JSONReporter {
  /// All findings in the order of files and text, and the counts.
  static func document(of report: LintReport) -> [UInt8] {
    var json = JSONWriter(reserving: 400 * report.summary.findings + 200)
    json.beginObject()
    json.field("schemaVersion", "1.0")
    json.object("generator") { json in
      json.field("name", "ideacat")
      json.field("version", ProgramVersion.text)
    }
    let items = report.files.lazy.flatMap { file in file.items.lazy.map { (item: $0, path: file.findings.path) } }
    json.array("findings", of: items) { json, entry in write(entry.item, of: entry.path, to: &json) }
    json.object("summary") { json in
      json.field("files", report.summary.files)
      json.field("ideas", report.summary.ideas)
      json.field("errors", report.summary.errors)
      json.field("warnings", report.summary.warnings)
      json.field("infos", report.summary.infos)
      json.field("known", report.knownCount)
    }
    json.endObject()
    return json.bytes
  }

  /// All findings in the same order, each an object on a line of its own.
  static func lines(of report: LintReport) -> [UInt8] {
    var json = JSONWriter(style: .compact, reserving: 400 * report.summary.findings)
    for file in report.files {
      for item in file.items { write(item, of: file.findings.path, to: &json) }
    }
    return json.bytes
  }

  private static func write(_ item: ReportItem, of path: String, to json: inout JSONWriter) {
    let finding = item.finding
    json.beginObject()
    json.field("rule", finding.rule)
    json.field("name", finding.ruleName)
    json.field("severity", finding.severity.name)
    json.field("message", finding.message)
    json.field("path", path)
    json.field("line", item.start.line)
    json.field("column", item.start.column)
    json.field("endLine", item.end.line)
    json.field("endColumn", item.end.column)
    json.field("idea", finding.idea)
    json.field("fingerprint", item.fingerprint?.text)
    json.key("fix")
    if let fix = finding.fix { write(fix, to: &json) } else { json.null() }
    json.endObject()
  }

  private static func write(_ fix: Fix, to json: inout JSONWriter) {
    json.beginObject()
    json.field("title", fix.title)
    json.field("safety", fix.isSafe ? "safe" : "unsafe")
    json.array("edits", of: fix.edits) { json, edit in
      json.beginObject()
      json.field("start", edit.range.start)
      json.field("end", edit.range.end)
      json.field("text", edit.text)
      json.endObject()
    }
    json.endObject()
  }
}
