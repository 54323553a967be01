internal import CommandKit
internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

extension Session {
  /// Looks for a query, and where nothing has it for what was probably meant.
  mutating func search(_ request: SearchRequest, in inputs: [Input], _ arguments: Arguments) -> SearchAnswer {
    // Standard input cannot be read again.
    if request.parsesAll || request.query.needsIDs || inputs.contains(where: \.isStandardInput) {
      let files = readCounting(inputs, arguments)
      let answer = SearchAnswer(of: request.query, in: files, request)
      return answer.total == 0 ? corrected(request, files) : answer
    }
    var inputs = inputs
    let answer = found(request, in: &inputs, arguments)
    return answer.total == 0 ? corrected(request, in: &inputs, arguments) : answer
  }

  /// Looks for a query.
  ///
  /// Files whose bytes cannot answer are not parsed, and of others only the ideas that may answer are read. Inputs that
  /// cannot be read are left out from then on.
  mutating func found(_ request: SearchRequest, in inputs: inout [Input], _ arguments: Arguments) -> SearchAnswer {
    let filter = RawFilter(request.query)
    let scans = scanEach(inputs, of: arguments, state: {}) { [inputs] _, index, buffer in
      buffer.withBytes { ScannedFile($0, path: inputs[index].path, filter) }
    }
    inputs = zip(inputs, scans).filter { $1 != nil }.map(\.0)
    let scanned = scans.compactMap(\.self)
    let rarity = filter.rarity(scanned.lazy.map(\.scan), bytes: scanned.reduce(0) { $0 + $1.size })
    let files = search(request, in: inputs, scanned, IdeaMatcher(request.query, rarity), filter, arguments)
    var answer = SearchAnswer(of: request, files)
    if answer.total > 0, request.needsIDs { completeIDs(of: &answer, Array(zip(inputs, files)), filter, arguments) }
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
    func read(_ places: ArraySlice<Int>) {
      let found = readEach(places.map { inputs[$0] }, of: arguments) { _, source in
        defer { progress.count() }
        var matcher = matcher
        return SearchedFile(source, filter, &matcher)
      }
      for case (let place, let file?) in zip(places, found) { files[place] = file }
    }
    guard let wanted = request.newestWanted else {
      read(places[...])
      return files
    }
    // What says its term only in its text may be of any.
    let groups = Dictionary(grouping: places) { scanned[$0].recency ?? .max }.sorted { $0.key > $1.key }
    for (recency, group) in groups {
      var batch = recency == .max ? group.count : Self.firstBatch
      var unread = group[...]
      while !unread.isEmpty {
        read(unread.prefix(batch))
        unread = unread.dropFirst(batch)
        batch *= 2
        // Within a term ideas stand in the order of the files.
        let next = unread.first ?? .max
        let settled = files.indices.reduce(0) { count, place in
          count
            + files[place].matches.count { match in
              let own = files[place].ideas[match.ideaIndex].recency
              return own > recency || own == recency && place < next
            }
        }
        if settled >= wanted { return files }
      }
    }
    return files
  }

  /// How many files of a term are read before it is asked whether they are enough.
  private static let firstBatch = 8

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
