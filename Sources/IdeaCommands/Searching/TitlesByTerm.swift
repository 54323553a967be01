internal import IdeaCatalog
internal import IdeaSearch

/// The titles of some ideas by programme and term: where else they may stand is told by paths, then by bytes.
struct TitlesByTerm: Sendable {
  private struct IdeaTerm: Hashable {
    let program: Program
    let term: Term?
  }

  private let titles: [IdeaTerm: Set<String>]
  /// In the order in which titles are looked for.
  private let terms: [IdeaTerm]
  private let years: Set<Int>
  private let isDated: Bool
  private var filters: [[IdeaTerm]: TitleFilter] = [:]

  init(_ ideas: [Idea]) {
    titles = Dictionary(grouping: ideas) { IdeaTerm(program: $0.program, term: $0.term) }
      .mapValues { Set($0.map(\.title)) }
    terms = titles.keys.sorted {
      ($0.program.rawValue, $0.term?.slug ?? "") < ($1.program.rawValue, $1.term?.slug ?? "")
    }
    years = Set(terms.compactMap(\.term?.year))
    isDated = terms.allSatisfy { $0.term != nil }
  }

  /// Whether there are none.
  var isEmpty: Bool { terms.isEmpty }

  /// The titles as they stand in ids.
  var slugs: Set<String> { Set(titles.values.joined().map { IdeaIdentifiers.slug(of: $0) }) }

  /// Whether a file of this path may hold an idea of one of the terms.
  func mayStand(in path: String) -> Bool {
    !(isDated && PathTerm.excludes(years, path)) && !terms(of: path).isEmpty
  }

  /// The filter of the titles that a file of this path may hold.
  mutating func filter(for path: String) -> TitleFilter {
    let terms = terms(of: path)
    let filter = filters[terms] ?? TitleFilter(terms.flatMap { (titles[$0] ?? []).sorted() })
    filters[terms] = filter
    return filter
  }

  private func terms(of path: String) -> [IdeaTerm] {
    let place = PathTerm(path)
    return terms.filter { place.allows($0.program, $0.term) }
  }
}
