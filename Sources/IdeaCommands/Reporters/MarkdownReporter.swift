internal import IdeaLint
internal import TextBasics

/// Findings as a page of GitHub's Markdown, for a comment on a pull request or the summary of a job: counts, a table of
/// the files, and for each file its findings, folded.
///
/// The page has a limit: the worst findings come in first, and the last line says how many are left out.
struct MarkdownReporter {
  let paths: ReportPaths

  /// What GitHub takes of a comment, in characters; bytes are never fewer.
  static let commentLimit = 65_536
  /// What GitHub takes as the summary of a step, in bytes.
  static let summaryLimit = 1 << 20

  /// The room for the last line and the end of an open table, in bytes.
  private static let reserve = 400
  private static let fileEnd = "\n</details>\n"

  /// The lines about one file.
  private struct Section {
    let head: [UInt8]
    let rows: [[UInt8]]
    var isTaken: [Bool]
  }

  /// The page, at most so many bytes long.
  func page(of report: LintReport, limit: Int) -> [UInt8] {
    var page = ByteWriter(reserving: 1_000)
    page.write("<!-- ideacat lint -->\n## ideacat: \(report.summaryLine)\n")
    let files = report.files.filter { !$0.items.isEmpty }
    guard !files.isEmpty else { return page.bytes }
    writeOverview(of: files, below: limit / 4, to: &page)
    var sections = files.map(section)
    let left = Self.take(from: &sections, of: files, room: limit - page.bytes.count - Self.reserve)
    for section in sections where section.isTaken.contains(true) {
      page.write(contentsOf: section.head)
      for (row, isTaken) in zip(section.rows, section.isTaken) where isTaken { page.write(contentsOf: row) }
      page.write(Self.fileEnd)
    }
    if left > 0 {
      page.write("\n\(left) \(left == 1 ? "finding is" : "findings are") left out, as a page has room for ")
      page.write("\(limit) bytes; `ideacat lint` prints them all.\n")
    }
    return page.bytes
  }

  /// A row for each file, and one for those there is no room for.
  private func writeOverview(of files: [FileReport], below limit: Int, to page: inout ByteWriter) {
    page.write("\n| file | errors | warnings | infos |\n|---|---:|---:|---:|\n")
    for (index, file) in files.enumerated() {
      var row = ByteWriter()
      row.write("| ")
      row.write(plainMarkdown: paths.name(of: file.findings.path))
      row.write(Self.cells(of: [file]))
      guard page.bytes.count + row.bytes.count < limit else {
        page.write("| and \(files.count - index) more\(Self.cells(of: files[index...]))")
        return
      }
      page.write(contentsOf: row.bytes)
    }
  }

  /// The counts of each severity, the worst first.
  private static func cells(of files: some Collection<FileReport>) -> String {
    Severity.allCases.reversed().map { severity in
      " | \(files.reduce(0) { $0 + $1.items.count { $0.finding.severity == severity } })"
    }.joined() + " |\n"
  }

  private func section(about file: FileReport) -> Section {
    var head = ByteWriter()
    head.write("\n<details><summary><b>")
    head.write(plainMarkdown: paths.name(of: file.findings.path))
    head.write("</b>: \(LintReport.counts(of: file.items))</summary>\n\n")
    head.write("| line | severity | what to do | rule |\n|---:|---|---|---|\n")
    let rows = file.items.map { item in
      var row = ByteWriter()
      row.write("| \(item.start.line) | \(item.finding.severity.name) | ")
      row.write(plainMarkdown: item.finding.message)
      row.write(" | \(item.finding.rule) `\(item.finding.ruleName)` |\n")
      return row.bytes
    }
    return Section(head: head.bytes, rows: rows, isTaken: rows.map { _ in false })
  }

  /// Takes rows, the worst first, until there is no room; returns how many are left.
  private static func take(from sections: inout [Section], of files: [FileReport], room: Int) -> Int {
    var left = files.reduce(0) { $0 + $1.items.count }
    var room = room
    for severity in Severity.allCases.reversed() {
      for (index, file) in files.enumerated() {
        var isOpen = sections[index].isTaken.contains(true)
        for (place, item) in file.items.enumerated() where item.finding.severity == severity {
          var cost = sections[index].rows[place].count
          if !isOpen { cost += sections[index].head.count + fileEnd.utf8.count }
          guard cost <= room else { return left }
          room -= cost
          left -= 1
          isOpen = true
          sections[index].isTaken[place] = true
        }
      }
    }
    return left
  }
}
