internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// What was seen of one input: its bytes, and its ideas where they can answer.
struct SearchedFile: Sendable {
  let path: String
  /// In bytes.
  let size: Int
  let scan: RawFilter.Scan
  /// `nil` where the bytes alone said that no idea answers.
  let file: IdeaFile?

  /// - Parameter filters: Whether a file is left unparsed when its bytes cannot answer.
  init(_ source: SourceText, _ filter: RawFilter, filters: Bool) {
    path = source.path
    size = source.bytes.count
    scan = filter.scan(source.bytes.span)
    file = scan.mayMatch || !filters ? IdeaFile(source) : nil
  }
}

extension [SearchedFile] {
  /// The files that were not parsed and may hold ideas of the same name as those found, each with what tells that from
  /// its bytes.
  ///
  /// Ideas of one term, project and title are told apart by a number at the end of their ids, the first one met having
  /// none. So it takes the files before to know the id of an idea.
  ///
  /// - Parameter filter: What left them unparsed: titles that it would have let through are in none of them.
  func missing(for answer: SearchAnswer, _ filter: RawFilter) -> [String: TitleFilter] {
    let found = Set(answer.hits.map(\.idea.path))
    guard let last = lastIndex(where: { found.contains($0.path) }) else { return [:] }
    var titles: [IdeaTerm: Set<String>] = [:]
    for (idea, _) in answer.hits where !filter.mayAnswer(idea.title.utf8.span) {
      titles[IdeaTerm(program: idea.program, term: idea.term), default: []].insert(idea.title)
    }
    if titles.isEmpty { return [:] }
    let years = Set(titles.keys.compactMap(\.term?.year))
    let isDated = titles.keys.allSatisfy { $0.term != nil }
    var filters: [[IdeaTerm]: TitleFilter] = [:]
    var missing: [String: TitleFilter] = [:]
    for piece in self[..<last] where piece.file == nil {
      if isDated, PathTerm.excludes(years, piece.path) { continue }
      let path = PathTerm(piece.path)
      let terms = titles.keys.filter { path.allows($0.program, $0.term) }
        .sorted { ($0.program.rawValue, $0.term?.slug ?? "") < ($1.program.rawValue, $1.term?.slug ?? "") }
      if terms.isEmpty { continue }
      let filter = filters[terms] ?? TitleFilter(terms.flatMap { (titles[$0] ?? []).sorted() })
      filters[terms] = filter
      missing[piece.path] = filter
    }
    return missing
  }

  private struct IdeaTerm: Hashable {
    let program: Program
    let term: Term?
  }
}
