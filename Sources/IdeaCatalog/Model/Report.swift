/// The final report of a finished project.
public struct Report: Hashable, Sendable {
  /// Who did the work.
  public struct Contributor: Hashable, Sendable {
    /// The full name; `nil` where only a handle stands there.
    public var name: String?
    /// The GitHub handle without `@`.
    public var github: String?

    /// Creates a contributor.
    public init(name: String? = nil, github: String? = nil) {
      self.name = name
      self.github = github
    }
  }

  /// The title of the project.
  public var title: String
  /// Who did the work.
  public var contributor: Contributor?
  /// The organisation it was done for, as written.
  public var organization: String?
  /// The project of the organisation, where it is named beside the title.
  public var project: String?
  /// The programme.
  public var program: Program
  /// The term, where one is known.
  public var term: Term?
  /// Who mentored, in the order of the source.
  public var mentors: [Mentor] = []
  /// The issue that the work began with.
  public var upstreamIssue: Link?
  /// The changes that were made, and what the report lists as its links, in the order of the source.
  public var links: [Link] = []
  /// What was delivered, a line each.
  public var deliverables: [String] = []
  /// The id of the idea that was worked on, where the catalog has it.
  public package(set) var ideaID: String?
  /// The path of the source.
  public var path: String
  /// The first and the last line in the source, 1-based.
  public var lines: ClosedRange<Int>

  /// Creates a report.
  public init(title: String, program: Program, term: Term?, path: String, lines: ClosedRange<Int> = 1...1) {
    self.title = title
    self.program = program
    self.term = term
    self.path = path
    self.lines = lines
  }
}
