internal import CommandKit
internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

extension Session {
  /// Looks for a query, and where nothing has it for what was probably meant.
  ///
  /// Files whose bytes cannot answer are not parsed, and of others only the ideas that may answer are read.
  mutating func search(_ request: SearchRequest, in inputs: [Input], _ arguments: Arguments) -> SearchAnswer {
    let query = request.query
    // Standard input cannot be read again.
    if request.parsesAll || query.needsIDs || inputs.contains(where: \.isStandardInput) {
      let files = readCounting(inputs, arguments)
      let answer = SearchAnswer(of: query, in: files, request)
      return answer.total == 0 ? corrected(request, files) : answer
    }
    let filter = RawFilter(query)
    let progress = Progress(of: inputs.count, in: environment)
    let scanned = scanEach(inputs, of: arguments, state: { FileSearcher(query, filter) }) { searcher, index, buffer in
      defer { progress.count() }
      return searcher.search(inputs[index].path, buffer)
    }
    progress.end()
    let (read, files) = (zip(inputs, scanned).filter { $1 != nil }.map(\.0), scanned.compactMap(\.self))
    var answer = SearchAnswer(of: request, filter, files)
    if answer.total == 0 {
      return query.canBeCorrected ? corrected(request, readCounting(read, arguments)) : answer
    }
    if request.needsIDs { completeIDs(of: &answer, zip(read, files).map { ($0, $1.ideas) }, filter, arguments) }
    return answer
  }

  /// Looks for what was probably meant by words that no idea has.
  private func corrected(_ request: SearchRequest, _ files: [IdeaFile]) -> SearchAnswer {
    guard let (query, corrections) = Search(Catalog(files).ideas).corrected(request.query) else {
      return SearchAnswer(query: request.query)
    }
    var answer = SearchAnswer(of: query, in: files, request)
    answer.corrections = corrections
    return answer
  }

  /// Reads inputs whole and tells a person who waits how far it has come.
  private mutating func readCounting(_ inputs: [Input], _ arguments: Arguments) -> [IdeaFile] {
    let progress = Progress(of: inputs.count, in: environment)
    defer { progress.end() }
    return read(inputs, of: arguments) { source in
      defer { progress.count() }
      return IdeaFile(source)
    }
  }
}
