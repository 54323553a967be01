internal import CommandKit
internal import IdeaLint
internal import TextBasics

/// `ideacat lint`: checks idea files.
enum LintCommand {
  static let maxWarnings = Key<Int?>.option(
    "max-warnings", value: "N", in: 0...1_000_000, default: "as --fail-on says",
    help: "Let so many warnings pass; exit with 1 when there are more.", section: "Rules")

  static let command = Command(
    name: "lint", abstract: "Check idea files for what is missing, malformed or misplaced.",
    discussion: """
      Each finding is printed as path:line:column: severity: message [rule]. Columns count characters from 1. On a \
      terminal the line of the file follows.

      The exit status is 0 when nothing as bad as --fail-on was found, 1 when something was, 2 for an unknown option or \
      rule or a wrong configuration, and 3 when a file could not be read; what could be read is checked all the same. With --fix it counts what is \
      left.

      A fix is applied when, read again, the file differs in nothing but what the rule may change; files are replaced as a \
      whole, and keep their permissions and line ends. Of standard input the repaired text is printed, and the findings \
      that are left go to standard error.

      What .ideacat.json says holds unless an option says otherwise; 'ideacat config' shows what is in force.

      'ideacat rules' lists the rules, 'ideacat explain RULE' tells all about one. A comment in a file turns a rule off, \
      and may say why behind a colon:

        <!-- ideacat-disable-file missing-skills: the page has none -->
        <!-- ideacat-disable-next-idea MI106 -->
      """,
    section: CommandSection.check,
    rows: InputOptions.commonRows + ConfigurationOptions.rowsWithExclude + SettingOptions.rows
      + [maxWarnings.row] + FindingScopeOptions.rows + FixMode.rows + LintOutput.rows + [InputOptions.paths.row],
    examples: [
      Command.Example("Check the ideas of this repository.", "ideacat lint"),
      Command.Example("Check two files for errors only.", "ideacat lint --fail-on error a.md b.md"),
      Command.Example("Show what could be repaired, then repair it.", "ideacat lint --diff && ideacat lint --fix"),
      Command.Example("Check what a branch changes.", "ideacat lint --changed-since origin/main"),
      Command.Example("Check mentors, whatever else there is.", "ideacat lint --select MI2 ideas"),
      Command.Example(
        "Check what an editor has not saved.", "ideacat lint --format json --stdin-path ideas/lfx/2024-term1.md -"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    try checkScope(arguments)
    // Sorted twice: which of two paths to a file is shown must not depend on their order, nor what comes first.
    let paths = arguments[InputOptions.paths].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var inputs = try session.inputs(paths, of: arguments)
    inputs.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    guard let plan = try session.lintPlan(for: inputs, arguments) else { return }
    let output = LintOutput(arguments, session.environment)
    var details = output.details(in: session.environment)
    if !plan.baselines.isEmpty { details.fingerprints = true }
    let fixing = try FixMode(arguments)
    // Which findings count may depend on where they stand.
    details.onlyCounts =
      arguments[FindingScopeOptions.statistics] && fixing == nil && plan.baselines.isEmpty && !plan.isConfined
    let run = LintRun(plan: plan, details: details, fixing: fixing)
    let outcomes = run.outcomes(arguments, &session)
    let report = LintReport(outcomes.map(\.report), maxWarnings: arguments[maxWarnings])
    if let fixing = run.fixing {
      let rewrites = outcomes.compactMap(\.rewrite)
      if fixing.isDryRun { return session.finish(dryRunOf: rewrites, report, arguments) }
      session.write(rewrites)
    }
    if let target = plan.baselines.target { return session.write(baselineOf: report, to: target, plan) }
    session.warn(ofGoneFindings: report, plan.baselines)
    if arguments[FindingScopeOptions.statistics] {
      output.print(statisticsOf: report, &session)
    } else if run.fixing != nil, !output.isToFile, plan.inputs.contains(where: \.isStandardInput) {
      output.tell(report, &session)
    } else {
      output.print(report, &session)
    }
    if report.fails { session.end(with: .findings) }
  }
}
