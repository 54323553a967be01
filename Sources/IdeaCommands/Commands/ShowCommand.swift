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
    "ID|SLUG|@HANDLE|FILE:LINE", help: "An idea, a mentor, or a place in a file that an idea stands at.")
  static let format = Key<Format>.option(
    "format", "f", value: "FORMAT", default: .text, help: "Choose how to print.", section: "Output")

  static let command = Command(
    name: "show", abstract: "Show one idea or one mentor in full.",
    discussion: """
      An idea is called by its id, by the last part of it, which is its slug, or by the last parts. The exit status is 1 \
      when nothing is called so, or more than one idea is.
      """,
    section: CommandSection.read,
    rows: [InputOptions.pathsIn.row] + InputOptions.commonRows + [
      format.row, InputOptions.includeEmails.row, target.row,
    ],
    examples: [
      Command.Example("Show an idea by its slug.", "ideacat show kubeflow-notebooks-20"),
      Command.Example("Show a mentor and the ideas they mentor.", "ideacat show @octocat"),
      Command.Example("Show the idea at a line, as a record.", "ideacat show ideas/lfx/2024-term1.md:12 --format json"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let word = arguments[target]
    if word.utf8.first == UInt8(ascii: "@") {
      let ideas = try read(arguments, &session)
      let emails = arguments[InputOptions.includeEmails]
      let answer = Lookup.person(handle: String(word.dropFirst()), in: ideas, includingEmails: emails)
      present(answer, of: word, arguments, &session)
    } else if let place = FilePlace(word) {
      show(place, arguments, &session)
    } else {
      let ideas = try read(arguments, &session)
      present(Lookup.idea(word, in: ideas), of: word, arguments, &session)
    }
  }

  private static func read(_ arguments: Arguments, _ session: inout Session) throws(UsageError) -> [Idea] {
    let inputs = try session.inputs(arguments[InputOptions.pathsIn], of: arguments)
    return Catalog(session.read(inputs, of: arguments) { IdeaFile($0) }).ideas
  }

  /// Shows the idea that a line of a file belongs to.
  private static func show(_ place: FilePlace, _ arguments: Arguments, _ session: inout Session) {
    let file: IdeaFile
    do throws(SystemError) {
      file = IdeaFile(try session.environment.read(.file(place.path)))
    } catch {
      return session.fail("\(place.path.text): \(error.reason)")
    }
    let idea = Catalog([file]).ideas.last { $0.lines.contains(place.line) }
    if let idea { return present(.idea(idea), of: "", arguments, &session) }
    session.say("\(place.path.text): no idea at line \(place.line)")
    session.end(with: .findings)
  }

  private static func present(
    _ answer: Lookup.Answer, of word: String, _ arguments: Arguments, _ session: inout Session
  ) {
    switch answer {
    case .idea(let idea): print(idea, arguments, &session)
    case .person(let person): print(person, arguments, &session)
    case .several(let ideas):
      session.say("'\(word)' is the slug of \(ideas.count) ideas; name one by its id:")
      for idea in ideas { session.tell("  \(TerminalText.escaped(idea.id))  \(TerminalText.escaped(idea.title))\n") }
      session.end(with: .findings)
    case .nothing(let suggestion):
      let what = word.utf8.first == UInt8(ascii: "@") ? "no mentor has the handle" : "no idea is called"
      let advice = suggestion.map { "; did you mean '\($0)'?" } ?? "; 'ideacat search' finds ideas by their words"
      session.say("\(what) '\(word)'\(advice)")
      session.end(with: .findings)
    }
  }
}
