internal import IdeaCatalog
internal import IdeaSearch

extension Idea {
  /// Programme and term as an id begins: `lfx/2024-term1`.
  var termName: String { "\(program.rawValue)/\(term?.slug ?? "undated")" }

  /// Where the idea begins, as an editor opens it: `ideas/lfx/2024-term1.md:12`.
  var location: String { "\(path):\(lines.lowerBound)" }

  /// The last part of the id.
  var slug: String { id.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(id[id.utf8.index(after: $0)...]) } ?? id }

  /// The project under its usual name, as a list of none or one.
  var projectNames: [String] { Facet.project.names(of: self) }

  /// What tells the project from others.
  var projectKeys: [String] { projectNames.map(NameKey.of) }

  /// What tells the mentors apart.
  var mentorKeys: [String] { mentors.compactMap(Person.key(of:)) }
}

extension [Idea] {
  /// The terms of the ideas, each once, in the order of programme and time.
  var termNames: [String] { map(\.termName).withoutRepetitions.sorted() }
}
