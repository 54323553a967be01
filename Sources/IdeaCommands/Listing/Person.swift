internal import IdeaCatalog
internal import IdeaExport
internal import TextBasics

/// A mentor and the ideas of all files that name the same one.
struct Person {
  /// The name, as it was written first.
  var name: String?
  /// The GitHub handle without `@`.
  var handle: String?
  /// Private: empty unless asked for.
  var emails: [String] = []
  /// In the order of the catalog.
  var ideas: [Idea] = []
  /// What makes one doubt who this is: other names of the handle, other handles of the name or of the address.
  var conflicts: [String] = []
  /// The other names of the same handle, case and accents aside.
  fileprivate(set) var otherNames: [String] = []

  /// The projects, in the order of the ideas.
  var projects: [String] { ideas.compactMap(\.project).withoutRepetitions }

  /// The terms, in the order of programme and time.
  var terms: [String] { ideas.termNames }

  /// The name, or the handle where none is known, to put them in order and to call them by.
  var displayName: String { name ?? handle.map { "@" + $0 } ?? "(unnamed)" }

  /// What tells a mentor from others: the handle, else the name, else the address, case aside.
  static func key(of mentor: Mentor) -> String? {
    if let handle = mentor.github { return "@" + String(folding: handle) }
    return (mentor.name ?? mentor.email).map { String(folding: $0) }
  }

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
    if let known = name, let other = mentor.name, !Identities.isSame(known, other),
      !otherNames.contains(where: { Identities.isSame($0, other) })
    {
      otherNames.append(other)
    }
    name = name ?? mentor.name
    handle = handle ?? mentor.github
    if let email = mentor.email, !emails.contains(email) { emails.append(email) }
    if ideas.last?.id != idea.id { ideas.append(idea) }
  }
}

extension String {
  /// `text` in lower case, as names are compared.
  init(folding text: String) {
    self = String(String.UnicodeScalarView(EditDistance.folded(text)))
  }
}
