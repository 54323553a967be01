internal import CommandKit
internal import IdeaCatalog
internal import TextBasics

/// `ideacat list`: the catalog as a table.
enum ListCommand {
  /// What can be listed.
  enum Topic: String, CaseIterable, OptionValue {
    case ideas, mentors, skills, projects, terms
  }

  /// Any text, as the topic may be left out and the first word be a path.
  static let topic = Key<String?>.operand(
    "TOPIC", default: "ideas", help: "What to list: ideas, mentors, skills, projects or terms.")

  static let limit = Key<Int?>.option(
    "limit", "n", value: "N", in: 1...Int.max, default: "all", help: "Print the first N only.", section: "Output")

  static let command = Command(
    name: "list", abstract: "List ideas, mentors, skills, projects or terms, with counts.",
    discussion: """
      Ideas are listed in the order of the files, terms by programme and time, all else by the number of ideas.

      On a terminal the table has a heading and is cut to fit; ideas by year are drawn as bars where there is no room for \
      the numbers, and columns are left out in which nothing stands or for which there is none. Into a pipe each row is a \
      line of cells parted by tabs, in the order of CSV, without a heading and with nothing cut; ideas then begin with \
      their id. In JSON each year of a skill or project is an object with the year and the number of its ideas. The \
      handles of mentors have no @ in CSV, where it would begin a formula; Markdown suits a comment, as it notifies nobody.

      What stands in two files, such as proposals and what was accepted of them, counts twice unless '--once' is given.

      A folder that is called like a topic is written ./mentors.
      """,
    section: CommandSection.read,
    rows: [InputOptions.pathsIn.row] + InputOptions.commonRows + [
      limit.row, Repetitions.once.row, TableFormat.key.row, InputOptions.includeEmails.row, CSVKeys.raw.row, topic.row,
      InputOptions.paths.row,
    ],
    examples: [
      Command.Example("List all ideas.", "ideacat list"),
      Command.Example("List the ten who mentor most.", "ideacat list mentors --limit 10"),
      Command.Example(
        "List who is named in more than one way.",
        "ideacat list mentors | awk -F '\\t' '$6 != \"\" { print $1, $2 \": \" $6 }'"),
      Command.Example("List the skills of one file, as JSON.", "ideacat list skills --format json ideas/2024.md"),
      Command.Example("Count the ideas of each project.", "ideacat list projects | cut -f 1,2"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let format = arguments[TableFormat.key]
    let isRaw = try CSVKeys.isRaw(arguments, isCSV: format == .csv)
    var paths = arguments[InputOptions.pathsIn] + arguments[InputOptions.paths]
    let word = arguments[topic]
    let topic = word.flatMap(Topic.init(rawValue:))
    if let word, topic == nil {
      try refuseMisspeltTopic(word, arguments, session)
      try refuseLateTopic(arguments, session)
      paths.insert(word, at: arguments[InputOptions.pathsIn].count)
    }
    let inputs = try session.inputs(paths, of: arguments)
    let all = Catalog(session.ideaFiles(inputs, of: arguments)).ideas
    let ideas = arguments[Repetitions.once] ? all.eachOnce : all
    var table = table(of: topic ?? .ideas, ideas, includingEmails: arguments[InputOptions.includeEmails])
    let total = table.rows.count
    if let limit = arguments[limit] { table.rows = Array(table.rows.prefix(limit)) }
    session.print(table, as: format, color: arguments[ColorChoice.key], isRaw: isRaw)
    session.flush()
    if total == 0 { session.say("no \(table.name) were found") }
    if table.rows.count < total {
      session.say("\(total) \(table.name) were found, printed are the first \(table.rows.count)")
    }
  }

  /// A word that is no path but nearly a topic was meant as one.
  private static func refuseMisspeltTopic(
    _ word: String, _ arguments: Arguments, _ session: Session
  ) throws(UsageError) {
    let topics = Topic.allCases.map(\.rawValue)
    guard !isThere(word, session), EditDistance.closestMatch(to: word, in: topics) != nil else { return }
    throw arguments.unknownValue(word, for: topic, known: topics)
  }

  /// A topic behind a path is taken for a path, where there is none of that name.
  private static func refuseLateTopic(_ arguments: Arguments, _ session: Session) throws(UsageError) {
    for path in arguments[InputOptions.paths] where Topic(rawValue: path) != nil && !isThere(path, session) {
      throw arguments.usageError("write '\(path)' before all paths")
    }
  }

  private static func isThere(_ path: String, _ session: Session) -> Bool {
    (try? session.environment.files.status(of: FilePath(path))) != nil
  }

  private static func table(of topic: Topic, _ ideas: [Idea], includingEmails: Bool) -> Table {
    switch topic {
    case .ideas: CatalogTables.ideas(ideas)
    case .mentors: CatalogTables.mentors(ideas, includingEmails: includingEmails)
    case .skills: CatalogTables.skills(ideas)
    case .projects: CatalogTables.projects(ideas)
    case .terms: CatalogTables.terms(ideas)
    }
  }
}
