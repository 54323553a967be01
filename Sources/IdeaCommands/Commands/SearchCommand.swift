internal import CommandKit
internal import IdeaCatalog
internal import IdeaExport
internal import IdeaSearch
internal import TextBasics

/// `ideacat search`: finds ideas by words and filters.
enum SearchCommand {
  private static let output = "Output"

  static let limit = Key<Int?>.option(
    "limit", "n", value: "N", in: 1...Int.max, default: "all",
    help: "Print the first N only; of facets those with most ideas.",
    section: output)
  static let json = Key<[SearchJSON.Field]>.list(
    "json", value: "FIELD", help: "Print JSON with these fields of each idea.", section: output)
  static let count = Key<Bool>.flag(
    "count", "c", help: "Print how many ideas were found, and nothing else.", section: output)
  static let facets = Key<[Facet]>.list(
    "facets", value: "FACET", help: "Count the ideas found by these instead of printing them.", section: output)
  static let urls = Key<Bool>.flag(
    "urls", help: "Print the address of each idea: its LFX page, else its upstream issues.", section: output)
  static let once = Key<Bool>.flag(
    "once", help: "Print an idea once that stands in several files, told by term, project and title.",
    section: output)
  static let parseAll = Key<Bool>.flag(
    "parse-all", help: "Parse also files whose bytes hold no hit: the output is the same.", section: output,
    isHidden: true)

  static let command = Command(
    name: "search", abstract: "Find ideas by words, skills, mentors, projects, terms and more.",
    discussion: """
      All words must occur in an idea: in any case, with or without accents, in the singular or the plural, and skills \
      under any of their names. What no idea has at all is looked for as it was probably meant, which is said.

        "unit tests"   both words, one behind the other
        kube*          words that begin so
        -windows       not this; also written: not windows
        go or rust     one of the two; (… …) groups more
        skill:go,rust  in this field, one of the values
        year:2023..    from 2023 on; also ..2023 and 2021..2023

      A filter is the same as its field: '--skill go,rust' asks for one of the two, '--skill go --skill rust' for both. \
      Put quotes for the shell around a query that holds quotes, parentheses or '*'. \
      Documentation/Query.md tells all of it, and how hits are ranked.

      The exit status is 1 when nothing is found.
      """,
    section: CommandSection.read,
    rows: QueryOptions.rows + [InputOptions.pathsIn.row] + InputOptions.commonRows + [
      limit.row, SearchOrder.key.row, once.row, SearchFormat.key.row, json.row, count.row, facets.row, urls.row,
      parseAll.row,
      InputOptions.includeEmails.row, CSVKeys.raw.row, QueryOptions.words.row,
    ],
    examples: [
      Command.Example("Find ideas about scheduling on GPUs.", "ideacat search gpu scheduling"),
      Command.Example("Find a phrase, but not in Kubeflow.", "ideacat search '\"machine learning\"' -project:kubeflow"),
      Command.Example("Find ideas for someone who knows Go or Rust.", "ideacat search --skill go,rust --year 2024.."),
      Command.Example("Find what a mentor offers in a term.", "ideacat search --mentor @octocat --term lfx/2024-term3"),
      Command.Example("Count what asks for Rust by project.", "ideacat search skill:rust --facets project,term"),
      Command.Example("Print where to read on.", "ideacat search wasm --urls"),
    ], takesDashedWords: true)

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let fields = arguments[json].withoutRepetitions
    try refuseContradictions(arguments)
    _ = try CSVKeys.isRaw(arguments, isCSV: arguments[SearchFormat.key] == .csv)
    let query = try QueryOptions.query(arguments)
    let inputs = try session.inputs(arguments[InputOptions.pathsIn], of: arguments)
    let request = SearchRequest(
      query: query, order: arguments[SearchOrder.key],
      limit: arguments[count] ? 0 : arguments[facets].isEmpty ? arguments[limit] : nil,
      needsIDs: needsIDs(fields, arguments, session),
      needsTotal: arguments[count] || fields.isEmpty && arguments[SearchFormat.key] == .json,
      needsWholeIdeas: needsWholeIdeas(fields, arguments, session),
      isOnce: arguments[once], parsesAll: arguments[parseAll])
    let answer = session.search(request, in: inputs, arguments)
    if arguments[count] {
      session.output.write("\(answer.total)\n")
    } else if !arguments[facets].isEmpty {
      session.print(
        facets: arguments[facets].withoutRepetitions, of: answer.hits.map(\.idea), limit: arguments[limit], arguments)
    } else if arguments[urls] {
      let addresses = addresses(of: answer.hits.map(\.idea))
      session.print(text: addresses)
      if addresses.isEmpty, answer.total > 0 { session.say("what was found has no address") }
    } else {
      session.print(answer, fields, arguments)
    }
    session.flush()  // messages stand below the table on a terminal that shows both streams
    if showsIdeas(arguments), session.environment.standardOutput.isTerminal(), answer.hasRepetitions {
      session.say("some ideas stand in several files; '--once' prints each once")
    }
    explain(answer, request, &session)
    adviseAboutWords(arguments[QueryOptions.words], answer, session)
  }

  /// Whether the ideas themselves are printed.
  private static func showsIdeas(_ arguments: Arguments) -> Bool {
    !arguments[count] && !arguments[urls] && arguments[facets].isEmpty
  }

  /// Whether ids are among what is printed.
  private static func needsIDs(
    _ fields: [SearchJSON.Field], _ arguments: Arguments, _ session: Session
  ) -> Bool {
    if !showsIdeas(arguments) { return false }
    if !fields.isEmpty { return fields.contains(.idea(.id)) }
    return switch session.searchFormat(arguments) {
    case .table, .cards: false
    case .tsv, .json, .ndjson, .csv, .markdown: true
    }
  }

  /// Whether more is printed of ideas than the columns of tables show.
  private static func needsWholeIdeas(
    _ fields: [SearchJSON.Field], _ arguments: Arguments, _ session: Session
  ) -> Bool {
    if arguments[count] { return false }
    if arguments[urls] || !arguments[facets].isEmpty || !fields.isEmpty { return true }
    switch session.searchFormat(arguments) {
    case .table, .tsv, .markdown: return false
    case .cards, .json, .ndjson, .csv: return true
    }
  }

  private static func refuseContradictions(_ arguments: Arguments) throws(UsageError) {
    let kinds = [
      (arguments[count], "--count"), (!arguments[facets].isEmpty, "--facets"), (arguments[urls], "--urls"),
      (!arguments[json].isEmpty, "--json"),
    ].filter(\.0).map(\.1)
    if kinds.count > 1 { throw arguments.usageError("'\(kinds[0])' and '\(kinds[1])' exclude each other") }
    guard let kind = kinds.first else { return }
    // What has no order, and what is one number whatever is printed.
    if arguments.isGiven(SearchOrder.key), kind == "--count" || kind == "--facets" {
      throw arguments.usageError("'--sort' does not go with '\(kind)'")
    }
    if arguments.isGiven(limit), kind == "--count" {
      throw arguments.usageError("'--limit' does not go with '--count'")
    }
    guard let format = arguments[SearchFormat.key] else { return }
    let isFitting =
      switch kind {
      case "--json": format == .json || format == .ndjson
      case "--facets": CountsFormat(rawValue: format.rawValue) != nil
      default: false
      }
    if !isFitting { throw arguments.usageError("'\(kind)' does not go with '--format \(format.rawValue)'") }
  }

  /// The addresses of ideas, each once and on a line.
  private static func addresses(of ideas: [Idea]) -> [UInt8] {
    let addresses = ideas.flatMap { idea in idea.lfxURL.map { [$0.url] } ?? idea.upstreamIssues.map(\.url) }
    return addresses.withoutRepetitions.flatMap { Array((TerminalText.escaped($0) + "\n").utf8) }
  }
}

extension Facet: OptionValue {}
