internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// What the bytes and the path of one input tell, and what was found in it.
struct SearchedFile: Sendable {
  /// In bytes.
  let size: Int
  var scan: RawFilter.Scan
  /// That of the term of all ideas of the input, where it may answer and its path says a term.
  let recency: Int?
  /// What was read of the input; `nil` where nothing was.
  var read: SearchedIdeas?

  /// - Parameter isRead: Whether the file is read next, if it may answer.
  init(_ bytes: Span<UInt8>, path: String, _ filter: RawFilter, isRead: Bool) {
    size = bytes.count
    scan = filter.scan(bytes, path: path, givesPlaces: isRead)
    recency = scan.mayMatch && PathTerm.decides(bytes) ? PathTerm(path).term?.recency : nil
  }

  /// The ideas that were read, in the order of the text; those that are not here do not answer.
  var ideas: [Idea] { read?.ideas ?? [] }

  /// The ideas that answer, by their place among those that were read.
  var matches: [(ideaIndex: Int, match: IdeaMatch)] { read?.matches ?? [] }

  /// The titles that ideas may have which were not read; `nil` where nobody knows.
  var titlesLeftOut: [String]? { read?.titlesLeftOut }
}

/// The ideas of one input that may answer; in one place, as most inputs have none and all are passed on.
final class SearchedIdeas: Sendable {
  let ideas: [Idea]
  let matches: [(ideaIndex: Int, match: IdeaMatch)]
  let titlesLeftOut: [String]?

  /// Reads of an input no more than may answer.
  ///
  /// - Parameter places: Where that stands.
  init(_ source: SourceText, _ places: RawPlaces, _ matcher: inout IdeaMatcher) {
    let file = IdeaFile(source, where: places.mayAnswer)
    ideas = file.ideas
    titlesLeftOut = file.titlesLeftOut
    var matches: [(ideaIndex: Int, match: IdeaMatch)] = []
    for (index, idea) in ideas.enumerated() {
      if let match = matcher.match(idea) { matches.append((index, match)) }
    }
    self.matches = matches
  }
}
