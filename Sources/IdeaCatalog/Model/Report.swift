/// The final report of a finished project.
public struct Report: Hashable, Sendable {
  /// The title of the project.
  public var title: String
  /// Who did the work.
  public var contributor: String?
  /// The organisation it was done for.
  public var organization: String?
  /// The programme.
  public var program: Program
  /// The term, where one is known.
  public var term: Term?
  /// The path of the source.
  public var path: String

  /// Creates a report.
  public init(title: String, program: Program, term: Term?, path: String) {
    self.title = title
    self.program = program
    self.term = term
    self.path = path
  }
}
