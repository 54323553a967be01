package import IdeaCatalog

/// Something ideas can be counted by.
package enum Facet: String, CaseIterable, Sendable {
  case program, year, term, project, subproject, skill, size, difficulty, mentor

  /// What an idea is counted under: nothing where it does not say, several names where it says several.
  package func names(of idea: Idea) -> [String] {
    switch self {
    case .program: [idea.program.rawValue]
    case .year: idea.term.map { [String($0.year)] } ?? []
    case .term: ["\(idea.program.rawValue)/\(idea.term?.slug ?? "undated")"]
    case .project: idea.project.map { [ProjectNames.usualName(of: $0)] } ?? []
    case .subproject: idea.subproject.map { [$0] } ?? []
    case .skill: (idea.skills + idea.technologies).flatMap { Self.skills(in: $0.text) }
    case .size: idea.size.map { [$0.hours.map { SizeFilter.Word(hours: $0).rawValue } ?? $0.text] } ?? []
    case .difficulty: idea.difficulty.map { [$0] } ?? []
    case .mentor: idea.mentors.compactMap { $0.github.map { "@" + $0 } ?? $0.name }
    }
  }

  /// The skills that an entry speaks of, also where full-width letters or accents hide their names.
  private static func skills(in entry: String) -> [String] {
    let names = SkillNames.names(in: entry)
    if names != [entry] || entry.utf8.allSatisfy({ $0 < 0x80 }) { return names }
    let folded = String(decoding: FoldedText(entry).folded, as: UTF8.self)
    let hidden = SkillNames.names(in: folded)
    return hidden == [folded] ? names : hidden
  }

  /// Whether its names have an order of their own, in which they are listed; others stand by the number of ideas.
  package var isOrdered: Bool { self == .program || self == .year || self == .term }
}
