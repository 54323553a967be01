internal import CommandKit
internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

extension Session {
  /// Gives the ideas of an answer the ids they have among all ideas.
  ///
  /// Ideas of one term, project and title are told apart by a number at the end of their ids, the first one met having
  /// none. So what has the titles of those found is looked for in the files before.
  ///
  /// - Parameters:
  ///   - files: What was read of each of the inputs.
  ///   - filter: What chose these: ideas with a title that it lets through are all among them.
  mutating func completeIDs(
    of answer: inout SearchAnswer, _ inputs: [Input], _ files: [SearchedFile], _ filter: RawFilter,
    _ arguments: Arguments
  ) {
    let origins = answer.origins
    func name(of hit: Int) -> IdeaName? { files[origins[hit].file].read?.names[origins[hit].name] }
    let last = origins.lazy.map(\.file).max() ?? 0
    let titles = TitlesByTerm(
      origins.indices.lazy.compactMap(name).filter {
        // Ideas with the title less its number need not pass the filter.
        Self.endsInNumber($0.title) || !filter.mayAnswer($0.title.utf8.span)
      })
    var names = files[...last].map { $0.read?.names ?? [] }
    for (place, more) in namesOfMore(titles, inputs, files[...last], filter, arguments) { names[place] = more }
    // Ids that differ from those of the answer by more than numbers at the end are none that these numbers depend on.
    var stems = WordSet()
    for case let name? in origins.indices.lazy.map(name) { _ = stems.insert(name.stem) }
    // In the order of the names.
    var hits = origins.indices.sorted { origins[$0] < origins[$1] }[...]
    var identifiers = IdeaIdentifiers()
    for (file, own) in names.enumerated() {
      for idea in own where stems.contains(idea.stem) {
        let id = identifiers.identifier(of: idea)
        if let hit = hits.first, origins[hit].file == file, name(of: hit)?.range == idea.range {
          answer.setID(id, at: hit)
          hits.removeFirst()
        }
      }
    }
  }

  /// The names of ideas in files of which not all ideas with one of some titles were read, by the index of the file.
  private mutating func namesOfMore(
    _ titles: TitlesByTerm, _ inputs: [Input], _ files: ArraySlice<SearchedFile>, _ filter: RawFilter,
    _ arguments: Arguments
  ) -> [(place: Int, names: [IdeaName])] {
    if titles.isEmpty { return [] }
    let places = files.indices.filter { index in
      titles.mayStand(in: inputs[index].path) && files[index].read?.titlesLeftOut?.contains(anyOf: titles.stems) ?? true
    }
    let more = scanEach(places.map { inputs[$0] }, of: arguments, state: { titles }) {
      titles, index, buffer -> [IdeaName]? in
      let path = inputs[places[index]].path
      if titles.count(in: path) > Self.fewTitles {
        return IdeaFile(SourceText(path: path, bytes: buffer.bytes), where: nil, values: { _, _ in false }).ideas
          .map(IdeaName.init)
      }
      let filters = titles.filter(for: path)
      guard let own = buffer.withBytes({ filters.places(in: $0) }) else { return nil }
      let others = buffer.withBytes { filter.places(in: $0) }
      let file = IdeaFile(SourceText(path: path, bytes: buffer.bytes)) { ranges in
        own.mayAnswer(ranges) || others?.mayAnswer(ranges) ?? false
      }
      return file.ideas.map(IdeaName.init)
    }
    return zip(places, more).compactMap { place, names in names.flatMap { $0 }.map { (place, $0) } }
  }

  /// So many titles are looked for in the bytes of a file in less time than it is read in.
  private static let fewTitles = 12

  private static func endsInNumber(_ title: String) -> Bool {
    title.utf8.last(where: ASCII.isAlphanumeric).map(ASCII.isDigit) ?? false
  }
}
