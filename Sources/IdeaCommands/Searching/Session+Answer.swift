internal import CommandKit
internal import IdeaCatalog
internal import IdeaExport
internal import IdeaSearch
internal import TextBasics

extension Session {
  /// Prints hits.
  ///
  /// - Parameter fields: What JSON is to have of each idea; all that is known where there are none.
  mutating func print(_ answer: SearchAnswer, _ fields: [SearchJSON.Field], _ arguments: Arguments) {
    let stream = environment.standardOutput
    let format = searchFormat(arguments)
    var ideas: [Idea] { answer.hits.map(\.idea) }
    let includeEmails = arguments[InputOptions.includeEmails]
    let form = IdeaJSON(includeEmails: includeEmails)
    if !fields.isEmpty {
      return print(document: SearchJSON.picked(fields, of: answer, form, asLines: format == .ndjson))
    }
    switch format {
    case .cards:
      let paint = Paint(isOn: arguments[ColorChoice.key].colors(stream, of: environment))
      var writer = ByteWriter()
      let width = stream.isTerminal() ? environment.terminalWidth(of: stream) : 100
      SearchCards(width: min(100, width), paint: paint, query: answer.query).write(answer.hits, to: &writer)
      print(text: writer.bytes)
    case .json: print(document: SearchJSON.document(of: answer, form))
    case .ndjson: print(document: CatalogNDJSONWriter(includeEmails: includeEmails).lines(of: ideas))
    case .csv:
      var options = CSVOptions()
      options.includeEmails = includeEmails
      options.isRaw = arguments[CSVKeys.raw]
      print(document: CatalogCSVWriter(options).csv(of: ideas))
    case .table, .tsv, .markdown:
      var table = CatalogTables.hits(answer.hits) { format == .tsv ? $0.name : $0.label }
      let highlighter = Highlighter(answer.query)
      table.marks = { highlighter.ranges(in: $0) }
      print(table, as: format.ofTable, color: arguments[ColorChoice.key])
    }
  }

  /// The format asked for, else the one that suits whoever reads standard output.
  func searchFormat(_ arguments: Arguments) -> SearchFormat {
    let stream = environment.standardOutput
    if let given = arguments[SearchFormat.key] { return given }
    return stream.isTerminal() ? .forTerminal(ofWidth: environment.terminalWidth(of: stream)) : .tsv
  }

  /// Prints how many of the ideas found fall under what.
  ///
  /// - Parameter limit: How many names of each are kept; `nil` for all.
  mutating func print(facets: [Facet], of ideas: [Idea], limit: Int?, _ arguments: Arguments) {
    let format = arguments[SearchFormat.key].flatMap { CountsFormat(rawValue: $0.rawValue) }
    print(
      facets.map { Counts(of: ideas, by: $0) }, limit: limit, as: format, color: arguments[ColorChoice.key],
      isRaw: arguments[CSVKeys.raw])
  }
}
