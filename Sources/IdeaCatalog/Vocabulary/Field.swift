/// What a label of an idea file stands for.
public enum Field: String, CaseIterable, Sendable {
  /// What the idea is about.
  case description
  /// What is to be there at the end.
  case expectedOutcome
  /// What a mentee should know.
  case skills
  /// What the work is done with.
  case technologies
  /// Who mentors.
  case mentors
  /// The issue or issues upstream.
  case upstreamIssue
  /// The page of the programme's platform.
  case lfxURL
  /// The expected size of the project.
  case size
  /// How hard it is.
  case difficulty
  /// The part of the project it concerns.
  case component
  /// What is asked of applicants beyond skills.
  case prerequisites
  /// Who was accepted.
  case mentee
  /// The name on the programme's platform, which stands there without a label.
  case fullName
  /// The title, where a label gives it.
  case title
  /// The project, where a label names it.
  case project
  /// A label that is none of these.
  case other

  /// Whether values of the field are people or skills, one beside the other.
  package var isList: Bool { self == .mentors || self == .skills || self == .technologies }

  /// Whether values of the field are a few words or an address, never paragraphs.
  package var isShort: Bool {
    switch self {
    case .upstreamIssue, .lfxURL, .size, .difficulty, .component, .mentee, .title, .project: true
    default: false
    }
  }
}
