internal import CommandKit
internal import IdeaCatalog
internal import TextBasics

/// `ideacat show`: one idea or one mentor in full.
enum ShowCommand {
  /// How what was found is printed.
  enum Format: String, CaseIterable, OptionValue {
    case text, json, markdown
  }

  static let target = Key<String>.operand(
    "ID|SLUG|URL|@HANDLE|FILE:LINE", help: "An idea, a mentor, or a place in a file that an idea stands at.")
  static let format = Key<Format>.option(
    "format", "f", value: "FORMAT", default: .text, help: "Choose how to print.", section: "Output")
  static let source = Key<Bool>.flag(
    "source", help: "Print the lines of the idea, each behind the field that it became.", section: "Output")

  static let command = Command(
    name: "show", abstract: "Show one idea or one mentor in full.",
    discussion: """
      An idea is called by its id, by the last part of it, which is its slug, by the last parts, by its title, or by the \
      address of its LFX page or of an upstream issue; a mentor by the handle, by the profile on GitHub, or by the whole \
      name. The exit status is 1 when nothing is called so, or more than one is; of an idea that stands in several files \
      the first is shown, and where the others are is said.

      All entries of mentors with a name are shown: of several people, of one with several handles, or of one whose \
      handle was left out at times. JSON is of one, which a handle names.

      With '--source' a line that no field took is marked 'remainder'. In a pipe line number, field and text are parted \
      by tabs. The lines are those of the file, addresses included.
      """,
    section: CommandSection.read,
    rows: [InputOptions.pathsIn.row] + InputOptions.commonRows + [
      format.row, source.row, InputOptions.includeEmails.row, target.row, InputOptions.paths.row,
    ],
    examples: [
      Command.Example("Show an idea by its slug.", "ideacat show kubeflow-notebooks-20"),
      Command.Example("Show a mentor and the ideas they mentor.", "ideacat show @octocat"),
      Command.Example(
        "Show the idea that an issue is about.", "ideacat show https://github.com/octo-org/octo/issues/7"),
      Command.Example("Show the idea at a line, as a record.", "ideacat show ideas/lfx/2024-term1.md:12 --format json"),
      Command.Example("Show which line became what.", "ideacat show kubeflow-notebooks-20 --source"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let word = arguments[target]
    let isPerson = word.utf8.first == UInt8(ascii: "@")
    if arguments[source], isPerson || arguments.isGiven(format) {
      throw arguments.usageError("'--source' prints the lines of an idea, and goes with no mentor and no '--format'")
    }
    if !isPerson, let place = FilePlace(word) { return show(place, arguments, &session) }
    let inputs = try session.inputs(
      arguments[InputOptions.pathsIn] + arguments[InputOptions.paths], of: arguments)
    let files = session.ideaFiles(inputs, of: arguments)
    let ideas = Catalog(files).ideas
    let includingEmails = arguments[InputOptions.includeEmails]
    var answer =
      isPerson
      ? Lookup.person(handle: String(word.dropFirst()), in: ideas, includingEmails: includingEmails)
      : Lookup.idea(word, in: ideas)
    if !isPerson, !arguments[source], case .nothing(let suggestion) = answer {
      // Many mentors have no handle.
      answer = Lookup.mentorOrProject(named: word, in: ideas, includingEmails: includingEmails, else: suggestion)
    }
    switch answer {
    case .idea(let idea): print(idea, in: files, arguments, &session)
    case .several(let ideas) where ideas.eachOnce.count == 1:
      // Lists of proposals and of what was accepted share ideas.
      print(ideas[0], in: files, arguments, &session)
      session.flush()
      session.say("the same idea also stands at \(ideas.dropFirst().map(\.location).joined(separator: ", "))")
    case .person(let person): print([person], arguments, &session)
    case .people(let people) where arguments[format] != .json: print(people, arguments, &session)
    case .nothing where (try? session.environment.files.status(of: FilePlace.path(of: word)))?.kind == .file:
      session.say("'\(word)' tells no line of the file; write '\(FilePlace.path(of: word).text):12' for its line 12")
      session.end(with: .findings)
    case .several, .people, .project, .nothing:
      session.explain(answer, to: word, sought: arguments[source] ? "idea" : "idea or mentor")
    }
  }

  /// Shows the idea that a line of a file belongs to.
  private static func show(_ place: FilePlace, _ arguments: Arguments, _ session: inout Session) {
    guard let file = session.ideaFiles([input(at: place, arguments)], of: arguments).first else { return }
    let idea = Catalog([file]).ideas.last { $0.lines.contains(place.line) }
    if let idea { return print(idea, in: [file], arguments, &session) }
    session.say("\(place.path.text): no idea at line \(place.line)")
    session.end(with: .findings)
  }

  /// What a place is in: a file, or standard input where it is given and goes by that name.
  private static func input(at place: FilePlace, _ arguments: Arguments) -> Input {
    let path = place.path.text
    let name = arguments[InputOptions.standardInputPath]
    let isGiven = name != nil || (arguments[InputOptions.pathsIn] + arguments[InputOptions.paths]).contains("-")
    return isGiven && path == name ?? "<stdin>" ? .standardInput(name: path) : .file(place.path)
  }

  private static func print(
    _ idea: Idea, in files: [IdeaFile], _ arguments: Arguments, _ session: inout Session
  ) {
    guard arguments[source] else { return print(idea, arguments, &session) }
    guard let file = files.first(where: { $0.source.path == idea.path }) else { return }
    printSource(of: idea, in: file, arguments, &session)
  }
}
