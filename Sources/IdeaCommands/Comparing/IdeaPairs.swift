internal import IdeaCatalog
internal import TextBasics

/// Which idea of one catalog is which of another.
struct IdeaPairs {
  private let old: [Idea]
  private let new: [Idea]
  /// For each new idea the old one that it is.
  private(set) var partners: [Int?]
  private var isTaken: [Bool]

  /// Pairs ideas by what tells them apart best, and then by what is left when that has changed.
  init(_ old: [Idea], _ new: [Idea]) {
    self.old = old
    self.new = new
    partners = new.map { _ in nil }
    isTaken = old.map { _ in false }
    pair { [$0.id] }
    pair { [$0.projectSlug + "/" + $0.slug] }
    pair { idea in idea.lfxURL.map { [$0.url] } ?? [] }
    pair { $0.upstreamIssues.map(\.url) }
    pair { [$0.slug] }
    pairSimilarTitles()
  }

  /// The old ideas that no new one is.
  var removed: [Idea] { old.indices.filter { !isTaken[$0] }.map { old[$0] } }

  /// Pairs what has a key in common, in the order of the catalogs.
  private mutating func pair(by keys: (Idea) -> [String]) {
    var places: [String: [Int]] = [:]
    for place in old.indices.reversed() where !isTaken[place] {
      for key in keys(old[place]) { places[key, default: []].append(place) }
    }
    for place in new.indices where partners[place] == nil {
      for key in keys(new[place]) {
        while let partner = places[key]?.popLast() {
          if isTaken[partner] { continue }
          take(partner, for: place)
          break
        }
        if partners[place] != nil { break }
      }
    }
  }

  /// Pairs what was renamed within a project, where there are few enough to compare each with each.
  private mutating func pairSimilarTitles() {
    let most = 40
    var rest: [String: (old: [Int], new: [Int])] = [:]
    for place in old.indices where !isTaken[place] { rest[old[place].projectSlug, default: ([], [])].old.append(place) }
    for place in new.indices where partners[place] == nil {
      rest[new[place].projectSlug, default: ([], [])].new.append(place)
    }
    for (places, others) in rest.values where places.count <= most && others.count <= most {
      for place in others {
        let free = places.filter { !isTaken[$0] }
        let match = EditDistance.closestMatch(to: new[place].title, in: free.map { old[$0].title })
        if let match, let partner = free.first(where: { old[$0].title == match }) { take(partner, for: place) }
      }
    }
  }

  private mutating func take(_ partner: Int, for place: Int) {
    partners[place] = partner
    isTaken[partner] = true
  }
}

extension Idea {
  /// The project as it stands in the id.
  fileprivate var projectSlug: String {
    id.utf8.split(separator: UInt8(ascii: "/")).dropFirst(2).first.map { String(Substring($0)) } ?? ""
  }
}
