internal import IdeaLint
internal import TextBasics

/// Findings for people: `path:line:column: severity: message [MI106 missing-upstream-issue]`, a line each, and where
/// there is an excerpt, the line of the file with the place underlined.
struct TextReporter {
  let paint: Paint
  /// The cells of a line of the terminal, for excerpts.
  let width: Int

  /// All findings in the order of files and text.
  func lines(of report: LintReport) -> [UInt8] {
    var writer = ByteWriter(reserving: 150 * report.summary.findings)
    for file in report.files { write(file, to: &writer) }
    return writer.bytes
  }

  /// The findings of one file in the order of the text.
  func lines(of file: FileReport) -> [UInt8] {
    var writer = ByteWriter(reserving: 150 * file.items.count)
    write(file, to: &writer)
    return writer.bytes
  }

  private func write(_ file: FileReport, to writer: inout ByteWriter) {
    // All findings of a file have its path.
    let path = TerminalText.escaped(file.findings.path)
    for item in file.items {
      write(item, of: path, to: &writer)
      if let excerpt = item.excerpt { write(excerpt, atLine: item.start.line, item.finding.severity, to: &writer) }
    }
  }

  /// - Parameter path: The path of the file, safe for a terminal.
  private func write(_ item: ReportItem, of path: String, to writer: inout ByteWriter) {
    let finding = item.finding
    paint.write(as: .strong, to: &writer) { writer in
      writer.write(path)
      writer.write(byte: UInt8(ascii: ":"))
      writer.write(decimal: item.start.line)
      writer.write(byte: UInt8(ascii: ":"))
      writer.write(decimal: item.start.column)
      writer.write(byte: UInt8(ascii: ":"))
    }
    writer.write(byte: UInt8(ascii: " "))
    paint.write(as: finding.severity.role, to: &writer) { writer in
      writer.write(finding.severity.name)
      writer.write(byte: UInt8(ascii: ":"))
    }
    writer.write(byte: UInt8(ascii: " "))
    writer.write(terminal: finding.message)
    writer.write(byte: UInt8(ascii: " "))
    paint.write(as: .faint, to: &writer) { writer in
      writer.write(byte: UInt8(ascii: "["))
      writer.write(finding.rule)
      writer.write(byte: UInt8(ascii: " "))
      writer.write(finding.ruleName)
      writer.write(byte: UInt8(ascii: "]"))
    }
    writer.newline()
  }

  private func write(_ excerpt: Excerpt, atLine line: Int, _ severity: Severity, to writer: inout ByteWriter) {
    let number = String(line)
    let margin = String(repeating: " ", count: number.utf8.count)
    var excerpt = excerpt
    excerpt.fit(into: width - number.utf8.count - 5)
    paint.write("  \(number) | ", as: .faint, to: &writer)
    writer.write(excerpt.before + excerpt.marked + excerpt.after)
    writer.newline()
    paint.write("  \(margin) | ", as: .faint, to: &writer)
    writer.write(repeating: UInt8(ascii: " "), count: DisplayWidth.cells(of: excerpt.before))
    let carets = String(repeating: "^", count: max(1, DisplayWidth.cells(of: excerpt.marked)))
    paint.write(carets, as: severity.role, to: &writer)
    writer.newline()
  }
}

extension Severity {
  /// How the word is painted.
  fileprivate var role: Paint.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
