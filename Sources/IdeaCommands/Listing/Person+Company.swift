internal import IdeaCatalog
internal import IdeaExport

extension Person {
  /// The skills that the ideas ask for, the most frequent first.
  var skills: [String] { IdeaGroup.all(of: ideas) { ($0.skills + $0.technologies).map(\.name) }.map(\.name) }

  /// The skills for people: of more than ten those that are known by a name, as many of the others are phrases.
  var mainSkills: [String] {
    let (skills, most) = (skills, 10)
    if skills.count <= most { return skills }
    let names = Set(SkillNames.table.map(\.name))
    let known = skills.filter { names.contains($0) }
    return known.isEmpty ? Array(skills.prefix(most)) : known
  }

  /// Who mentors the same ideas, with the number of them, the most frequent first.
  var colleagues: [String] {
    let own = handle.map { "@" + String(folding: $0) } ?? name.map { String(folding: $0) }
    var names: [String: String] = [:]
    for mentor in ideas.flatMap(\.mentors) {
      guard let key = Self.key(of: mentor), key != own, names[key] == nil else { continue }
      let mentor = mentor.published(includingEmail: false)
      let handle = mentor.github.map { "@" + $0 }
      names[key] = mentor.name.map { name in handle.map { "\(name) (\($0))" } ?? name } ?? handle
    }
    let groups = IdeaGroup.all(of: ideas, by: \.mentorKeys, key: \.self).compactMap { group in
      names[group.name].map { (name: $0, folded: String(folding: $0), count: group.ideas.eachOnce.count) }
    }
    return groups.sorted { ($1.count, $0.folded) < ($0.count, $1.folded) }
      .map { $0.count > 1 ? "\($0.name), \($0.count) ideas" : $0.name }
  }
}
