internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// What was found in one input.
struct SearchedFile: Sendable {
  /// The ideas that were read, in the order of the text; those that are not here do not answer.
  private(set) var ideas: [Idea] = []
  /// The ideas that answer, by their place among those that were read.
  private(set) var matches: [(ideaIndex: Int, match: IdeaMatch)] = []

  /// The titles that ideas may have which were not read; `nil` where nobody knows.
  private(set) var titlesLeftOut: [String]?

  /// An input of which nothing was read.
  init() {}

  /// Reads of an input no more than may answer.
  init(_ source: SourceText, _ filter: RawFilter, _ matcher: inout IdeaMatcher) {
    let places = filter.places(in: source.bytes.span)
    let file = IdeaFile(source, where: places.mayAnswer)
    ideas = file.ideas
    titlesLeftOut = file.titlesLeftOut
    for (index, idea) in ideas.enumerated() {
      if let match = matcher.match(idea) { matches.append((index, match)) }
    }
  }
}

/// What the bytes and the path of one input tell.
struct ScannedFile: Sendable {
  /// In bytes.
  let size: Int
  let scan: RawFilter.Scan
  /// That of the term of all ideas of the input, where it may answer and its path says a term.
  let recency: Int?

  init(_ bytes: Span<UInt8>, path: String, _ filter: RawFilter) {
    size = bytes.count
    scan = filter.scan(bytes, path: path)
    recency = scan.mayMatch && PathTerm.decides(bytes) ? PathTerm(path).term?.recency : nil
  }
}
