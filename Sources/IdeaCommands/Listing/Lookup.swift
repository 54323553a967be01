internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// What a word on the command line stands for among the ideas.
enum Lookup {
  /// What was found.
  enum Answer {
    case idea(Idea)
    case person(Person)
    /// More than one idea is called so.
    case several([Idea])
    /// More than one mentor is called so, or one under several handles, or with a handle here and without there.
    case people([Person])
    /// No idea and no mentor is called so, but a project.
    case project
    /// Nothing is called so; something is called nearly so.
    case nothing(suggestion: String?)
  }

  /// Finds an idea by its id, by the end of it from a slash on, which is the slug, or project and slug, by its title, or by
  /// the address of an issue or a page that it links to.
  static func idea(_ word: String, in ideas: [Idea]) -> Answer {
    if let idea = ideas.first(where: { $0.id == word }) { return .idea(idea) }
    let name = String(folding: word)
    let ending = ("/" + name).utf8.reversed()
    var found = ideas.filter { $0.id.utf8.reversed().starts(with: ending) }
    if found.isEmpty { found = ideas.filter { String(folding: $0.title) == name } }
    if found.isEmpty, AddressFilter.profile(word) == nil, let address = AddressFilter(word) {
      found = ideas.filter { $0.addresses.contains(where: address.matches) }
    }
    if found.count > 1 { return .several(found) }
    if let idea = found.first { return .idea(idea) }
    let names = ideas.map(\.slug) + ideas.map(\.id)
    let beginning = IdeaIdentifiers.slug(of: word)
    return .nothing(
      suggestion: EditDistance.closestMatch(to: word, in: names)
        ?? (beginning.utf8.count < 3 ? nil : names.first { $0.hasPrefix(beginning) }))
  }

  /// Finds what is no idea: a mentor by the address of the profile or by the whole name, case and accents aside, or a
  /// project. A word that is a handle is suggested as one, then what ideas are called nearly so, then who is.
  static func mentorOrProject(
    named name: String, in ideas: [Idea], includingEmails: Bool, else suggestion: String?
  ) -> Answer {
    if let handle = AddressFilter.profile(name) {
      return person(handle: handle, in: ideas, includingEmails: includingEmails)
    }
    let all = Person.all(of: ideas, includingEmails: includingEmails)
    let people = all.filter { person in person.names.contains { Identities.isSame($0, name) } }
    if people.count > 1 { return .people(people) }
    if let person = people.first { return .person(person) }
    let key = String(folding: name)
    if let handle = all.lazy.compactMap(\.handle).first(where: { String(folding: $0) == key }) {
      return .nothing(suggestion: "@" + handle)
    }
    let isProject = ideas.contains { idea in
      (idea.projectNames + [idea.project].compactMap(\.self)).contains { project in
        String(folding: project) == key || IdeaIdentifiers.slug(of: project) == key
      }
    }
    if isProject { return .project }
    let names = all.flatMap(\.names)
    return .nothing(
      suggestion: suggestion ?? EditDistance.closestMatch(to: name, in: names)
        ?? (key.utf8.count < 3 ? nil : names.first { String(folding: $0).hasPrefix(key) }))
  }

  /// Finds a mentor by handle, case aside.
  static func person(handle: String, in ideas: [Idea], includingEmails: Bool) -> Answer {
    let people = Person.all(of: ideas, includingEmails: includingEmails)
    let key = EditDistance.folded(handle)
    if let person = people.first(where: { $0.handle.map(EditDistance.folded) == key }) { return .person(person) }
    let match = EditDistance.closestMatch(to: handle, in: people.compactMap(\.handle))
    return .nothing(suggestion: match.map { "@" + $0 })
  }
}
