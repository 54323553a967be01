internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// Ideas that have something in common, such as a skill.
struct IdeaGroup {
  /// What they have in common, as it is written most often; of two that are as frequent the one met first.
  let name: String
  /// In the order of the catalog.
  let ideas: [Idea]
}

extension IdeaGroup {
  /// The groups that ideas fall into, those with most ideas first, then by name.
  ///
  /// - Parameters:
  ///   - names: The groups of an idea.
  ///   - key: What tells names apart; as it is, names that differ in case, accents, width, hyphens and full stops are one.
  static func all(
    of ideas: [Idea], by names: (Idea) -> [String], key: (String) -> String = NameKey.of
  ) -> [IdeaGroup] {
    var groups: [(names: Frequencies, ideas: [Idea])] = []
    var places: [String: Int] = [:]
    for idea in ideas {
      var own: Set<Int> = []
      for name in names(idea) {
        let key = key(name)
        let place = places[key] ?? groups.count
        if place == groups.count {
          places[key] = place
          groups.append((Frequencies(), []))
        }
        groups[place].names.count(name)
        if own.insert(place).inserted { groups[place].ideas.append(idea) }
      }
    }
    return groups.map { IdeaGroup(name: $0.names.mostFrequent, ideas: $0.ideas) }
      .map { (group: $0, name: String(folding: $0.name)) }
      .sorted { ($1.group.ideas.count, $0.name) < ($0.group.ideas.count, $1.name) }.map(\.group)
  }

  /// How many different keys the ideas of the group have.
  func count(of keys: (Idea) -> [String]) -> Int { Set(ideas.flatMap(keys)).count }

  /// The years that the ideas are of, each with the number of ideas, the first one first.
  var years: [(year: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for idea in ideas { if let year = idea.term?.year { counts[year, default: 0] += 1 } }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// How often each way to write a name occurs.
private struct Frequencies {
  /// In the order in which they were met.
  private var names: [String] = []
  private var counts: [String: Int] = [:]

  mutating func count(_ name: String) {
    if counts[name] == nil { names.append(name) }
    counts[name, default: 0] += 1
  }

  /// The first of those that occur most often.
  var mostFrequent: String {
    var best = ("", 0)
    for name in names where counts[name, default: 0] > best.1 { best = (name, counts[name, default: 0]) }
    return best.0
  }
}
