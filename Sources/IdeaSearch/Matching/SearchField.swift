/// A part of an idea that words are looked for in, the one that says most first.
package enum SearchField: Int, CaseIterable, Hashable, Sendable {
  /// The title.
  case title
  /// Skills and technologies.
  case skills
  /// Project and subproject.
  case project
  /// Names, handles and affiliations of mentors.
  case mentors
  /// The expected outcome.
  case expectedOutcome
  /// The description.
  case description
  /// All other text: full name, component, difficulty, prerequisites, size, fields under unknown labels.
  case other

  /// The name for people.
  package var label: String {
    switch self {
    case .expectedOutcome: "outcome"
    case .other: "other fields"
    default: name
    }
  }

  /// The name for programs.
  package var name: String {
    switch self {
    case .title: "title"
    case .skills: "skills"
    case .project: "project"
    case .mentors: "mentors"
    case .expectedOutcome: "expectedOutcome"
    case .description: "description"
    case .other: "other"
    }
  }
}
