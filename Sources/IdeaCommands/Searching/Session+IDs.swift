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
    let isIncomplete = files.contains { $0.read?.isIncomplete ?? false }
    let titles = TitlesByTerm(
      answer.hits.lazy.map(\.idea).filter {
        // Ideas with the title less its number need not pass the filter.
        isIncomplete || Self.endsInNumber($0.title) || !filter.mayAnswer($0.title.utf8.span)
      })
    // Ids that differ from those of the answer by more than numbers at the end are none that these numbers depend on.
    let stems = WordSet(stemsOf: answer.hits.lazy.map(\.idea.id))
    let titleStems = WordSet(stemsOf: titles.slugs)
    let places =
      titles.isEmpty
      ? []
      : files[...last].indices.filter { index in
        guard titles.mayStand(in: inputs[index].path) else { return false }
        return files[index].titlesLeftOut?.contains { titleStems.contains(stemOf: IdeaIdentifiers.slug(of: $0)) }
          ?? true
      }
    var ideas = files[...last].map(\.ideas)
    let more = scanEach(places.map { inputs[$0] }, of: arguments, state: { titles }) { titles, index, buffer in
      let path = inputs[places[index]].path
      let filters = titles.filter(for: path)
      guard let own = buffer.withBytes({ filters.places(in: $0) }) else { return [Idea]?.none }
      let others = buffer.withBytes { filter.places(in: $0) }
      let file = IdeaFile(SourceText(path: path, bytes: buffer.bytes)) { ranges in
        own.mayAnswer(ranges) || others?.mayAnswer(ranges) ?? false
      }
      return file.ideas
    }
    for case (let place, .some(.some(let more))) in zip(places, more) { ideas[place] = more }
    var identifiers = IdeaIdentifiers()
    var ids: [IdeaPlace: String] = [:]
    for own in ideas {
      // By places: an idea has many parts, and would be copied as a whole.
      for index in own.indices where stems.contains(stemOf: own[index].id) {
        let id = identifiers.identifier(of: own[index])
        let place = IdeaPlace(path: own[index].path, range: own[index].range)
        if found.contains(place.path), ids[place] == nil { ids[place] = id }
      }
    }
    answer.setIDs { ids[IdeaPlace(path: $0.path, range: $0.range)] ?? $0.id }
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

extension WordSet {
  fileprivate init(stemsOf ids: some Sequence<String>) {
    self.init()
    for id in ids { _ = insert(WordHash(stemOf: id)) }
  }

  fileprivate func contains(stemOf id: String) -> Bool { contains(WordHash(stemOf: id)) }
}

extension WordHash {
  /// An id, or the title in it, less the numbers at its end.
  fileprivate init(stemOf id: String) {
    let bytes = id.utf8.span
    var end = bytes.count
    var start = end
    while start > 0, ASCII.isDigit(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "-") && start < end {
      start -= 1
      if bytes[start] == UInt8(ascii: "-") { end = start }
    }
    self.init()
    for offset in 0..<end { add(lowered: bytes[offset]) }
  }
}
