/// What the path alone says about programme and term: where it says both, nothing in the file can say otherwise.
package struct PathTerm: Sendable {
  /// The programme, if the path says one.
  package let program: Program?
  /// The term, if the path says one.
  package let term: Term?

  /// Reads a path.
  package init(_ path: String) {
    let reader = ProgramTermReader(path: path)
    (program, term) = (reader.program, reader.term)
  }

  /// Whether a file of this path can hold ideas of a programme and a term.
  package func allows(_ program: Program, _ term: Term?) -> Bool {
    guard let own = self.program, let ownTerm = self.term else { return true }
    return own == program && ownTerm == term
  }
}
