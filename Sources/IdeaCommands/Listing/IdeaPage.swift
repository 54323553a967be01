internal import IdeaCatalog
internal import IdeaExport

/// Ideas and people in full.
enum IdeaPage {
  /// Writes an idea.
  static func write(_ idea: Idea, includingEmails: Bool, to page: inout Page) {
    page.add(title: idea.title, name: idea.id)
    page.add("Full name", idea.fullName)
    page.add("Project", [idea.project, idea.subproject].compactMap { $0 }.joined(separator: " › ").nonempty)
    page.add("Programme", idea.program.title)
    page.add("Term", idea.term?.label)
    page.add("Component", idea.component)
    page.add("Size", idea.size?.text)
    page.add("Difficulty", idea.difficulty)
    page.add("Skills", idea.skills.map(\.name).joined(separator: ", ").nonempty)
    page.add("Technologies", idea.technologies.map(\.name).joined(separator: ", ").nonempty)
    page.add("Prerequisites", idea.prerequisites)
    page.add("Mentors", idea.mentors.map { line(for: $0, includingEmails: includingEmails) })
    page.add("Upstream", idea.upstreamIssues.map(\.url))
    page.add("LFX", idea.lfxURL?.url)
    page.add("Source", "\(idea.path):\(idea.lines.lowerBound)-\(idea.lines.upperBound)")
    if let text = idea.description?.text { page.add(heading: "Description", text: text) }
    if let text = idea.expectedOutcome?.text { page.add(heading: "Expected outcome", text: text) }
    for field in idea.otherFields {
      page.add(heading: field.label, text: field.published(includingEmail: includingEmails).text)
    }
  }

  /// Writes a mentor.
  static func write(_ person: Person, to page: inout Page) {
    page.add(title: person.displayName, name: person.handle.map { "@" + $0 })
    page.add("E-mail", person.emails)
    page.add("Profile", person.handle.map { "https://github.com/" + $0 })
    page.add("Conflicts", person.conflicts)
    page.add("Projects", person.projects)
    page.add("Terms", person.terms)
    page.add("Skills", person.mainSkills.joined(separator: ", ").nonempty)
    page.add(
      "Mentors with", person.colleagues.map { $0.ideaCount > 1 ? "\($0.label), \($0.ideaCount) ideas" : $0.label })
    page.add("Ideas", person.ideas.withPlaces.map { "\($0.idea.title) (\($0.idea.termName), \($0.places))" })
  }

  /// The widest label of both.
  static let labelWidth = 13

  private static func line(for mentor: Mentor, includingEmails: Bool) -> String {
    let mentor = mentor.published(includingEmail: includingEmails)
    let handle = mentor.github.map { "@" + $0 }
    let contacts = [mentor.name == nil ? nil : handle, mentor.email].compactMap { $0 }.joined(separator: ", ").nonempty
    let name = mentor.name ?? handle ?? "(unnamed)"
    let notes = [mentor.role, mentor.affiliation].compactMap { $0 }.joined(separator: ", ").nonempty
    return [name, contacts.map { "(\($0))" }, notes.map { "- " + $0 }].compactMap { $0 }.joined(separator: " ")
  }
}

extension String {
  /// The text, or `nil` when there is none.
  fileprivate var nonempty: String? { isEmpty ? nil : self }
}
