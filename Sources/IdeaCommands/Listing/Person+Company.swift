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
    let groups = IdeaGroup.all(of: ideas) { idea in
      idea.mentors.filter { Self.key(of: $0) != own }.compactMap { mentor in
        let mentor = mentor.published(includingEmail: false)
        let handle = mentor.github.map { "@" + $0 }
        return mentor.name.map { name in handle.map { "\(name) (\($0))" } ?? name } ?? handle
      }
    }
    return groups.map { $0.ideas.count > 1 ? "\($0.name), \($0.ideas.count) ideas" : $0.name }
  }
}
