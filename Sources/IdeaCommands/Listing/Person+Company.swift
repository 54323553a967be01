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

  /// Who mentors the same ideas, the most frequent first.
  var colleagues: [Colleague] {
    let own = handle.map { "@" + String(folding: $0) } ?? name.map { String(folding: $0) }
    var known: [String: Mentor] = [:]
    for mentor in ideas.flatMap(\.mentors) {
      guard let key = Self.key(of: mentor), key != own, known[key] == nil else { continue }
      let mentor = mentor.published(includingEmail: false)
      if mentor.name ?? mentor.github != nil { known[key] = mentor }
    }
    let all = IdeaGroup.all(of: ideas, by: \.mentorKeys, key: \.self).compactMap { group in
      known[group.name].map { mentor in
        Colleague(name: mentor.name, handle: mentor.github, ideaCount: group.ideas.eachOnce.count)
      }
    }
    return all.map { (colleague: $0, folded: String(folding: $0.label)) }
      .sorted { ($1.colleague.ideaCount, $0.folded) < ($0.colleague.ideaCount, $1.folded) }.map(\.colleague)
  }
}

/// Somebody who mentors ideas with someone else.
struct Colleague {
  /// The name, as it was written first.
  let name: String?
  /// The GitHub handle without `@`.
  let handle: String?
  /// How many ideas both mentor, each counted once.
  let ideaCount: Int

  /// Name and handle for people.
  var label: String {
    guard let name else { return handle.map { "@" + $0 } ?? "" }
    return handle.map { "\(name) (@\($0))" } ?? name
  }
}
