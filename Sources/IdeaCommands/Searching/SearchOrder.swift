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
  func sorted(_ hits: [(idea: Idea, hit: SearchHit)]) -> [(idea: Idea, hit: SearchHit)] {
    switch self {
    case .relevance: hits
    case .newest: stably(hits) { -$0.recency }
    case .oldest: stably(hits) { $0.term == nil ? Int.max : $0.recency }
    case .title: stably(hits) { String(folding: $0.title) }
    case .project: stably(hits) { String(folding: $0.project ?? "\u{10FFFF}") }
    }
  }

  private func stably(
    _ hits: [(idea: Idea, hit: SearchHit)], by key: (Idea) -> some Comparable
  ) -> [(idea: Idea, hit: SearchHit)] {
    hits.enumerated().map { (key: key($0.element.idea), place: $0.offset) }
      .sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map { hits[$0.place] }
  }
}
