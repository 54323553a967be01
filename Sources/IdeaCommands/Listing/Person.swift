internal import IdeaCatalog
internal import IdeaSearch

/// A mentor and the ideas of all files that name the same one.
struct Person {
  /// The name, as it was written first where it was not the handle.
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
  var otherNames: [String] = []

  /// The projects under their usual names, each once, in the order of the ideas.
  var projects: [String] {
    var seen: Set<String> = []
    return ideas.flatMap(\.projectNames).filter { seen.insert(NameKey.of($0)).inserted }
  }

  /// The terms, in the order of programme and time.
  var terms: [String] { ideas.termNames }

  /// All names.
  var names: [String] { [name].compactMap(\.self) + otherNames }

  /// The name, or the handle where none is known, to put them in order and to call them by.
  var displayName: String { name ?? handle.map { "@" + $0 } ?? "(unnamed)" }

  /// What tells a mentor from others: the handle, else the name, else the address, case aside.
  static func key(of mentor: Mentor) -> String? {
    if let handle = mentor.github { return "@" + String(folding: handle) }
    return (mentor.name ?? mentor.email).map { String(folding: $0) }
  }
}
