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
      answer.hits.map(\.idea).filter { isIncomplete || !filter.mayAnswer($0.title.utf8.span) })
    let slugs = titles.slugs
    let places =
      titles.isEmpty
      ? []
      : files[...last].indices.filter { index in
        guard titles.mayStand(in: inputs[index].path) else { return false }
        return files[index].titlesLeftOut?.contains { slugs.contains(IdeaIdentifiers.slug(of: $0)) } ?? true
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
    for idea in ideas.joined() {
      let id = identifiers.identifier(of: idea)
      let place = IdeaPlace(path: idea.path, range: idea.range)
      if found.contains(idea.path), ids[place] == nil { ids[place] = id }
    }
    answer.setIDs { ids[IdeaPlace(path: $0.path, range: $0.range)] ?? $0.id }
  }
}

/// Where an idea stands.
private struct IdeaPlace: Hashable {
  let path: String
  let range: SourceRange
}
