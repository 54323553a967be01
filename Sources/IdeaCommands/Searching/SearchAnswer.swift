internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// What a search came to.
struct SearchAnswer {
  /// A query like one that found nothing.
  struct Alternative {
    /// What is left out.
    let texts: [String]
    /// What stands in its place; `nil` where nothing does.
    let instead: String?
    /// How many ideas it finds.
    let count: Int
  }

  /// What was looked for in the end.
  let query: Query
  /// What was put in the place of words that no idea has; nothing in that of words that were left out.
  private(set) var corrections: [Correction] = []
  /// The places of the conditions of the query that no idea meets, where nothing was found.
  private(set) var unmet: [Int] = []
  /// What was meant by the query as a whole, where its words had to be taken for something else.
  private(set) var relaxed: RelaxedQuery?
  /// What would find something, where nothing was found.
  var alternatives: [Alternative] = []
  /// The ideas to print, in their order.
  private(set) var hits: [(idea: Idea, hit: SearchHit)] = []
  /// Where each of the hits was found: the index of its file, and that of its name in this; empty where files were read
  /// whole.
  private(set) var origins: [(file: Int, name: Int)] = []
  /// How many were found, before only the first were kept; more where it was enough to know that there are.
  private(set) var total = 0

  /// Nothing was found.
  init(query: Query, unmet: [Int]) {
    self.query = query
    self.unmet = unmet
  }

  /// Looks for a query in files that were read whole.
  init(of query: Query, in files: [IdeaFile], _ request: SearchRequest) {
    self.query = query
    let ideas = Catalog(files).ideas
    let filter = RawFilter(query)
    let scans = files.map { filter.scan($0.source.bytes.span) }
    let rarity = filter.rarity(scans, bytes: files.reduce(0) { $0 + $1.source.bytes.count })
    keep(Search(ideas, rarity: rarity).hits(for: query), request) { ideas[$0] }
  }

  /// Gathers what was found in files, each for itself.
  ///
  /// - Parameter rarity: How much each condition of the query counts.
  init(of request: SearchRequest, _ files: [SearchedFile], _ rarity: WordRarity) {
    query = request.query
    var matches: [(ideaIndex: Int, match: IdeaMatch)] = []
    var recencies: [Int] = []
    // Ideas have many parts: they stay where they are until it is known which are printed.
    var found: [(file: Int, place: Int)] = []
    var total = 0
    for (file, searched) in files.enumerated() {
      total += searched.read?.matchCount ?? 0
      for (place, idea) in searched.found.enumerated() {
        matches.append((found.count, idea.match))
        recencies.append(idea.idea.recency)
        found.append((file, place))
      }
    }
    func idea(_ index: Int) -> FoundIdea { files[found[index].file].found[found[index].place] }
    keep(Search.hits(of: matches, recencies: recencies, rarity), request) { idea($0).idea }
    origins = hits.map { (found[$0.hit.ideaIndex].file, idea($0.hit.ideaIndex).name) }
    // Where not all were kept, no repetition was left out.
    if !request.isOnce { self.total = total }
  }

  private mutating func keep(_ hits: [SearchHit], _ request: SearchRequest, idea: (Int) -> Idea) {
    var sorted = request.order.sorted(hits, idea: idea)
    if request.isOnce {
      var known: Set<String> = []
      sorted = sorted.filter { known.insert(IdeaIdentifiers.base(of: idea($0.ideaIndex))).inserted }
    }
    total = sorted.count
    self.hits = sorted.prefix(request.limit ?? total).map { (idea($0.ideaIndex), $0) }
  }

  /// The answer with what was put in the place of words; that to the query as it was typed where this found nothing either.
  func corrected(by corrections: [Correction], of typed: Query, unmet: [Int]) -> SearchAnswer {
    if total == 0 { return SearchAnswer(query: typed, unmet: unmet) }
    var answer = self
    answer.corrections = corrections
    return answer
  }

  /// The answer to what was meant by a query as a whole.
  func relaxed(by relaxed: RelaxedQuery) -> SearchAnswer {
    var answer = self
    answer.corrections = relaxed.taken + relaxed.omitted.map { Correction($0, "") } + corrections
    answer.relaxed = relaxed
    return answer
  }

  /// Whether ideas are among those to print that have one term, project and title.
  var hasRepetitions: Bool {
    var known: Set<String> = []
    return hits.contains { !known.insert(IdeaIdentifiers.base(of: $0.idea)).inserted }
  }

  /// Replaces the id of a hit.
  mutating func setID(_ id: String, at index: Int) { hits[index].idea.id = id }
}
