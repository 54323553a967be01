internal import IdeaCatalog
internal import TextBasics

/// Ideas that have something in common, such as a skill.
struct IdeaGroup {
  /// What they have in common, as it was written first.
  let name: String
  /// In the order of the catalog.
  var ideas: [Idea] = []
}

extension IdeaGroup {
  /// The groups that ideas fall into, those with most ideas first, then by name.
  ///
  /// - Parameter names: The groups of an idea; names that differ in case only are one.
  static func all(of ideas: [Idea], by names: (Idea) -> [String]) -> [IdeaGroup] {
    var groups: [IdeaGroup] = []
    var places: [[Unicode.Scalar]: Int] = [:]
    for idea in ideas {
      var own: Set<Int> = []
      for name in names(idea) {
        let key = EditDistance.folded(name)
        let place = places[key] ?? groups.count
        if place == groups.count {
          places[key] = place
          groups.append(IdeaGroup(name: name))
        }
        if own.insert(place).inserted { groups[place].ideas.append(idea) }
      }
    }
    return groups.map { (group: $0, name: String(folding: $0.name)) }
      .sorted { ($1.group.ideas.count, $0.name) < ($0.group.ideas.count, $1.name) }.map(\.group)
  }

  /// How many different names the ideas of the group have.
  func count(of names: (Idea) -> [String]) -> Int {
    Set(ideas.flatMap(names).map(EditDistance.folded)).count
  }

  /// The ways in which the name is written in the ideas, beside the name itself and case aside, the first one met first.
  ///
  /// - Parameter names: The names of an idea, each with the text that it was read from.
  func spellings(_ names: (Idea) -> [(name: String, text: String)]) -> [String] {
    let own = EditDistance.folded(name)
    var seen: Set<[Unicode.Scalar]> = [own]
    var spellings: [String] = []
    for (name, text) in ideas.flatMap(names) where EditDistance.folded(name) == own {
      if seen.insert(EditDistance.folded(text)).inserted { spellings.append(text) }
    }
    return spellings
  }

  /// The years that the ideas are of, each with the number of ideas, the first one first.
  var years: [(year: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for idea in ideas { if let year = idea.term?.year { counts[year, default: 0] += 1 } }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
