internal import CommandKit
internal import IdeaCatalog
internal import IdeaLint
internal import TextBasics

/// `ideacat toc`: tables of contents.
enum TocCommand {
  /// What is done with the contents of files.
  private enum Mode {
    case print, check, write, diff
  }

  /// What became of an input.
  private struct Outcome: Sendable {
    /// What is wrong with its contents; when they are written, what is still wrong then.
    let report: FileReport
    /// Its text with the contents as they should be.
    let rewrite: Rewrite
    /// The contents as they should be.
    let contents: String
  }

  private static let section = "Action"

  static let check = Key<Bool>.flag(
    "check", help: "Print what is wrong with the contents of files; exit with 1 if there is any.", section: section)
  static let write = Key<Bool>.flag("write", "w", help: "Write the contents into the files.", section: section)
  static let diff = Key<Bool>.flag(
    "diff", help: "Print what --write would change, and write nothing; exit with 1 if there is any.", section: section)

  static let command = Command(
    name: "toc", abstract: "Write tables of contents whose links lead somewhere on GitHub.",
    discussion: """
      Without an option the contents of one file are printed as they should be.

      Contents are a list of links to headings of the page: below a heading such as '## Table of Contents', between two \
      comments '<!-- TOC -->', or wherever most of a list are such links. They keep their style: bullets, indentation, \
      and what they list; projects, their parts and ideas are added where half of their kind are there already. Entries \
      stand in the order of the headings and have their words, and each link has the anchor that GitHub makes. An entry \
      whose heading is gone is dropped; links to other pages stay behind the entry that they follow. Nothing else of a \
      file changes.

      A file without contents gets them where two comments '<!-- TOC -->' or a heading with nothing below it ask for \
      them, or, between two such comments before its first project, where 'lint' misses them (MI601). Configurations \
      and comments that turn rules of 'lint' off count here too: without MI603 entries stay in their order.

      With '--write' the text of standard input is printed, its contents up to date.
      """,
    section: CommandSection.check,
    rows: InputOptions.commonRows + ConfigurationOptions.rowsWithExclude + [
      check.row, write.row, diff.row, InputOptions.paths.row,
    ],
    examples: [
      Command.Example("Print contents to paste.", "ideacat toc ideas/lfx/2024-term1.md"),
      Command.Example("Fail where contents are out of date.", "ideacat toc --check"),
      Command.Example("Show what would change, then change it.", "ideacat toc --diff || ideacat toc --write"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let mode = try mode(arguments)
    let inputs = try session.inputs(arguments[InputOptions.paths], of: arguments)
    guard let parts = try session.includedInputs(inputs, arguments) else { return }
    if mode == .print, parts.count > 1 {
      throw arguments.usageError(
        "the contents of one file are printed; with several, use '--check', '--write' or '--diff'")
    }
    var details = LintDetails()
    details.excerpts = mode == .check && session.environment.standardOutput.isTerminal()
    let outcomes = session.readEach(parts.map(\.input), of: arguments) { [details] index, text in
      outcome(of: text, parts[index].input, parts[index].settings, details, isWritten: mode == .write)
    }.compactMap { $0 }
    switch mode {
    case .print: printContents(outcomes, &session)
    case .check:
      session.print(text: lines(of: outcomes, session.environment.standardOutput, arguments, session))
      end(outcomes, withCount: "out of date", &session)
    case .write:
      session.write(outcomes.map(\.rewrite))
      session.flush()
      let lines = lines(of: outcomes, session.environment.standardError, arguments, session)
      session.tell(String(decoding: lines, as: UTF8.self))
      end(outcomes, withCount: "still out of date", &session)
    case .diff:
      session.print(diffsOf: outcomes.map(\.rewrite), arguments)
      end(outcomes, withCount: "out of date", &session)
    }
  }

  private static func mode(_ arguments: Arguments) throws(UsageError) -> Mode {
    let modes = [(check, Mode.check), (write, .write), (diff, .diff)].filter { arguments[$0.0] }
    guard modes.count < 2 else {
      throw arguments.usageError("'--check', '--write' and '--diff' exclude each other")
    }
    return modes.first?.1 ?? .print
  }

  private static func outcome(
    of text: SourceText, _ input: Input, _ settings: LintSettings, _ details: LintDetails, isWritten: Bool
  ) -> Outcome {
    let file = IdeaFile(text)
    let check = ContentsCheck(file, settings)
    let new = check.edits.isEmpty ? text : text.applying(check.edits)
    let rewrite = Rewrite(input: input, old: text.bytes, new: new.bytes)
    guard isWritten, rewrite.isChange else {
      return Outcome(
        report: FileReport(ReportedText(file), check.findings, details), rewrite: rewrite, contents: check.text)
    }
    let fixed = IdeaFile(new)
    let report = FileReport(ReportedText(fixed), ContentsCheck(fixed, settings).findings, details)
    return Outcome(report: report, rewrite: rewrite, contents: check.text)
  }

  private static func printContents(_ outcomes: [Outcome], _ session: inout Session) {
    for outcome in outcomes {
      if outcome.contents.isEmpty {
        session.say("\(outcome.rewrite.input.path): no projects or ideas to list")
        session.end(with: .findings)
      } else {
        session.print(document: Array("\(outcome.contents)\n".utf8))
      }
    }
  }

  /// What is wrong, as `lint` prints it.
  private static func lines(
    of outcomes: [Outcome], _ stream: Environment.Output, _ arguments: Arguments, _ session: Session
  ) -> [UInt8] {
    let paint = Paint(isOn: arguments[ColorChoice.key].colors(stream, of: session.environment))
    let reporter = TextReporter(paint: paint, width: session.environment.terminalWidth(of: stream))
    return reporter.lines(of: LintReport(outcomes.map(\.report)))
  }

  /// Lets the run end with status 1 where contents of files are not as they should be, and says of how many.
  private static func end(_ outcomes: [Outcome], withCount state: String, _ session: inout Session) {
    let count = outcomes.count { !$0.report.findings.findings.isEmpty }
    guard count > 0 else { return }
    session.flush()
    session.say("the contents of \(count) of \(outcomes.count) \(outcomes.count == 1 ? "file" : "files") are \(state)")
    session.end(with: .findings)
  }
}
