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
    pairNamesakes()
    pair { [$0.projectSlug + "/" + $0.slug] }
    pair { idea in idea.lfxURL.map { [$0.url] } ?? [] }
    pair { $0.upstreamIssues.map(\.url) }
    pair { [$0.slug] }
    pairSimilarTitles()
  }

  /// The old ideas that no new one is.
  var removed: [Idea] { old.indices.filter { !isTaken[$0] }.map { old[$0] } }

  /// Pairs what has term, project and title in common. Of several the first is the one of the same file that says the
  /// same, then that of the same file: the number behind their ids tells which one was read first, and no more.
  private mutating func pairNamesakes() {
    var repeated: Set<String> = []
    for ideas in [old, new] {
      var seen: Set<String> = []
      for idea in ideas where !seen.insert(idea.name).inserted { repeated.insert(idea.name) }
    }
    func pairRepeated(by keys: (Idea) -> [String]) {
      pair { idea in repeated.contains(idea.name) ? keys(idea).map { "\(idea.name)\n\($0)" } : [] }
    }
    pairRepeated { ["\($0.fileName)\n\($0.description?.text ?? "")"] }
    pairRepeated { idea in
      ([idea.lfxURL].compactMap(\.self) + idea.upstreamIssues).map { "\(idea.fileName)\n\($0.url)" }
    }
    pairRepeated { [$0.fileName] }
    pair { [$0.name] }
  }

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
      for closest in [EditDistance.closestMatch(to:in:), Self.mostAlike(to:in:)] {
        for place in others where partners[place] == nil {
          let free = places.filter { !isTaken[$0] }
          let match = closest(new[place].title, free.map { old[$0].title })
          if let match, let partner = free.first(where: { old[$0].title == match }) { take(partner, for: place) }
        }
      }
    }
  }

  /// The title that has most words in common with another, more than half of those of the longer one.
  private static func mostAlike(to title: String, in candidates: [String]) -> String? {
    func words(of title: String) -> Set<Substring> {
      Set(String(folding: title).split { !$0.isLetter && !$0.isNumber })
    }
    let own = words(of: title)
    var closest: (title: String, shared: Int)?
    for candidate in candidates {
      let others = words(of: candidate)
      let shared = own.intersection(others).count
      if 2 * shared > max(own.count, others.count), shared > closest?.shared ?? 0 { closest = (candidate, shared) }
    }
    return closest?.title
  }

  private mutating func take(_ partner: Int, for place: Int) {
    partners[place] = partner
    isTaken[partner] = true
  }
}

extension Idea {
  /// The id without a number behind it.
  fileprivate var name: String {
    id.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(id[...$0]) + IdeaIdentifiers.slug(of: title) } ?? id
  }

  /// The last part of the path, which is the same in another folder.
  fileprivate var fileName: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// The last two parts of the path, from which programme and term may have been read.
  var place: [Substring] { path.split(separator: "/").suffix(2) }

  /// The project as it stands in the id.
  fileprivate var projectSlug: String {
    id.utf8.split(separator: UInt8(ascii: "/")).dropFirst(2).first.map { String(Substring($0)) } ?? ""
  }
}
