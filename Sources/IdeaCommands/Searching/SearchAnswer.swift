internal import IdeaCatalog
internal import IdeaSearch

/// What a search came to.
struct SearchAnswer {
  /// What was looked for in the end.
  var query: Query
  /// What was put in the place of words that no idea has.
  var corrections: [Correction] = []
  /// The ideas found, in the order to print them.
  var hits: [(idea: Idea, hit: SearchHit)] = []
  /// How many were found, before only the best were kept.
  var total = 0

  /// Nothing was found.
  init(query: Query) {
    self.query = query
  }

  /// Looks for a query in files.
  init(of query: Query, in files: [IdeaFile], _ rarity: WordRarity) {
    self.query = query
    let ideas = Catalog(files).ideas
    hits = Search(ideas, rarity: rarity).hits(for: query).map { (ideas[$0.ideaIndex], $0) }
    total = hits.count
  }
}
