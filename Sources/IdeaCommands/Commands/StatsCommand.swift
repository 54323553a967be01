internal import CommandKit
internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// `ideacat stats`: counts of ideas.
enum StatsCommand {
  static let by = Key<[Facet]>.list(
    "by", "b", value: "FACET", default: "term", help: "Count ideas by these, each on its own.", section: "Output")
  static let limit = Key<Int?>.option(
    "limit", "n", value: "N", in: 1...Int.max, default: "all", help: "Keep the N names with most ideas of each.",
    section: "Output")

  static let command = Command(
    name: "stats", abstract: "Count ideas by programme, term, project, skill, size and more.",
    discussion: """
      Beside the number of ideas stand their share of all ideas and the number of different projects and mentors. An \
      idea counts once under each of its skills and mentors, these by the handle where there is one; one that does not \
      say its size counts under none. What stands in two \
      files, such as proposals and what was accepted of them, counts twice unless '--once' is given.

      On a terminal counts are drawn as bars; 'svg' is the same as a picture. Into a pipe each row is a line of what is \
      counted by, name, ideas, share, projects and mentors, parted by tabs.

      In JSON a share is a number from 0 to 1, rounded to thousandths.
      """,
    section: CommandSection.read,
    rows: [InputOptions.pathsIn.row] + InputOptions.commonRows + [
      by.row, limit.row, Repetitions.once.row, CountsFormat.key.row, CSVKeys.raw.row, InputOptions.paths.row,
    ],
    examples: [
      Command.Example("Count ideas by term.", "ideacat stats"),
      Command.Example("Draw the ten skills that are asked for most.", "ideacat stats --by skill --limit 10"),
      Command.Example("Make a table for a report.", "ideacat stats --by program,year --format markdown"),
      Command.Example("Make a picture.", "ideacat stats --by project --format svg > projects.svg"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let format = arguments[CountsFormat.key]
    let isRaw = try CSVKeys.isRaw(arguments, isCSV: format == .csv)
    let inputs = try session.inputs(arguments[InputOptions.pathsIn] + arguments[InputOptions.paths], of: arguments)
    let all = Catalog(session.ideaFiles(inputs, of: arguments)).ideas
    let ideas = arguments[Repetitions.once] ? all.eachOnce : all
    let facets = arguments[by].isEmpty ? [.term] : arguments[by].withoutRepetitions
    session.print(
      facets.map { Counts(of: ideas, by: $0) }, limit: arguments[limit], as: format, color: arguments[ColorChoice.key],
      isRaw: isRaw)
    if ideas.isEmpty { session.say("no ideas were found") }
  }
}
