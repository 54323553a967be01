internal import IdeaLint
internal import TextBasics

/// Findings as test results: a test case for each file, which fails when something in it makes the run fail.
///
/// A case has one failure with all that is wrong, as readers keep no more than one; what does not count towards the exit
/// status stands below it as output. Times are zero: the same files give the same bytes.
struct JUnitReporter {
  let paths: ReportPaths

  /// All files, those without findings included.
  func document(of report: LintReport) -> [UInt8] {
    let failures = report.files.count { file in file.items.contains { report.fails($0, in: file) } }
    var xml = ByteWriter(reserving: 200 * (report.summary.findings + report.files.count) + 300)
    let counts = "tests=\"\(report.files.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\" time=\"0\""
    xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.write("<testsuites name=\"ideacat\" \(counts)>\n  <testsuite name=\"ideacat lint\" \(counts)>\n")
    for file in report.files { write(file, of: report, to: &xml) }
    xml.write("  </testsuite>\n</testsuites>\n")
    return xml.bytes
  }

  private func write(_ file: FileReport, of report: LintReport, to xml: inout ByteWriter) {
    let path = TerminalText.escaped(paths.name(of: file.findings.path))
    xml.write("    <testcase classname=\"ideacat.lint\" name=\"")
    xml.write(xml: path)
    xml.write("\" file=\"")
    xml.write(xml: path)
    xml.write("\" time=\"0\"")
    guard !file.items.isEmpty else { return xml.write("/>\n") }
    xml.write(">\n")
    let failures = file.items.filter { report.fails($0, in: file) }
    let others = file.items.filter { !report.fails($0, in: file) }
    if let worst = failures.map(\.finding.severity).max() {
      xml.write("      <failure type=\"\(worst.name)\" message=\"\(LintReport.counts(of: failures))\">")
      for item in failures { write(item, path, to: &xml) }
      xml.write("</failure>\n")
    }
    if !others.isEmpty {
      xml.write("      <system-out>")
      for item in others { write(item, path, to: &xml) }
      xml.write("</system-out>\n")
    }
    xml.write("    </testcase>\n")
  }

  private func write(_ item: ReportItem, _ path: String, to xml: inout ByteWriter) {
    let finding = item.finding
    xml.write(xml: "\(path):\(item.start.line):\(item.start.column): \(finding.severity.name): ")
    xml.write(xml: TerminalText.escaped(finding.message))
    xml.write(xml: " [\(finding.rule) \(finding.ruleName)]")
    xml.newline()
  }
}
