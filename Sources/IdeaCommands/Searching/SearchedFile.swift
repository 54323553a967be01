internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// What was found in one input.
struct SearchedFile: Sendable {
  /// In bytes.
  let size: Int
  let scan: RawFilter.Scan
  /// The ideas that were read, in the order of the text; those that are not here do not answer.
  fileprivate(set) var ideas: [Idea] = []
  /// The ideas that answer, by their place among those that were read.
  fileprivate(set) var matches: [(ideaIndex: Int, match: IdeaMatch)] = []
}

/// Searches one input after another; keeps its buffers.
struct FileSearcher {
  private let filter: RawFilter
  private var matcher: IdeaMatcher

  init(_ query: Query, _ filter: RawFilter) {
    self.filter = filter
    matcher = IdeaMatcher(query)
  }

  /// Reads of an input no more than may answer.
  mutating func search(_ path: String, _ buffer: borrowing FileBuffer) -> SearchedFile {
    let filter = filter
    var file = buffer.withBytes { SearchedFile(size: $0.count, scan: filter.scan($0, path: path)) }
    guard file.scan.mayMatch else { return file }
    let source = SourceText(path: path, bytes: buffer.bytes)
    let places = filter.places(in: source.bytes.span)
    file.ideas = IdeaFile(source, where: places.mayAnswer).ideas
    for (index, idea) in file.ideas.enumerated() {
      if let match = matcher.match(idea) { file.matches.append((index, match)) }
    }
    return file
  }
}
