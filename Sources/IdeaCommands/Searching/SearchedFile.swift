internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// What the bytes and the path of one input tell, and what was found in it.
struct SearchedFile: Sendable {
  /// In bytes.
  let size: Int
  let isUTF16: Bool
  var scan: RawFilter.Scan
  /// That of the term of all ideas of the input, where it may answer and its path says a term.
  let recency: Int?
  /// What was read of the input; `nil` where nothing was.
  var read: SearchedIdeas?

  /// - Parameter isRead: Whether the file is read next, if it may answer.
  init(_ bytes: Span<UInt8>, path: String, _ filter: RawFilter, isRead: Bool) {
    size = bytes.count
    isUTF16 = SourceText.looksLikeUTF16(bytes)
    scan = filter.scan(bytes, path: path, givesPlaces: isRead)
    recency = scan.mayMatch && PathTerm.decides(bytes) ? PathTerm(path).term?.recency : nil
  }

  /// The ideas that were read, in the order of the text; those that are not here do not answer.
  var ideas: [Idea] { read?.ideas ?? [] }

  /// The ideas that answer, by their place among those that were read.
  var matches: [(ideaIndex: Int, match: IdeaMatch)] { read?.matches ?? [] }

  /// The titles that ideas may have which were not read; `nil` where nobody knows.
  var titlesLeftOut: TitlesLeftOut? { read?.titlesLeftOut }
}

/// The ideas of one input that may answer; in one place, as most inputs have none and all are passed on.
final class SearchedIdeas: Sendable {
  /// Those that do not answer have no values.
  let ideas: [Idea]
  let matches: [(ideaIndex: Int, match: IdeaMatch)]
  /// How many ideas answer, also those that were let go.
  let matchCount: Int
  let titlesLeftOut: TitlesLeftOut?

  /// Reads of an input no more than may answer, and lets go of it where none of that can be among the first.
  ///
  /// - Parameters:
  ///   - places: Where that stands.
  ///   - best: The best scores up to here; `nil` where more than the scores tells which ideas come first.
  init(_ source: SourceText, _ places: RawPlaces, _ matcher: inout IdeaMatcher, _ best: inout BestScores?) {
    let file = IdeaFile(source, where: places.mayAnswer)
    var matches: [(ideaIndex: Int, match: IdeaMatch)] = []
    var isKept = best == nil
    var ideas: [Idea] = []
    ideas.reserveCapacity(file.ideas.count)
    for (index, idea) in file.ideas.enumerated() {
      guard let match = matcher.match(idea, needed: best?.needed) else {
        ideas.append(idea.withoutValues)
        continue
      }
      ideas.append(idea)
      matches.append((index, match))
      if best?.take(match.score(.even)) ?? false { isKept = true }
    }
    // What does not answer may still take an id.
    if matches.isEmpty { isKept = true }
    matchCount = matches.count
    self.matches = isKept ? matches : []
    self.ideas = isKept ? ideas : []
    var titlesLeftOut = file.titlesLeftOut
    if !isKept { titlesLeftOut?.add(file.ideas) }
    self.titlesLeftOut = titlesLeftOut
  }

  /// Whether ideas that answer were let go.
  var isIncomplete: Bool { matches.count < matchCount }
}

extension Idea {
  /// No more of it than may change ids of others: its texts would keep the whole file in memory.
  fileprivate var withoutValues: Idea {
    var bare = Idea(
      title: title, program: program, term: term, range: range, titleRange: titleRange, path: path, lines: lines)
    bare.id = id
    bare.project = project
    return bare
  }
}
