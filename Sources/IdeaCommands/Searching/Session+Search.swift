internal import CommandKit
internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

extension Session {
  /// Looks for a query, and where nothing has it for what was probably meant.
  ///
  /// Files whose bytes cannot answer are not parsed.
  ///
  /// - Parameter parsesAll: Whether they are, to show that nothing changes.
  mutating func search(
    for query: Query, in inputs: [Input], _ arguments: Arguments, parsesAll: Bool = false
  ) -> SearchAnswer {
    let filter = RawFilter(query)
    // Standard input cannot be read again.
    let filters = filter.isUseful && !parsesAll && !inputs.contains(where: \.isStandardInput)
    let pieces = readCounting(inputs, arguments) { SearchedFile($0, filter, filters: filters) }
    let rarity = filter.rarity(pieces.lazy.map(\.scan), bytes: pieces.reduce(0) { $0 + $1.size })
    let answer = SearchAnswer(of: query, in: pieces.compactMap(\.file), rarity)
    if answer.total == 0 { return searchCorrected(query, pieces, inputs, arguments) }
    let missing = pieces.missing(for: answer, filter)
    if missing.isEmpty { return answer }
    let more = reread(inputs, arguments, missing)
    if more.isEmpty { return answer }
    return SearchAnswer(of: query, in: pieces.compactMap { $0.file ?? more[$0.path] }, rarity)
  }

  /// Looks for what was probably meant by words that no idea has.
  private mutating func searchCorrected(
    _ query: Query, _ pieces: [SearchedFile], _ inputs: [Input], _ arguments: Arguments
  ) -> SearchAnswer {
    let unread = query.canBeCorrected ? pieces.filter { $0.file == nil } : []
    let more = reread(inputs, arguments, Dictionary(unread.map { ($0.path, nil) }) { first, _ in first })
    let files = pieces.compactMap { $0.file ?? more[$0.path] }
    guard let (corrected, corrections) = Search(Catalog(files).ideas).corrected(query) else {
      return SearchAnswer(query: query)
    }
    let filter = RawFilter(corrected)
    let rarity = filter.rarity(
      files.map { filter.scan($0.source.bytes.span) }, bytes: files.reduce(0) { $0 + $1.source.bytes.count })
    var answer = SearchAnswer(of: corrected, in: files, rarity)
    answer.corrections = corrections
    return answer
  }

  /// Reads the inputs of some paths again, and parses them unless their bytes hold none of the titles that are asked for.
  private mutating func reread(
    _ inputs: [Input], _ arguments: Arguments, _ wanted: [String: TitleFilter?]
  ) -> [String: IdeaFile] {
    let files = readCounting(inputs.filter { wanted[$0.path] != nil }, arguments) { source in
      guard let filter = wanted[source.path] ?? nil else { return IdeaFile(source) as IdeaFile? }
      return filter.mayHold(source.bytes.span) ? IdeaFile(source) : nil
    }
    return Dictionary(files.compactMap { $0.map { ($0.source.path, $0) } }) { first, _ in first }
  }

  /// Reads inputs and tells a person who waits how far it has come.
  private mutating func readCounting<Output: Sendable>(
    _ inputs: [Input], _ arguments: Arguments, _ body: @escaping @Sendable (SourceText) -> Output
  ) -> [Output] {
    let progress = Progress(of: inputs.count, in: environment)
    defer { progress.end() }
    return read(inputs, of: arguments) { source in
      defer { progress.count() }
      return body(source)
    }
  }
}
