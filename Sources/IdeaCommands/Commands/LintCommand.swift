internal import CommandKit
internal import IdeaLint
internal import TextBasics

/// `ideacat lint`: checks idea files.
enum LintCommand {
  /// How findings are printed.
  enum Format: String, CaseIterable, OptionValue {
    case text, json, github
  }

  static let maxWarnings = Key<Int?>.option(
    "max-warnings", value: "N", in: 0...1_000_000, default: "as --fail-on says",
    help: "Let so many warnings pass; exit with 1 when there are more.", section: "Rules")
  static let format = Key<Format?>.option(
    "format", "f", value: "FORMAT", default: "text, or github when GITHUB_ACTIONS is true",
    help: "Choose how findings are printed.", section: "Output")
  static let quiet = Key<Bool>.flag(
    "quiet", "q", help: "Print findings only, without the line that counts them.", section: "Output")

  static let command = Command(
    name: "lint", abstract: "Check idea files for what is missing, malformed or misplaced.",
    discussion: """
      Each finding is printed as path:line:column: severity: message [rule]. Columns count characters from 1. On a \
      terminal the line of the file follows.

      The exit status is 0 when nothing as bad as --fail-on was found, 1 when something was, 2 for an unknown option or \
      rule, and 3 when a file could not be read; what could be read is checked all the same. With --fix it counts what is \
      left.

      A fix is applied when, read again, the file differs in nothing but what the rule may change; files are replaced as a \
      whole, and keep their permissions and line ends. Of standard input the repaired text is printed, and the findings \
      that are left go to standard error.

      'ideacat rules' lists the rules, 'ideacat explain RULE' tells all about one. A comment in a file turns a rule off, \
      and may say why behind a colon:

        <!-- ideacat-disable-file missing-skills: the page has none -->
        <!-- ideacat-disable-next-idea MI106 -->
      """,
    section: CommandSection.check,
    rows: InputOptions.commonRows + SettingOptions.rows + [maxWarnings.row] + FixMode.rows + [
      format.row, quiet.row, InputOptions.paths.row,
    ],
    examples: [
      Command.Example("Check the ideas of this repository.", "ideacat lint"),
      Command.Example("Check two files for errors only.", "ideacat lint --fail-on error a.md b.md"),
      Command.Example("Show what could be repaired, then repair it.", "ideacat lint --diff && ideacat lint --fix"),
      Command.Example("Check mentors, whatever else there is.", "ideacat lint --select MI2 ideas"),
      Command.Example(
        "Check what an editor has not saved.", "ideacat lint --format json --stdin-path ideas/lfx/2024-term1.md -"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    var settings = LintSettings()
    settings.apply(try arguments.settings())
    let linter = Linter(settings)
    var inputs = try session.inputs(arguments[InputOptions.paths], of: arguments)
    inputs.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let format = arguments[format] ?? defaultFormat(in: session.environment)
    var details = LintDetails()
    details.excerpts = format == .text && session.environment.standardOutput.isTerminal()
    let run = LintRun(linter: linter, details: details, fixing: try FixMode(arguments))
    let outcomes = run.outcomes(of: inputs, arguments, &session)
    let report = LintReport(outcomes.map(\.report))
    if let fixing = run.fixing {
      let rewrites = outcomes.compactMap(\.rewrite)
      if fixing.isDryRun { return session.finish(dryRunOf: rewrites, report, arguments) }
      session.write(rewrites)
    }
    if run.fixing != nil, inputs.contains(where: \.isStandardInput) {
      session.tell(findingsOf: report, arguments)
    } else {
      print(report, as: format, arguments, &session)
    }
    if report.summary.fails(maxWarnings: arguments[maxWarnings]) { session.end(with: .findings) }
  }

  private static func defaultFormat(in environment: Environment) -> Format {
    environment.variable("GITHUB_ACTIONS") == "true" ? .github : .text
  }

  private static func print(
    _ report: LintReport, as format: Format, _ arguments: Arguments, _ session: inout Session
  ) {
    let environment = session.environment
    switch format {
    case .text:
      let stream = environment.standardOutput
      let paint = Paint(isOn: arguments[ColorChoice.key].colors(stream, of: environment))
      let reporter = TextReporter(paint: paint, width: environment.terminalWidth(of: stream))
      session.print(text: reporter.lines(of: report))
    case .json: session.print(document: JSONReporter.document(of: report))
    case .github:
      let reporter = GitHubReporter(workspace: environment.variable("GITHUB_WORKSPACE"))
      session.output.write(contentsOf: reporter.commands(for: report))
    }
    guard format != .json, !arguments[quiet], report.summary.files > 0 else { return }
    session.flush()  // the counts stand below the findings on a terminal that shows both streams
    session.tell(report.summaryLine + "\n")
  }
}
