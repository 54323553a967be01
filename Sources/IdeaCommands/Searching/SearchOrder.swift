internal import CommandKit
internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// The orders in which hits can be printed.
enum SearchOrder: String, CaseIterable, OptionValue {
  case relevance, newest, oldest, title, project

  static let key = Key<SearchOrder>.option(
    "sort", "s", value: "ORDER", default: .relevance, help: "Print in this order; equals stand by relevance.",
    section: "Output")

  /// The hits in this order; they come in that of relevance.
  ///
  /// - Parameter idea: Gives the idea of an index.
  func sorted(_ hits: [SearchHit], idea: (Int) -> Idea) -> [SearchHit] {
    func stably(by key: (Idea) -> some Comparable) -> [SearchHit] { self.stably(hits) { key(idea($0.ideaIndex)) } }
    return switch self {
    case .relevance: hits
    case .newest: stably { -$0.recency }
    case .oldest: stably { $0.term == nil ? Int.max : $0.recency }
    case .title: stably { String(folding: $0.title) }
    case .project: stably { String(folding: $0.project ?? "\u{10FFFF}") }
    }
  }

  private func stably(_ hits: [SearchHit], by key: (SearchHit) -> some Comparable) -> [SearchHit] {
    hits.enumerated().map { (key: key($0.element), place: $0.offset) }
      .sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map { hits[$0.place] }
  }
}
