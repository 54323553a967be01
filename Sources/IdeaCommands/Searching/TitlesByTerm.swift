internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// The titles of some ideas by programme and term: where else they may stand is told by paths, then by bytes.
///
/// Arrays serve here: most answers are of a few terms, and the first use of a dictionary costs more than all look-ups.
struct TitlesByTerm: Sendable {
  private struct Group: Sendable {
    let program: Program
    let term: Term?
    /// Of those that only numbers at their ends tell apart the first one.
    var titles: [String] = []
    var stems = WordSet()

    mutating func add(_ idea: IdeaName) {
      if stems.insert(idea.titleStem) { titles.append(idea.title) }
    }
  }

  /// In the order in which titles are looked for.
  private let groups: [Group]
  private let years: [Int]
  private let isDated: Bool
  /// All the titles.
  let stems: TitleStems
  /// The filters that were made, each of the titles of some groups.
  private var filters: [(groups: [Int], filter: TitleFilter)] = []

  init(_ ideas: some Sequence<IdeaName>) {
    var groups: [Group] = []
    var stems = TitleStems()
    for idea in ideas {
      stems.insert(idea)
      let known = groups.firstIndex { $0.program == idea.program && $0.term == idea.term }
      if known == nil { groups.append(Group(program: idea.program, term: idea.term)) }
      groups[known ?? groups.count - 1].add(idea)
    }
    self.groups = groups.sorted {
      ($0.program.rawValue, $0.term?.slug ?? "") < ($1.program.rawValue, $1.term?.slug ?? "")
    }
    years = groups.compactMap(\.term?.year)
    isDated = groups.allSatisfy { $0.term != nil }
    self.stems = stems
  }

  /// Whether there are none.
  var isEmpty: Bool { groups.isEmpty }

  /// Whether a file of this path may hold an idea of one of the terms.
  func mayStand(in path: String) -> Bool {
    !(isDated && PathTerm.excludes(years, path)) && !groups(of: path).isEmpty
  }

  /// How many titles a file of this path may hold.
  func count(in path: String) -> Int { groups(of: path).reduce(0) { $0 + groups[$1].titles.count } }

  /// The filter of the titles that a file of this path may hold.
  mutating func filter(for path: String) -> TitleFilter {
    let places = groups(of: path)
    if let known = filters.first(where: { $0.groups == places }) { return known.filter }
    let filter = TitleFilter(places.flatMap { groups[$0].titles })
    filters.append((places, filter))
    return filter
  }

  private func groups(of path: String) -> [Int] {
    let place = PathTerm(path)
    return groups.indices.filter { place.allows(groups[$0].program, groups[$0].term) }
  }
}
