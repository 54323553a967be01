internal import IdeaCatalog
internal import IdeaExport

extension Person {
  /// All mentors, those with most ideas first, then by name.
  ///
  /// - Parameter includingEmails: Whether they have their addresses.
  static func all(of ideas: [Idea], includingEmails: Bool) -> [Person] {
    var people: [Person] = []
    var places: [String: Int] = [:]
    var identities = Identities()
    for idea in ideas {
      for mentor in idea.mentors {
        guard let key = key(of: mentor) else { continue }
        let place = places[key] ?? people.count
        if place == people.count {
          places[key] = place
          people.append(Person())
        }
        people[place].add(mentor.published(includingEmail: includingEmails), of: idea)
        identities.add(mentor, of: place)
      }
    }
    identities.note(in: &people)
    return people.map { (person: $0, name: String(folding: $0.displayName)) }
      .sorted { ($1.person.ideas.count, $0.name) < ($0.person.ideas.count, $1.name) }.map(\.person)
  }

  private mutating func add(_ mentor: Mentor, of idea: Idea) {
    handle = handle ?? mentor.github
    if let name = mentor.name { add(name: name) }
    if let email = mentor.email, !emails.contains(email) { emails.append(email) }
    if ideas.last?.id != idea.id { ideas.append(idea) }
  }

  /// Notes what somebody is called; the handle in place of a name is no other name, and gives way to one.
  private mutating func add(name other: String) {
    guard let known = name else {
      name = other
      return
    }
    if Identities.isSame(known, other) || isHandle(other) { return }
    if isHandle(known) {
      name = other
    } else if !otherNames.contains(where: { Identities.isSame($0, other) }) {
      otherNames.append(other)
    }
  }

  private func isHandle(_ name: String) -> Bool { handle.map { String(folding: $0) == String(folding: name) } ?? false }
}
