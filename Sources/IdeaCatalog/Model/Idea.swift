public import TextBasics

/// A mentorship idea: plain values, and beside them where each was found.
///
/// Two ideas are equal when their values are, wherever they stand.
public struct Idea: Sendable {
  /// `<programme>/<term>/<project>/<idea>`, unique within a catalog.
  public package(set) var id: String
  /// The title without Markdown.
  public var title: String
  /// The name on the programme's platform, such as `CNCF - X: Title (2024 Term 3)`.
  public var fullName: String?
  /// The name of the project.
  public var project: String?
  /// What stands between project and idea, such as a special interest group.
  public var subproject: String?
  /// The programme.
  public var program: Program
  /// The term, where one is known.
  public var term: Term?
  /// What the idea is about.
  public var description: LongText?
  /// What is to be there at the end.
  public var expectedOutcome: LongText?
  /// What a mentee should know.
  public var skills: [Skill] = []
  /// What the work is done with.
  public var technologies: [Skill] = []
  /// Who mentors, in the order of the source.
  public var mentors: [Mentor] = []
  /// The issues upstream, in the order of the source.
  public var upstreamIssues: [Link] = []
  /// The page on the programme's platform.
  public var lfxURL: Link?
  /// The expected size.
  public var size: ProjectSize?
  /// How hard it is, as written.
  public var difficulty: String?
  /// The part of the project it concerns, as written.
  public var component: String?
  /// What is asked of applicants beyond skills.
  public var prerequisites: String?
  /// Fields under labels that are not known.
  public var otherFields: [OtherField] = []

  /// The labelled fields in the order of the source, repeated and empty ones included.
  public var fields: [FieldRecord] = []
  /// The whole of the idea, from its heading to its last character.
  public var range: SourceRange
  /// The heading, or what stands for it.
  public var titleRange: SourceRange
  /// The path of the source.
  public var path: String
  /// The first and the last line in the source, 1-based.
  public var lines: ClosedRange<Int>

  /// Creates an idea that has a title and no other value.
  public init(
    title: String, program: Program = .other, term: Term? = nil, range: SourceRange = SourceRange(0, 0),
    titleRange: SourceRange = SourceRange(0, 0), path: String = "", lines: ClosedRange<Int> = 1...1
  ) {
    self.id = ""
    self.title = title
    self.program = program
    self.term = term
    self.range = range
    self.titleRange = titleRange
    self.path = path
    self.lines = lines
  }

  /// The records of one field, in the order of the source.
  public func records(of field: Field) -> [FieldRecord] { fields.filter { $0.field == field } }
}

extension Idea: Hashable {
  /// Whether all values are equal, wherever they stand; ids are not compared.
  public static func == (left: Idea, right: Idea) -> Bool {
    left.title == right.title && left.fullName == right.fullName && left.project == right.project
      && left.subproject == right.subproject && left.program == right.program && left.term == right.term
      && left.description == right.description && left.expectedOutcome == right.expectedOutcome
      && left.skills == right.skills && left.technologies == right.technologies && left.mentors == right.mentors
      && left.upstreamIssues == right.upstreamIssues && left.lfxURL == right.lfxURL && left.size == right.size
      && left.difficulty == right.difficulty && left.component == right.component
      && left.prerequisites == right.prerequisites && left.otherFields == right.otherFields
  }

  /// Feeds title, project and term.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(project)
    hasher.combine(term)
  }
}
