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

  /// The ideas of the input that were found; none where nothing was read.
  var found: [FoundIdea] { read?.found ?? [] }
}

/// An idea that answers a query.
struct FoundIdea: Sendable {
  /// The place of its name among those of its file.
  let name: Int
  /// All of it, or what the columns of tables show.
  let idea: Idea
  let match: IdeaMatch
}

/// What was read of one input; in one place, as most inputs have none and all are passed on.
final class SearchedIdeas: Sendable {
  /// The ideas that answer and may be among the first, in the order of the text.
  let found: [FoundIdea]
  /// How many ideas answer, also those that cannot be among the first.
  let matchCount: Int
  /// The names of all ideas that were read, in the order of the text: what does not answer may still take an id.
  let names: [IdeaName]
  /// The titles that ideas may have which were not read; `nil` where nobody knows.
  let titlesLeftOut: TitlesLeftOut?

  /// Reads of an input no more than may answer.
  ///
  /// - Parameters:
  ///   - places: Where that stands.
  ///   - filter: What found the places.
  ///   - isWhole: Whether more is wanted of ideas than the columns of tables show.
  ///   - best: The best of what was met up to here; `nil` where all that answer are wanted.
  init(
    _ source: SourceText, _ places: RawPlaces, _ filter: RawFilter, isWhole: Bool, _ matcher: inout IdeaMatcher,
    _ best: inout BestHits?
  ) {
    let areFewWanted = best != nil
    var isAsked: ((Field, Range<Int>) -> Bool)?
    if filter.tellsValues, areFewWanted || !isWhole {
      isAsked = { field, range in
        switch field {
        case .mentors where !areFewWanted: true  // they are counted in a column
        case .upstreamIssue, .lfxURL: false  // what is looked for is no address
        default: places.touch(range)
        }
      }
    }
    let file = IdeaFile(source, where: places.mayAnswer, values: isAsked)
    var found: [FoundIdea] = []
    var matchCount = 0
    for (index, idea) in file.ideas.enumerated() {
      guard let match = matcher.match(idea, needed: best?.needed) else { continue }
      matchCount += 1
      if best?.take(match.score(.even), recency: idea.recency) ?? true {
        let complete = isWhole || areFewWanted ? file.completeIdea(at: index) : idea
        found.append(FoundIdea(name: index, idea: isWhole ? complete : complete.columns, match: match))
      }
    }
    self.found = found
    self.matchCount = matchCount
    names = file.ideas.map(IdeaName.init)
    titlesLeftOut = file.titlesLeftOut
  }
}

extension Idea {
  /// What the columns of tables show of it: its texts would keep the whole file in memory.
  fileprivate var columns: Idea {
    var columns = Idea(
      title: title, program: program, term: term, range: range, titleRange: titleRange, path: path, lines: lines)
    columns.id = id
    columns.project = project
    columns.mentors = mentors
    return columns
  }
}
