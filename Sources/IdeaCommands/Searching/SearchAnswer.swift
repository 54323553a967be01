internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// What a search came to.
struct SearchAnswer {
  /// What was looked for in the end.
  let query: Query
  /// What was put in the place of words that no idea has.
  private(set) var corrections: [Correction] = []
  /// The ideas to print, in their order.
  private(set) var hits: [(idea: Idea, hit: SearchHit)] = []
  /// How many were found, before only the first were kept; more where it was enough to know that there are.
  private(set) var total = 0

  /// Nothing was found.
  init(query: Query) {
    self.query = query
  }

  /// Looks for a query in files that were read whole.
  init(of query: Query, in files: [IdeaFile], _ request: SearchRequest) {
    self.query = query
    let ideas = Catalog(files).ideas
    let filter = RawFilter(query)
    let scans = files.map { filter.scan($0.source.bytes.span) }
    let rarity = filter.rarity(scans, bytes: files.reduce(0) { $0 + $1.source.bytes.count })
    keep(Search(ideas, rarity: rarity).hits(for: query), of: ideas, request)
  }

  /// Gathers what was found in files, each for itself.
  ///
  /// - Parameter rarity: How much each condition of the query counts.
  init(of request: SearchRequest, _ files: [SearchedFile], _ rarity: WordRarity) {
    query = request.query
    var ideas: [Idea] = []
    var matches: [(ideaIndex: Int, match: IdeaMatch)] = []
    var total = 0
    for file in files {
      guard let read = file.read else { continue }
      total += read.matchCount
      for (idea, match) in read.found {
        matches.append((ideas.count, match))
        ideas.append(idea)
      }
    }
    keep(Search.hits(of: matches, ideas, rarity), of: ideas, request)
    self.total = total
  }

  private mutating func keep(_ hits: [SearchHit], of ideas: [Idea], _ request: SearchRequest) {
    total = hits.count
    let sorted = request.order.sorted(hits, of: ideas)
    self.hits = sorted.prefix(request.limit ?? total).map { (ideas[$0.ideaIndex], $0) }
  }

  /// The answer with what was put in the place of words; without any where that found nothing either.
  func corrected(by corrections: [Correction], of typed: Query) -> SearchAnswer {
    if total == 0 { return SearchAnswer(query: typed) }
    var answer = self
    answer.corrections = corrections
    return answer
  }

  /// Replaces the ids of the ideas.
  mutating func setIDs(_ id: (Idea) -> String) {
    for index in hits.indices { hits[index].idea.id = id(hits[index].idea) }
  }
}
