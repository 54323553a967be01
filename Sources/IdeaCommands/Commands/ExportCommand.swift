internal import CommandKit
internal import IdeaCatalog
internal import TextBasics

/// `ideacat export`: the catalog in a form for others.
enum ExportCommand {
  static let command = Command(
    name: "export", abstract: "Write the catalog as JSON, NDJSON, CSV or Markdown.",
    discussion: """
      Nothing of what is written depends on time, place or threads: the same files give the same bytes.

      The template 'issue-form' is the body of a GitHub issue, so it takes one idea; choose it with '--id' where more \
      are read. What the form does not ask for, such as size and difficulty, stands below the description.

      A preset leaves out what ideas do not tell; Documentation/Formats.md lists it. The sheet 'lfx-tracking' has four \
      mentors at most: an idea with more is reported, and nothing is written.

      An output file stays as it is when something could not be read.
      """,
    section: CommandSection.publish,
    rows: [InputOptions.pathsIn.row] + InputOptions.commonRows + [
      ExportKeys.format.row, ExportKeys.template.row, ExportKeys.preset.row, ExportKeys.ids.row, Repetitions.once.row,
      ExportKeys.output.row, InputOptions.includeEmails.row,
    ] + CSVKeys.rows + [InputOptions.paths.row],
    examples: [
      Command.Example("Write all ideas to a file.", "ideacat export --output ideas.json"),
      Command.Example("Write a line of JSON for each idea.", "ideacat export --format ndjson ideas/lfx"),
      Command.Example(
        "Write who mentors what, for a spreadsheet.", "ideacat export -f csv --csv-layout mentors --include-emails"),
      Command.Example(
        "Write a proposal for cncf/mentoring.",
        "ideacat export --template issue-form --id kubeflow-notebooks-20 --include-emails"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let plan = try ExportPlan(arguments)
    let inputs = try session.inputs(arguments[InputOptions.pathsIn] + arguments[InputOptions.paths], of: arguments)
    let (catalog, sources) = read(inputs, withSources: plan.needsSources, arguments, &session)
    guard let all = select(arguments[ExportKeys.ids], from: catalog.ideas, &session) else { return }
    let ideas = arguments[Repetitions.once] ? all.eachOnce : all
    if let name = arguments[ExportKeys.output] {
      // A file is replaced as a whole.
      var bytes: [UInt8] = []
      let isDone = try plan.write(ideas, of: catalog, sources, arguments, &session) { bytes += $1 }
      if isDone { session.write(bytes, to: FilePath(name)) }
    } else {
      _ = try plan.write(ideas, of: catalog, sources, arguments, &session) { session, piece in
        session.print(document: piece)
        session.flush()
      }
    }
    if ideas.isEmpty { session.say("no ideas were found") }
  }

  /// The catalog of all inputs. What else is known of the files is not kept.
  private static func read(
    _ inputs: [Input], withSources: Bool, _ arguments: Arguments, _ session: inout Session
  ) -> (catalog: Catalog, sources: [SourceText]) {
    let files = session.ideaFiles(inputs, of: arguments)
    return (Catalog(files), withSources ? files.map(\.source) : [])
  }

  /// The ideas that were asked for, in the order of the catalog; `nil` where one of them is not there.
  private static func select(_ words: [String], from ideas: [Idea], _ session: inout Session) -> [Idea]? {
    guard !words.isEmpty else { return ideas }
    var ids: Set<String> = []
    for word in words {
      let answer = Lookup.idea(word, in: ideas)
      guard case .idea(let idea) = answer else {
        session.explain(answer, to: word)
        return nil
      }
      ids.insert(idea.id)
    }
    return ideas.filter { ids.contains($0.id) }
  }
}

extension Session {
  /// Puts the bytes in the place of a file, unless they lack what could not be read.
  fileprivate mutating func write(_ bytes: [UInt8], to path: FilePath) {
    guard status != .failure else {
      return say("\(path.text): not written, as not everything could be read")
    }
    do throws(SystemError) {
      try environment.files.replace(path, with: bytes)
    } catch {
      fail("\(path.text): \(error.reason)")
    }
  }
}
