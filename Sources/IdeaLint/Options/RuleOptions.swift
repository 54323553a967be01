/// What rules can be told: their limits, quotas and lists, each with the value that holds unless someone says otherwise.
///
/// Rules read them as `file.options`. ``RuleOption/all`` names each for configuration and help: an option is a property
/// here and a row there.
package struct RuleOptions: Sendable, Hashable {
  /// The most mentors of an idea.
  package var mentorsMax = 4
  /// The fewest mentors of an idea.
  package var mentorsMin = 2
  /// The only names of projects that are known; none for those of the CNCF.
  package var projects: [String] = []
  /// Names of projects that are known beside them.
  package var moreProjects: [String] = []
  /// The most ideas that a project may have in a term.
  package var quota = 4
  /// The same for projects with a quota of their own.
  package var quotas = [NamedNumber("kubernetes", 8)]
  /// The terms that take proposals, as in ids: `2026-term3`; none for all terms.
  package var openTerms: [String] = []
  /// Handles of people who maintain projects, each behind a project's name and a slash where it holds for that one only.
  package var maintainers: [String] = []
  /// The most characters of an idea's name on the platform.
  package var titleMax = 100
  /// The most characters of a description.
  package var descriptionMax = 3_000
  /// The fewest words of a description.
  package var descriptionMin = 5
  /// The most characters of a prerequisite's name.
  package var prerequisiteNameMax = 20
  /// The most characters of a prerequisite's description.
  package var prerequisiteDescriptionMax = 500
  /// The most ideas of a page without a table of contents.
  package var ideasWithoutContents = 10

  package init() {}
}

/// A number that belongs to a name, such as a project's quota.
package struct NamedNumber: Sendable, Hashable {
  package let name: String
  package let number: Int

  package init(_ name: String, _ number: Int) {
    self.name = name
    self.number = number
  }
}
