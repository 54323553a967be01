internal import CommandKit
internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

extension Session {
  /// Looks for what was probably meant by words that no idea has, in files that were read whole.
  func guessed(_ request: SearchRequest, in files: [IdeaFile]) -> SearchAnswer {
    let search = Search(Catalog(files).ideas)
    let unmet = search.unmet(of: request.query)
    guard let (query, corrections) = search.corrected(request.query, unmet) else {
      return SearchAnswer(query: request.query, unmet: unmet)
    }
    return SearchAnswer(of: query, in: files, request).corrected(by: corrections, of: request.query, unmet: unmet)
  }

  /// The same of files of which no more is read than may tell what was meant.
  mutating func guessed(_ request: SearchRequest, in inputs: inout [Input], _ arguments: Arguments) -> SearchAnswer {
    let unmet = unmet(request.query, in: &inputs, arguments)
    let unguessed = Guesses(request.query, unmet)
    if unguessed.isEmpty { return SearchAnswer(query: request.query, unmet: unmet) }
    let near = NearWords(request.query, unmet)
    let progress = Progress(of: inputs.count, in: environment)
    let paths = inputs.map(\.path)
    let guesses = scanEach(inputs, of: arguments, state: {}) { _, index, buffer in
      defer { progress.count() }
      var guesses = unguessed
      if let places = buffer.withBytes({ near.places(in: $0) }) {
        guesses.look(at: IdeaFile(SourceText(path: paths[index], bytes: buffer.bytes), where: places.mayAnswer).ideas)
      }
      return guesses
    }
    progress.end()
    let all = guesses.compactMap(\.self).reduce(into: unguessed) { $0.add($1) }
    guard let (query, corrections) = all.corrected else {
      return SearchAnswer(query: request.query, unmet: unmet)
    }
    return found(request.asking(query), in: &inputs, arguments)
      .corrected(by: corrections, of: request.query, unmet: unmet)
  }

  /// The conditions that make an idea fit and that no idea meets, of a query that no idea answers.
  private mutating func unmet(_ query: Query, in inputs: inout [Input], _ arguments: Arguments) -> [Int] {
    if query.isOneCondition { return query.wanted }
    var unmet: [Int] = []
    for index in query.wanted {
      let request = SearchRequest(query: query.asking(only: index), limit: 0, asksWhether: true)
      if found(request, in: &inputs, arguments).total == 0 { unmet.append(index) }
    }
    return unmet
  }
}
