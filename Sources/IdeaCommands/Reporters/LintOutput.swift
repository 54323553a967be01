internal import CommandKit
internal import IdeaLint
internal import TextBasics

/// Where the findings of a run go, and in which form.
struct LintOutput {
  private static let section = "Output"

  static let format = Key<LintFormat?>.option(
    "format", "f", value: "FORMAT", default: "text, or github when GITHUB_ACTIONS is true",
    help: "Choose how findings are printed.", section: section)
  static let file = Key<String?>.option(
    "output", "o", value: "FILE", default: "standard output",
    help: "Write to this file; it is replaced as a whole or not at all.", section: section)
  static let quiet = Key<Bool>.flag(
    "quiet", "q", help: "Print findings only, without the line that counts them.", section: section)

  static let rows = [format.row, file.row, quiet.row]

  /// The form of the report.
  let format: LintFormat
  private let file: FilePath?
  /// Whether a file was named for the report.
  var isToFile: Bool { file != nil }
  private let isQuiet: Bool
  private let color: ColorChoice

  /// Reads the options; what the runner of GitHub Actions obeys is no use in a file.
  init(_ arguments: Arguments, _ environment: Environment) {
    file = arguments[Self.file].map { FilePath($0) }
    let isOnGitHub = environment.variable("GITHUB_ACTIONS") == "true" && file == nil
    format = arguments[Self.format] ?? (isOnGitHub ? .github : .text)
    isQuiet = arguments[Self.quiet]
    color = arguments[ColorChoice.key]
  }

  /// What is to be known of each finding.
  func details(in environment: Environment) -> LintDetails {
    var details = format.details
    details.paths = ReportPaths(environment)
    details.excerpts = format == .text && file == nil && environment.standardOutput.isTerminal()
    return details
  }

  /// Prints a report, or puts it in the place of the file that was named.
  func print(_ report: LintReport, _ session: inout Session) {
    let environment = session.environment
    let stream = environment.standardOutput
    let context = ReportContext(
      paint: Paint(isOn: file == nil && color.colors(stream, of: environment)),
      width: environment.terminalWidth(of: stream), paths: ReportPaths(environment),
      isComplete: session.status != .failure,
      hasSummary: Self.summaryFile(environment) != nil)
    if let file {
      write(format.bytes(of: report, context), to: file, &session)
    } else if format == .github {
      session.output.write(contentsOf: format.bytes(of: report, context))
    } else if format == .text || format == .compact {
      printText(of: report, format.textReporter(context), &session)
    } else {
      session.print(document: format.bytes(of: report, context))
    }
    if format == .github { summarize(report, context, &session) }
    if format == .sarif, report.summary.findings > SARIFReporter.mostResults {
      session.warn("GitHub refuses a report of more than \(SARIFReporter.mostResults) results")
    }
    if format.isFollowedByCounts || file != nil { tellCounts(of: report, &session) }
  }

  /// Prints findings file by file: those of a large run are never there all at once as text.
  private func printText(of report: LintReport, _ reporter: TextReporter, _ session: inout Session) {
    for file in report.files {
      session.print(text: reporter.lines(of: file))
      if session.output.bytes.count >= 1 << 16 { session.flush() }
    }
  }

  /// Prints how often each rule finds something.
  func print(statisticsOf report: LintReport, _ session: inout Session) {
    session.print(report.statistics, as: format == .json ? .json : nil, color: color)
    if format != .json { tellCounts(of: report, &session) }
  }

  /// Puts findings and their counts on standard error: standard output has the repaired text.
  func tell(_ report: LintReport, _ session: inout Session) {
    session.flush()
    let environment = session.environment
    let stream = environment.standardError
    let context = ReportContext(
      paint: Paint(isOn: color.colors(stream, of: environment)), width: environment.terminalWidth(of: stream),
      paths: ReportPaths(environment), isComplete: session.status != .failure, hasSummary: false)
    session.tell(String(decoding: format.bytes(of: report, context), as: UTF8.self))
    if format.isFollowedByCounts { tellCounts(of: report, &session) }
  }

  private func tellCounts(of report: LintReport, _ session: inout Session) {
    guard !isQuiet, report.summary.files > 0 else { return }
    session.flush()  // the counts stand below the findings on a terminal that shows both streams
    session.tell(report.summaryLine + "\n")
  }

  /// What could not be read was said already: what could be is reported all the same.
  private func write(_ bytes: [UInt8], to file: FilePath, _ session: inout Session) {
    do throws(SystemError) {
      try session.environment.files.replace(file, with: bytes)
    } catch {
      session.fail("\(file.text): \(error.reason)")
    }
  }

  private static func summaryFile(_ environment: Environment) -> FilePath? {
    environment.variable("GITHUB_STEP_SUMMARY").flatMap { $0.isEmpty ? nil : FilePath($0) }
  }

  /// Adds the report to the summary of the step, which GitHub shows as a page.
  private func summarize(_ report: LintReport, _ context: ReportContext, _ session: inout Session) {
    guard let file = Self.summaryFile(session.environment) else { return }
    let files = session.environment.files
    let used = (try? files.status(of: file))?.size ?? 0
    let page = MarkdownReporter(paths: context.paths).page(of: report, limit: MarkdownReporter.summaryLimit - used)
    guard used + page.count <= MarkdownReporter.summaryLimit else { return }
    do throws(SystemError) {
      try files.append(page, to: file)
    } catch {
      session.fail("\(file.text): \(error.reason)")
    }
  }
}
