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
    let scans = scanEach(inputs, of: arguments, state: {}) { _, index, buffer in
      buffer.withBytes { ScannedFile($0, path: inputs[index].path, filter) }
    }
    let (read, scanned) = (zip(inputs, scans).filter { $1 != nil }.map(\.0), scans.compactMap(\.self))
    let rarity = filter.rarity(scanned.lazy.map(\.scan), bytes: scanned.reduce(0) { $0 + $1.size })
    let files = search(request, in: read, scanned, IdeaMatcher(query, rarity), filter, arguments)
    var answer = SearchAnswer(of: request, files)
    if answer.total == 0 {
      return query.canBeCorrected ? corrected(request, readCounting(read, arguments)) : answer
    }
    if request.needsIDs { completeIDs(of: &answer, Array(zip(read, files)), filter, arguments) }
    return answer
  }

  /// Searches the inputs that may answer, those of newer terms first where enough of these make the others needless.
  private mutating func search(
    _ request: SearchRequest, in inputs: [Input], _ scanned: [ScannedFile], _ matcher: IdeaMatcher,
    _ filter: RawFilter, _ arguments: Arguments
  ) -> [SearchedFile] {
    var files = scanned.map { _ in SearchedFile() }
    let places = scanned.indices.filter { scanned[$0].scan.mayMatch }
    let progress = Progress(of: places.count, in: environment)
    defer { progress.end() }
    // What says its term only in its text may be of any.
    let groups =
      request.newestWanted == nil
      ? [places]
      : Dictionary(grouping: places) { scanned[$0].recency ?? .max }.sorted { $0.key > $1.key }.map(\.value)
    for group in groups {
      let found = readEach(group.map { inputs[$0] }, of: arguments) { _, source in
        defer { progress.count() }
        var matcher = matcher
        return SearchedFile(source, filter, &matcher)
      }
      for case (let place, let file?) in zip(group, found) { files[place] = file }
      if let wanted = request.newestWanted, let oldest = group.first.flatMap({ scanned[$0].recency }) {
        let count = files.reduce(0) { count, file in
          count + file.matches.count { file.ideas[$0.ideaIndex].recency >= oldest }
        }
        if count >= wanted { break }
      }
    }
    return files
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
