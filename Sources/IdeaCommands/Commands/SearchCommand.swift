internal import CommandKit
internal import IdeaCatalog
internal import IdeaExport
internal import IdeaSearch
internal import TextBasics

/// `ideacat search`: finds ideas by words and filters.
enum SearchCommand {
  private static let filters = "Filters"

  static let words = Key<[String]>.operands("WORD", help: "Words and phrases that must all occur, case aside.")
  static let skills = Key<[String]>.repeated(
    "skill", value: "NAME", help: "Find ideas that ask for this skill or technology.", section: filters)
  static let mentors = Key<[String]>.repeated(
    "mentor", value: "NAME", help: "Find ideas of this mentor: a name, a part of it, or @handle.", section: filters)
  static let projects = Key<[String]>.repeated(
    "project", value: "NAME", help: "Find ideas of this project.", section: filters)
  static let terms = Key<[String]>.repeated(
    "term", value: "TERM", help: "Find ideas of this programme, year or term, as gsoc, 2024 or lfx/2024-term3.",
    section: filters)
  static let limit = Key<Int?>.option(
    "limit", "n", value: "N", in: 1...Int.max, default: "all", help: "Print the best N only.", section: "Output")

  private static let filterRows = [skills.row, mentors.row, projects.row, terms.row]

  static let command = Command(
    name: "search", abstract: "Find ideas by words, skills, mentors, projects and terms.",
    discussion: """
      All words must occur in an idea, whole or as the beginning of a longer word; the idea that has them where they say \
      most, in its title, comes first. All filters must hold; several values of one filter are alternatives.

      The exit status is 1 when nothing is found.
      """,
    section: CommandSection.read,
    rows: filterRows + [InputOptions.pathsIn.row] + InputOptions.commonRows + [
      limit.row, TableFormat.key.row, InputOptions.includeEmails.row, words.row,
    ],
    examples: [
      Command.Example("Find ideas about scheduling on GPUs.", "ideacat search gpu scheduling"),
      Command.Example("Find a phrase.", "ideacat search 'machine learning'"),
      Command.Example("Find ideas for someone who knows Go or Rust.", "ideacat search --skill go --skill rust"),
      Command.Example("Find what a mentor offers in a term.", "ideacat search --mentor @octocat --term lfx/2024-term3"),
      Command.Example("Show the best.", "ideacat show \"$(ideacat search wasm --limit 1 | cut -f 1)\""),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let query = try query(arguments)
    let inputs = try session.inputs(arguments[InputOptions.pathsIn], of: arguments)
    let ideas = Catalog(session.read(inputs, of: arguments) { IdeaFile($0) }).ideas
    let hits = Search(ideas).hits(for: query)
    let shown = arguments[limit].map { Array(hits.prefix($0)) } ?? hits
    if arguments[TableFormat.key] == .json {
      write(shown, of: hits.count, ideas, arguments, &session)
    } else {
      let table = CatalogTables.ideas(shown.map { ideas[$0.ideaIndex] })
      session.print(table, as: arguments[TableFormat.key], color: arguments[ColorChoice.key])
    }
    session.flush()  // messages stand below the table on a terminal that shows both streams
    if shown.count < hits.count { session.say("\(hits.count) ideas were found, printed are the first \(shown.count)") }
    if hits.isEmpty {
      session.say("no idea was found")
      session.end(with: .findings)
    }
  }

  private static func query(_ arguments: Arguments) throws(UsageError) -> Query {
    let words = arguments[words].filter { word in !word.utf8.allSatisfy(ASCII.isSpace) }
    var query = Query(
      words: words, skills: arguments[skills], mentors: arguments[mentors], projects: arguments[projects])
    for text in arguments[terms] {
      guard let term = TermFilter(text) else {
        throw arguments.usageError(
          "invalid value '\(TerminalText.escaped(text))' for '--term'; expected a programme, a year or a term, as "
            + "gsoc, 2024 or lfx/2024-term3")
      }
      query.terms.append(term)
    }
    let names = query.skills + query.mentors + query.projects
    if query.words.isEmpty && names.isEmpty && query.terms.isEmpty {
      throw arguments.usageError("nothing to look for: give words, or a filter such as '--skill'")
    }
    return query
  }

  private static func write(
    _ hits: [SearchHit], of total: Int, _ ideas: [Idea], _ arguments: Arguments, _ session: inout Session
  ) {
    let form = IdeaJSON(includeEmails: arguments[InputOptions.includeEmails])
    var json = JSONWriter()
    json.beginObject()
    json.field("schemaVersion", CatalogJSONWriter.schemaVersion)
    json.field("total", total)
    json.array("hits", of: hits) { json, hit in
      json.beginObject()
      json.field("score", hit.score)
      json.field("matchedFields", hit.matchedFields.map(\.name))
      json.key("idea")
      form.write(ideas[hit.ideaIndex], to: &json)
      json.endObject()
    }
    json.endObject()
    session.print(document: json.bytes)
  }
}
