internal import CommandKit
internal import IdeaCatalog
internal import IdeaExport
internal import IdeaSearch
internal import TextBasics

extension Session {
  /// Prints hits in the format asked for, else in the one that suits whoever reads standard output.
  ///
  /// - Parameter fields: What JSON is to have of each idea; all that is known where there are none.
  mutating func print(_ answer: SearchAnswer, _ fields: [SearchJSON.Field], _ arguments: Arguments) {
    let stream = environment.standardOutput
    var ideas: [Idea] { answer.hits.map(\.idea) }
    let includeEmails = arguments[InputOptions.includeEmails]
    let form = IdeaJSON(includeEmails: includeEmails)
    let width = stream.isTerminal() ? environment.terminalWidth(of: stream) : nil
    let given = arguments[SearchFormat.key]
    let format = given ?? width.map(SearchFormat.forTerminal) ?? .tsv
    if !fields.isEmpty {
      return print(document: SearchJSON.picked(fields, of: answer, form, asLines: given == .ndjson))
    }
    switch format {
    case .cards:
      let paint = Paint(isOn: arguments[ColorChoice.key].colors(stream, of: environment))
      var writer = ByteWriter()
      SearchCards(width: min(100, width ?? 100), paint: paint, query: answer.query).write(answer.hits, to: &writer)
      print(text: writer.bytes)
    case .json: print(document: SearchJSON.document(of: answer, form))
    case .ndjson: print(document: CatalogNDJSONWriter(includeEmails: includeEmails).lines(of: ideas))
    case .csv:
      var options = CSVOptions()
      options.includeEmails = includeEmails
      options.isRaw = arguments[CSVKeys.raw]
      print(document: CatalogCSVWriter(options).csv(of: ideas))
    case .table, .tsv, .markdown:
      var table = CatalogTables.hits(answer.hits)
      let highlighter = Highlighter(answer.query)
      table.marks = { highlighter.ranges(in: $0) }
      print(table, as: format.ofTable, color: arguments[ColorChoice.key])
    }
  }

  /// Prints how many of the ideas found fall under what.
  ///
  /// - Parameter limit: How many names of each are kept; `nil` for all.
  mutating func print(facets: [Facet], of ideas: [Idea], limit: Int?, _ arguments: Arguments) {
    let format = arguments[SearchFormat.key].flatMap { CountsFormat(rawValue: $0.rawValue) }
    print(
      facets.map { Counts(of: ideas, by: $0).limited(to: limit) }, as: format, color: arguments[ColorChoice.key],
      isRaw: arguments[CSVKeys.raw])
  }
}
