internal import IdeaCatalog

/// The filters of a query, made ready.
struct IdeaFilter {
  private let skills: [SearchWord]
  private let mentors: [MentorFilter]
  private let projects: [NameFilter]
  private let terms: [TermFilter]

  init(_ query: Query) {
    skills = query.skills.map { SearchWord($0, wholeOnly: true) }
    mentors = query.mentors.map { MentorFilter($0) }
    projects = query.projects.map { NameFilter($0) }
    terms = query.terms
  }

  /// Whether all filters hold, each with one of its values.
  func accepts(_ idea: Idea) -> Bool {
    if !terms.isEmpty, !terms.contains(where: { $0.matches(idea) }) { return false }
    if !projects.isEmpty, !isOfProject(idea) { return false }
    if !mentors.isEmpty, !idea.mentors.contains(where: { mentor in mentors.contains { $0.matches(mentor) } }) {
      return false
    }
    return skills.isEmpty || asksForSkill(idea)
  }

  private func isOfProject(_ idea: Idea) -> Bool {
    let slug = idea.id.split(separator: "/").dropFirst(2).first.map(String.init)
    let names = [idea.project, idea.subproject].compactMap(\.self).map { FoldedText($0) }
    return projects.contains { filter in filter.text == slug || names.contains { filter.matches($0) } }
  }

  private func asksForSkill(_ idea: Idea) -> Bool {
    for list in [idea.skills, idea.technologies] {
      if skills.contains(where: { $0.names(list) }) { return true }
      for skill in list {
        let text = FoldedText(skill.text)
        if skills.contains(where: { $0.quality(in: text) != nil }) { return true }
      }
    }
    return false
  }
}
