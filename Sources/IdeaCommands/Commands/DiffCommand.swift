internal import CommandKit
internal import IdeaCatalog
internal import TextBasics

/// `ideacat diff`: what changed between two catalogs.
enum DiffCommand {
  /// How changes are printed.
  enum Format: String, CaseIterable, OptionValue {
    case text, markdown, json
  }

  static let old = Key<String>.operand("OLD", help: "The file or folder as it was; - is standard input.")
  static let new = Key<String>.operand("NEW", help: "The file or folder as it is; - is standard input.")
  static let format = Key<Format>.option(
    "format", "f", value: "FORMAT", default: .text,
    help: "Choose how to print; markdown suits a comment, with room for 65,536 characters.",
    section: "Output")
  static let exitCode = Key<Bool>.flag(
    "exit-code", help: "End with status 1 when anything changed.", section: "Output")

  static let command = Command(
    name: "diff", abstract: "Show which ideas were added, removed or changed, field by field.",
    discussion: """
      An idea is the same in both when term, project and title are; where several are called so, the one in the file of \
      the same name that says the same. Else it is by project and title, LFX page, upstream issue or title; what was \
      renamed within a project is found when the titles resemble each other. Where an idea stands, and in which Markdown \
      it is written, makes no difference.

      Programme and term are read from the paths as well. Where an idea lies in a folder or a file of another name, one \
      that only one side tells is no change. So 'git show main:ideas/2024.md | ideacat diff - ideas/2024.md' shows what \
      a branch changes; '--stdin-path' names standard input.
      """,
    section: CommandSection.read,
    rows: InputOptions.commonRows + [
      format.row, exitCode.row, InputOptions.includeEmails.row, old.row, new.row,
    ],
    examples: [
      Command.Example("Compare two terms.", "ideacat diff ideas/lfx/2024-term1.md ideas/lfx/2024-term3.md"),
      Command.Example("Compare what another command prints with a file.", "ideacat diff - ideas/2024.md"),
      Command.Example("Comment on a pull request.", "ideacat diff old/ideas ideas --format markdown"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let names = [arguments[old], arguments[new]]
    if names == ["-", "-"] { throw arguments.usageError("standard input can be OLD or NEW, not both") }
    let name = arguments[InputOptions.standardInputPath]
    if name != nil, !names.contains("-") {
      throw arguments.usageError("'--stdin-path' names standard input, so it needs '-' as OLD or NEW")
    }
    var sides: [DiffSide] = []
    for path in names {
      let inputs = session.inputs(of: [path], arguments)
      sides.append(DiffSide(session.ideaFiles(inputs, of: arguments)))
    }
    // Against what could not be read everything would seem to be new, or gone.
    if session.status == .failure { return }
    let diff = CatalogDiff(
      from: sides[0], to: sides[1], includingEmails: arguments[InputOptions.includeEmails])
    print(diff, arguments, &session)
    if arguments[exitCode], !diff.isEmpty { session.end(with: .findings) }
  }

  private static func print(_ diff: CatalogDiff, _ arguments: Arguments, _ session: inout Session) {
    switch arguments[format] {
    case .text:
      let stream = session.environment.standardOutput
      var writer = ByteWriter()
      let paint = Paint(isOn: arguments[ColorChoice.key].colors(stream, of: session.environment))
      let width = stream.isTerminal() ? session.environment.terminalWidth(of: stream) : nil
      DiffText(paint: paint, width: width).write(diff, to: &writer)
      session.print(text: writer.bytes)
      session.flush()  // the summary stands below the changes on a terminal that shows both streams
      session.say(diff.summary)
    case .markdown: session.print(document: DiffMarkdown.document(of: diff))
    case .json: session.print(document: DiffJSON.document(of: diff))
    }
  }
}
