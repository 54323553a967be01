internal import IdeaCatalog
internal import TextBasics

/// What a word on the command line stands for among the ideas.
enum Lookup {
  /// What was found.
  enum Answer {
    case idea(Idea)
    case person(Person)
    /// More than one idea has this slug.
    case several([Idea])
    /// Nothing is called so; something is called nearly so.
    case nothing(suggestion: String?)
  }

  /// Finds an idea by its id, or by the end of it from a slash on: the slug, or project and slug.
  static func idea(_ word: String, in ideas: [Idea]) -> Answer {
    if let idea = ideas.first(where: { $0.id == word }) { return .idea(idea) }
    let ending = Array(("/" + String(folding: word)).utf8)
    let found = ideas.filter { idea in
      idea.id.utf8.count > ending.count && zip(idea.id.utf8.reversed(), ending.reversed()).allSatisfy { $0 == $1 }
    }
    if found.count > 1 { return .several(found) }
    if let idea = found.first { return .idea(idea) }
    return .nothing(suggestion: EditDistance.closestMatch(to: word, in: ideas.map(\.slug) + ideas.map(\.id)))
  }

  /// Finds a mentor by the whole name, case and accents aside; `nil` where none or more than one is called so.
  static func person(named name: String, in ideas: [Idea], includingEmails: Bool) -> Person? {
    let people = Person.all(of: ideas, includingEmails: includingEmails).filter { person in
      person.name.map { Identities.isSame($0, name) } ?? false
    }
    return people.count == 1 ? people.first : nil
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
