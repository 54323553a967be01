internal import CommandKit
internal import IdeaCatalog
internal import IdeaLint
internal import TextBasics

/// Lints all inputs of a run: each by itself, once it is fixed as far as it is to be, and then across files.
struct LintRun {
  /// What became of an input.
  struct Outcome: Sendable {
    fileprivate(set) var report: FileReport
    /// What is to be written, when fixes were asked for.
    let rewrite: Rewrite?
    fileprivate let checked: CheckedFile
    /// Which findings count in the file as it is now.
    fileprivate let scope: FindingScope
    /// The text that was checked, where it cannot be read a second time.
    fileprivate let text: SourceText?
  }

  /// What is looked at, and what is in force for it.
  let plan: LintPlan
  let details: LintDetails
  /// What is done with fixes; `nil` when nothing is to be fixed.
  let fixing: FixMode?

  /// What became of the inputs that could be read, in their order.
  ///
  /// Texts are not kept: a file to which rules across files have something to add is read again for its lines and
  /// columns. There are few.
  func outcomes(_ arguments: Arguments, _ session: inout Session) -> [Outcome] {
    let inputs = plan.inputs
    let files = session.environment.files
    var outcomes = session.readEach(inputs, of: arguments) { [plan, details, fixing] index, text in
      var linter = plan.linter(of: index)
      linter.isWorded = !details.onlyCounts
      linter.fileExists = { (try? files.status(of: FilePath($0))) != nil }
      return Self.outcome(of: text, inputs[index], linter, details, plan.scope(of: index), fixing)
    }
    let read = outcomes.indices.filter { outcomes[$0] != nil }
    let additions = Linter.additions(to: outcomes.compactMap { $0?.checked }, isWorded: !details.onlyCounts)
    var again: [(index: Int, findings: FileFindings)] = []
    for addition in additions {
      let index = read[addition.file]
      guard let outcome = outcomes[index] else { continue }
      if details.onlyCounts {
        outcomes[index]?.report = FileReport(counting: addition.findings)
      } else if let text = outcome.text {
        outcomes[index]?.report = FileReport(
          Self.reportedText(text, details, outcome.scope), addition.findings, details, outcome.scope,
          fixCount: outcome.report.fixCount)
      } else {
        again.append((index, addition.findings))
      }
    }
    let renewed = session.readEach(again.map { inputs[$0.index] }, of: arguments) {
      [plan, details, again] place, text in
      let scope = plan.scope(of: again[place].index)
      return FileReport(Self.reportedText(text, details, scope), again[place].findings, details, scope)
    }
    for (place, report) in zip(again, renewed) {
      if let report { outcomes[place.index]?.report = report }
    }
    return outcomes.compactMap { $0 }
  }

  private static func outcome(
    of text: SourceText, _ input: Input, _ linter: Linter, _ details: LintDetails, _ scope: FindingScope,
    _ fixing: FixMode?
  ) -> Outcome {
    let file = IdeaFile(text)
    guard let fixing else {
      let checked = linter.check(file)
      let report =
        details.onlyCounts
        ? FileReport(counting: checked.findings)
        : FileReport(ReportedText(file), checked.findings, details, scope)
      return Outcome(
        report: report, rewrite: nil, checked: checked, scope: scope, text: input.isStandardInput ? text : nil)
    }
    let fixer = Fixer(linter, withUnsafe: fixing.withUnsafe)
    var scope = scope
    let fixed: Fixer.Outcome
    if let changes = scope.changes {
      var changed = ChangedLinesScope(changes: changes)
      fixed = fixer.fix(file, in: &changed)
      scope.changes = changed.changes
    } else {
      fixed = fixer.fix(file)
    }
    let report = FileReport(
      ReportedText(fixed.file), fixed.findings, details, scope, fixCount: fixed.fixCount)
    return Outcome(
      report: report, rewrite: Rewrite(input: input, old: text.bytes, new: fixed.file.source.bytes),
      checked: fixed.checked, scope: scope, text: fixed.file.source)
  }

  /// Reads as little of a text as the details and the scope allow.
  private static func reportedText(_ text: SourceText, _ details: LintDetails, _ scope: FindingScope) -> ReportedText {
    ReportedText(text, withIdeas: details.fingerprints || scope.changes != nil)
  }
}
