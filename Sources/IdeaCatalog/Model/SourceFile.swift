/// What was found out about one input.
public struct SourceFile: Sendable {
  /// What kind of page the input is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A list of proposed ideas.
    case ideas
    /// A list of accepted ideas.
    case accepted
    /// The body of a GitHub issue form.
    case issueForm = "issue-form"
    /// The report of a finished project.
    case report
    /// The machine form that accepted ideas are exported in.
    case export
    /// The same, but no valid JSON: nothing of it can be read.
    case invalidExport = "invalid-export"
    /// A page without ideas.
    case other
  }

  /// The path as given, with forward slashes.
  public let path: String
  /// What kind of page it is.
  public let kind: Kind
  /// The programme.
  public let program: Program
  /// The term, where one is known.
  public let term: Term?
  /// The number of ideas.
  public let ideaCount: Int

  /// Creates the description of a source.
  public init(path: String, kind: Kind, program: Program, term: Term?, ideaCount: Int) {
    self.path = path
    self.kind = kind
    self.program = program
    self.term = term
    self.ideaCount = ideaCount
  }
}
