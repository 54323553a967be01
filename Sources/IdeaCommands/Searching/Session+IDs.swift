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
  ///   - filter: What chose these: ideas with a title that it lets through are all among them, unless some were let go.
  mutating func completeIDs(
    of answer: inout SearchAnswer, _ inputs: [Input], _ files: [SearchedFile], _ filter: RawFilter,
    _ arguments: Arguments
  ) {
    let found = Set(answer.hits.map(\.idea.path))
    let last = files.indices.last { files[$0].read != nil && found.contains(inputs[$0].path) } ?? 0
    let titles = TitlesByTerm(
      answer.hits.lazy.map(\.idea).filter {
        // Ideas with the title less its number need not pass the filter.
        Self.endsInNumber($0.title) || !filter.mayAnswer($0.title.utf8.span)
      })
    var names = files[...last].map { $0.read?.names ?? [] }
    for (place, more) in namesOfMore(titles, inputs, files[...last], filter, arguments) { names[place] = more }
    // Ids that differ from those of the answer by more than numbers at the end are none that these numbers depend on.
    var stems = WordSet()
    for hit in answer.hits { _ = stems.insert(IdeaName(hit.idea).stem) }
    var identifiers = IdeaIdentifiers()
    var ids: [IdeaPlace: String] = [:]
    for (index, own) in names.enumerated() {
      for name in own where stems.contains(name.stem) {
        let id = identifiers.identifier(of: name)
        let place = IdeaPlace(path: inputs[index].path, range: name.range)
        if found.contains(place.path), ids[place] == nil { ids[place] = id }
      }
    }
    answer.setIDs { ids[IdeaPlace(path: $0.path, range: $0.range)] ?? $0.id }
  }

  /// The names of ideas in files of which not all ideas with one of some titles were read, by the index of the file.
  private mutating func namesOfMore(
    _ titles: TitlesByTerm, _ inputs: [Input], _ files: ArraySlice<SearchedFile>, _ filter: RawFilter,
    _ arguments: Arguments
  ) -> [(place: Int, names: [IdeaName])] {
    if titles.isEmpty { return [] }
    let stems = titles.stems
    let places = files.indices.filter { index in
      titles.mayStand(in: inputs[index].path) && files[index].read?.titlesLeftOut?.contains(anyOf: stems) ?? true
    }
    let more = scanEach(places.map { inputs[$0] }, of: arguments, state: { titles }) { titles, index, buffer in
      let path = inputs[places[index]].path
      let filters = titles.filter(for: path)
      guard let own = buffer.withBytes({ filters.places(in: $0) }) else { return [IdeaName]?.none }
      let others = buffer.withBytes { filter.places(in: $0) }
      let file = IdeaFile(SourceText(path: path, bytes: buffer.bytes)) { ranges in
        own.mayAnswer(ranges) || others?.mayAnswer(ranges) ?? false
      }
      return file.ideas.map(IdeaName.init)
    }
    return zip(places, more).compactMap { place, names in names.flatMap { $0 }.map { (place, $0) } }
  }

  private static func endsInNumber(_ title: String) -> Bool {
    title.utf8.last(where: ASCII.isAlphanumeric).map(ASCII.isDigit) ?? false
  }
}

/// Where an idea stands.
private struct IdeaPlace: Hashable {
  let path: String
  let range: SourceRange
}
