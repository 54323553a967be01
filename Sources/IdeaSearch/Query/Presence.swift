internal import IdeaCatalog

/// What `has:` asks for.
enum Presence: String, CaseIterable, Sendable {
  case mentors, upstream
  case lfxURL = "lfx-url"
  case outcome, description, skills, size, difficulty, term

  /// Whether an idea says it.
  func holds(for idea: Idea) -> Bool {
    switch self {
    case .mentors: !idea.mentors.isEmpty
    case .upstream: !idea.upstreamIssues.isEmpty
    case .lfxURL: idea.lfxURL != nil
    case .outcome: idea.expectedOutcome != nil
    case .description: idea.description != nil
    case .skills: !idea.skills.isEmpty || !idea.technologies.isEmpty
    case .size: idea.size != nil
    case .difficulty: idea.difficulty != nil
    case .term: idea.term != nil
    }
  }
}
