internal import CommandKit
internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

extension Session {
  /// Looks for a query, and where nothing has it for what was probably meant.
  mutating func search(_ request: SearchRequest, in inputs: [Input], _ arguments: Arguments) -> SearchAnswer {
    var inputs = inputs
    // Standard input cannot be read again.
    let isReadOnce =
      request.parsesAll || request.query.asksForIDs || inputs.contains(where: \.isStandardInput)
    let files = isReadOnce ? readCounting(inputs, arguments) : nil
    var answer = foundOrGuessed(request, files, &inputs, arguments)
    if answer.total > 0 { return answer }
    var closest = (request: request, unmet: answer.unmet)
    if let relaxed = request.query.relaxed {
      let other = foundOrGuessed(request.asking(relaxed.query), files, &inputs, arguments)
      if other.total > 0 { return other.relaxed(by: relaxed) }
      if !relaxed.omitted.isEmpty { closest = (request.asking(relaxed.query), other.unmet) }
    }
    answer.alternatives = Self.alternatives(to: closest.request, unmet: closest.unmet) {
      found($0, files, &inputs, arguments).total
    }
    return answer
  }

  /// Looks for a query, and where nothing has it for what its words were probably meant to be.
  private mutating func foundOrGuessed(
    _ request: SearchRequest, _ files: [IdeaFile]?, _ inputs: inout [Input], _ arguments: Arguments
  ) -> SearchAnswer {
    let answer = found(request, files, &inputs, arguments)
    if answer.total > 0 { return answer }
    return files.map { guessed(request, in: $0) } ?? guessed(request, in: &inputs, arguments)
  }

  /// Looks for a query in files that were read whole, or where there are none in the inputs.
  private mutating func found(
    _ request: SearchRequest, _ files: [IdeaFile]?, _ inputs: inout [Input], _ arguments: Arguments
  ) -> SearchAnswer {
    files.map { SearchAnswer(of: request.query, in: $0, request) } ?? found(request, in: &inputs, arguments)
  }

  /// Looks for a query.
  ///
  /// Files whose bytes cannot answer are not parsed, and of others only the ideas that may answer are read. Inputs that
  /// cannot be read are left out from then on.
  mutating func found(_ request: SearchRequest, in inputs: inout [Input], _ arguments: Arguments) -> SearchAnswer {
    let filter = RawFilter(request.query)
    let readsAll = request.newestWanted == nil
    let progress = Progress(of: inputs.count, in: environment)
    let best = filter.ranksEvenly ? request.bestHits : nil
    var results = scanEach(inputs, of: arguments, state: { (matcher: IdeaMatcher(request.query), best: best) }) {
      [inputs] state, index, buffer in
      defer { progress.count() }
      let path = inputs[index].path
      var file = buffer.withBytes { SearchedFile($0, path: path, filter, isRead: readsAll) }
      // The places serve for reading alone.
      if readsAll, let places = file.scan.places.take() {
        file.read = SearchedIdeas(
          SourceText(path: path, bytes: buffer.bytes), places, filter, isWhole: request.needsWholeIdeas,
          &state.matcher, &state.best)
      }
      return file
    }
    progress.end()
    for (index, file) in results.enumerated() where file?.isUTF16 ?? false {
      refuseUTF16(inputs[index].path)
      results[index] = nil
    }
    var files = results.compactMap(\.self)
    if files.count < inputs.count { inputs = zip(inputs, results).filter { $1 != nil }.map(\.0) }
    if let wanted = request.newestWanted {
      readNewest(wanted, &files, for: request, in: inputs, filter, arguments)
    }
    let rarity = filter.rarity(files.map(\.scan), bytes: files.reduce(0) { $0 + $1.size })
    var answer = SearchAnswer(of: request, files, rarity)
    if answer.total > 0, request.needsIDs { completeIDs(of: &answer, inputs, files, filter, arguments) }
    return answer
  }

  /// Reads the inputs that may answer, those of newer terms first, until these make the others needless.
  ///
  /// - Parameter wanted: How many of the newest ideas are enough.
  private mutating func readNewest(
    _ wanted: Int, _ files: inout [SearchedFile], for request: SearchRequest, in inputs: [Input], _ filter: RawFilter,
    _ arguments: Arguments
  ) {
    let places = files.indices.filter { files[$0].scan.mayMatch }
    let progress = Progress(of: places.count, in: environment)
    defer { progress.end() }
    // What says its term only in its text may be of any.
    let groups = Dictionary(grouping: places) { files[$0].recency ?? .max }.sorted { $0.key > $1.key }
    for (recency, group) in groups {
      var batch = recency == .max ? group.count : Self.firstBatch
      var unread = group[...]
      while !unread.isEmpty {
        let places = unread.prefix(batch)
        let found = readEach(places.map { inputs[$0] }, of: arguments) { _, source in
          defer { progress.count() }
          var matcher = IdeaMatcher(request.query)
          var best: BestHits?
          return filter.places(in: source.bytes.span).map {
            SearchedIdeas(source, $0, filter, isWhole: request.needsWholeIdeas, &matcher, &best)
          }
        }
        for case (let place, .some(let found)) in zip(places, found) { files[place].read = found }
        unread = unread.dropFirst(batch)
        batch *= 2
        // Within a term ideas stand in the order of the files.
        let next = unread.first ?? .max
        let settled = files.indices.reduce(0) { count, place in
          count
            + files[place].found.count { found in
              let own = found.idea.recency
              return own > recency || own == recency && place < next
            }
        }
        if settled >= wanted { return }
      }
    }
  }

  /// How many files of a term are read before it is asked whether they are enough.
  private static let firstBatch = 8

  /// Reads inputs whole and tells a person who waits how far it has come.
  private mutating func readCounting(_ inputs: [Input], _ arguments: Arguments) -> [IdeaFile] {
    let progress = Progress(of: inputs.count, in: environment)
    defer { progress.end() }
    let files = read(inputs, of: arguments) { source in
      defer { progress.count() }
      return IdeaFile(source)
    }
    for file in files where file.source.looksLikeUTF16 { refuseUTF16(file.source.path) }
    return files
  }
}
