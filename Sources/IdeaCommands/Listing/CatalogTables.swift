internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// The catalog as tables, one for each thing that can be listed.
enum CatalogTables {
  /// The columns of tables in which each row is an idea.
  static let ideaColumns = [
    Table.Column("id", "ID", isForProgramsOnly: true),
    Table.Column("title", "TITLE", isFlexible: true),
    Table.Column("project", "PROJECT", isFlexible: true),
    Table.Column("term", "TERM"),
    Table.Column("mentorCount", "MENTORS", isNumeric: true),
    Table.Column("location", "WHERE", isPlace: true),
  ]

  static func ideaCells(of idea: Idea) -> [Table.Cell] {
    [
      .text(idea.id), .text(idea.title), .text(idea.project), .text(idea.termName), .number(idea.mentors.count),
      .text(idea.location),
    ]
  }

  /// An idea a row, in the order of the files.
  static func ideas(_ ideas: [Idea]) -> Table {
    var table = Table("ideas", ideaColumns)
    table.rows = ideas.map(ideaCells)
    return table
  }

  /// A mentor a row, the one with most ideas first.
  static func mentors(_ ideas: [Idea], includingEmails: Bool) -> Table {
    // Behind the others, so that programs find these in the same place.
    let emails = [Table.Column("emails", "E-MAIL")]
    var table = Table(
      "mentors",
      [
        Table.Column("handle", "HANDLE"),
        Table.Column("name", "NAME", isFlexible: true),
        Table.Column("ideaCount", "IDEAS", isNumeric: true),
        Table.Column("projects", "PROJECTS", isFlexible: true),
        Table.Column("terms", "TERMS", isFlexible: true, isSecondary: true, isNewestLast: true),
        Table.Column("conflicts", "CONFLICTS", isFlexible: true, isSecondary: true),
      ] + (includingEmails ? emails : []))
    table.rows = Person.all(of: ideas, includingEmails: includingEmails).map { person in
      [
        person.handle.map { .handle($0) } ?? .none, .text(person.name), .number(person.ideas.count),
        .list(person.projects), .list(person.terms), .list(person.conflicts),
      ] + (includingEmails ? [.list(person.emails)] : [])
    }
    return table
  }

  /// A skill or technology a row, the one asked for most often first.
  static func skills(_ ideas: [Idea]) -> Table {
    var table = Table(
      "skills",
      [
        Table.Column("skill", "SKILL", isFlexible: true),
        Table.Column("ideaCount", "IDEAS", isNumeric: true),
        Table.Column("projectCount", "PROJECTS", isNumeric: true),
        Table.Column("spellings", "ALSO WRITTEN", isFlexible: true, isSecondary: true),
        Table.Column("years", "BY YEAR", isFlexible: true, isSecondary: true),
      ])
    let spellings = Spellings(in: ideas) { ($0.skills + $0.technologies).map { ($0.name, $0.text) } }
    table.rows = IdeaGroup.all(of: ideas, by: Facet.skill.names).map { group in
      [
        .text(group.name), .number(group.ideas.count), .number(group.count(of: \.projectKeys)),
        .list(spellings.others(than: group.name)), .years(group.years),
      ]
    }
    return table
  }

  /// A project a row under its usual name, the one with most ideas first.
  static func projects(_ ideas: [Idea]) -> Table {
    var table = Table(
      "projects",
      [
        Table.Column("project", "PROJECT", isFlexible: true),
        Table.Column("ideaCount", "IDEAS", isNumeric: true),
        Table.Column("mentorCount", "MENTORS", isNumeric: true),
        Table.Column("maturity", "MATURITY"),
        Table.Column("terms", "TERMS", isFlexible: true, isSecondary: true, isNewestLast: true),
        Table.Column("spellings", "ALSO WRITTEN", isFlexible: true, isSecondary: true),
        Table.Column("years", "BY YEAR", isFlexible: true, isSecondary: true),
      ])
    let spellings = Spellings(in: ideas) { zip($0.projectNames, [$0.project].compactMap(\.self)).map { ($0, $1) } }
    table.rows = IdeaGroup.all(of: ideas, by: \.projectNames).map { group in
      let project = Project(name: group.name, slug: "", ideaCount: group.ideas.count)
      return [
        .text(group.name), .number(group.ideas.count), .number(group.count(of: \.mentorKeys)), .text(project.maturity),
        .list(group.ideas.termNames), .list(spellings.others(than: group.name)), .years(group.years),
      ]
    }
    return table
  }

  /// A term a row, in the order of programme and time.
  static func terms(_ ideas: [Idea]) -> Table {
    var table = Table(
      "terms",
      [
        Table.Column("term", "TERM"),
        Table.Column("ideaCount", "IDEAS", isNumeric: true),
        Table.Column("projectCount", "PROJECTS", isNumeric: true),
        Table.Column("mentorCount", "MENTORS", isNumeric: true),
      ])
    let groups = IdeaGroup.all(of: ideas) { [$0.termName] }.sorted { $0.name < $1.name }
    table.rows = groups.map { group in
      [
        .text(group.name), .number(group.ideas.count), .number(group.count(of: \.projectKeys)),
        .number(group.count(of: \.mentorKeys)),
      ]
    }
    return table
  }
}
