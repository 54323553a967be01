/// What is looked for: words, all of which must occur, and filters, all of which must hold.
///
/// Several values of one filter are alternatives. A query without words and filters finds every idea.
package struct Query: Sendable {
  /// The words or phrases; each must occur somewhere in the idea.
  package var words: [String]
  /// Skills and technologies, such as `Go`, `golang`, `machine learning`.
  package var skills: [String]
  /// Mentors: words of the name, `@handle`, `handle`, or an address.
  package var mentors: [String]
  /// Projects: words of the name of project or subproject, or the project as it stands in ids.
  package var projects: [String]
  /// Terms and programmes.
  package var terms: [TermFilter]

  /// Creates a query.
  package init(
    words: [String] = [], skills: [String] = [], mentors: [String] = [], projects: [String] = [],
    terms: [TermFilter] = []
  ) {
    self.words = words
    self.skills = skills
    self.mentors = mentors
    self.projects = projects
    self.terms = terms
  }
}
