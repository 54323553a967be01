internal import CommandKit
internal import IdeaCatalog
internal import TextBasics

/// `ideacat fmt`: writes idea files in the canonical form of their template.
enum FmtCommand {
  /// The template of a list of ideas, by its name.
  enum ListTemplate: String, CaseIterable, OptionValue {
    case lfx, gsoc, readme

    var template: Template {
      switch self {
      case .lfx: .lfx
      case .gsoc: .gsoc
      case .readme: .readme
      }
    }
  }

  private static let section = "Output"

  static let template = Key<ListTemplate?>.option(
    "template", value: "TEMPLATE", default: "what each file follows", help: "Write the fields as this template does.",
    section: section)
  static let check = Key<Bool>.flag(
    "check", help: "Write nothing; name the files that would change, and exit with 1 if there are any.",
    section: section)
  static let diff = Key<Bool>.flag(
    "diff", help: "Write nothing; print what would change, and exit with 1 if there is anything.", section: section)
  static let quiet = Key<Bool>.flag("quiet", "q", help: "Do not say what was done.", section: section)

  static let command = Command(
    name: "fmt", abstract: "Write idea files in the canonical form of their template.",
    discussion: """
      The fields of each idea are written again, below its heading: the template's labels in the template's order, one \
      list item a field, one item a mentor as Name (@handle, mail). What stands before, between and behind the ideas stays \
      as it is, and so does everything of an idea that has no place in the form: then the idea is left, and named.

      Read again, the file has the same ideas, field by field; what would change any of them is not written. A second run \
      changes nothing. What .ideacat.json excludes is left alone, but for files that are named here. Files are replaced as a whole, and keep their permissions and line ends. Standard input is written \
      to standard output.
      """,
    section: CommandSection.check,
    rows: InputOptions.commonRows + ConfigurationOptions.rowsWithExclude + [
      template.row, check.row, diff.row, quiet.row, InputOptions.paths.row,
    ],
    examples: [
      Command.Example("Format the ideas of this repository.", "ideacat fmt"),
      Command.Example("Fail when a file is in another form.", "ideacat fmt --check ideas"),
      Command.Example("Look at what would change.", "ideacat fmt --diff ideas/lfx/2024-term1.md"),
    ])

  /// What became of one input.
  private struct Formatted: Sendable {
    let rewrite: Rewrite
    let left: [FileFormatter.IdeaPlace]
  }

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    if arguments[check], arguments[diff] { throw arguments.usageError("'--check' and '--diff' exclude each other") }
    let found = try session.inputs(arguments[InputOptions.paths], of: arguments)
    guard let inputs = try session.includedInputs(found, arguments)?.map(\.input) else { return }
    let formatter = FileFormatter(template: arguments[template]?.template)
    let files = session.readEach(inputs, of: arguments) { index, source in
      let outcome = formatter.format(IdeaFile(source))
      let rewrite = Rewrite(input: inputs[index], old: source.bytes, new: outcome.bytes)
      return Formatted(rewrite: rewrite, left: outcome.left)
    }.compactMap(\.self)
    if !arguments[quiet] {
      for file in files {
        for idea in file.left {
          session.say("\(file.rewrite.input.path):\(idea.line): left as it is: \(idea.title)")
        }
      }
    }
    finish(files.map(\.rewrite), arguments, &session)
  }

  private static func finish(_ rewrites: [Rewrite], _ arguments: Arguments, _ session: inout Session) {
    let changes = rewrites.filter(\.isChange)
    guard arguments[check] || arguments[diff] else {
      let count = session.write(rewrites)
      if !arguments[quiet], count > 0 { session.say("formatted \(Self.files(count))") }
      return
    }
    if arguments[diff] {
      session.print(diffsOf: rewrites, arguments)
    } else {
      for change in changes { session.print(text: Array("\(TerminalText.escaped(change.input.path))\n".utf8)) }
    }
    guard !changes.isEmpty else { return }
    session.flush()
    if !arguments[quiet] { session.say("would format \(Self.files(changes.count))") }
    session.end(with: .findings)
  }

  private static func files(_ count: Int) -> String { "\(count) \(count == 1 ? "file" : "files")" }
}
