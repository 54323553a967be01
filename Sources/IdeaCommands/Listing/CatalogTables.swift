internal import IdeaCatalog
internal import TextBasics

/// The catalog as tables, one for each thing that can be listed.
enum CatalogTables {
  /// An idea a row, in the order of the files.
  static func ideas(_ ideas: [Idea]) -> Table {
    var table = Table(
      "ideas",
      [
        Table.Column("id", "ID", isForProgramsOnly: true),
        Table.Column("title", "TITLE", isFlexible: true),
        Table.Column("project", "PROJECT", isFlexible: true),
        Table.Column("term", "TERM"),
        Table.Column("mentorCount", "MENTORS", isNumeric: true),
        Table.Column("location", "WHERE"),
      ])
    table.rows = ideas.map { idea in
      [
        .text(idea.id), .text(idea.title), .text(idea.project), .text(idea.termName), .number(idea.mentors.count),
        .text(idea.location),
      ]
    }
    return table
  }

  /// A mentor a row, the one with most ideas first.
  static func mentors(_ ideas: [Idea], includingEmails: Bool) -> Table {
    let emails = [Table.Column("emails", "E-MAIL")]
    var table = Table(
      "mentors",
      [
        Table.Column("handle", "HANDLE"),
        Table.Column("name", "NAME", isFlexible: true),
        Table.Column("ideaCount", "IDEAS", isNumeric: true),
        Table.Column("projects", "PROJECTS", isFlexible: true),
      ] + (includingEmails ? emails : []))
    table.rows = Person.all(of: ideas, includingEmails: includingEmails).map { person in
      let projects = person.ideas.compactMap(\.project).withoutRepetitions
      return [
        .text(person.handle.map { "@" + $0 }), .text(person.name), .number(person.ideas.count), .list(projects),
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
      ])
    table.rows = Group.all(of: ideas) { ($0.skills + $0.technologies).map(\.name) }.map { group in
      [.text(group.name), .number(group.ideas.count), .number(group.count(of: \.projectNames))]
    }
    return table
  }

  /// A project a row, the one with most ideas first.
  static func projects(_ ideas: [Idea]) -> Table {
    var table = Table(
      "projects",
      [
        Table.Column("project", "PROJECT", isFlexible: true),
        Table.Column("ideaCount", "IDEAS", isNumeric: true),
        Table.Column("mentorCount", "MENTORS", isNumeric: true),
        Table.Column("terms", "TERMS", isFlexible: true),
      ])
    table.rows = Group.all(of: ideas, by: \.projectNames).map { group in
      let terms = group.ideas.map(\.termName).withoutRepetitions.sorted()
      return [.text(group.name), .number(group.ideas.count), .number(group.count(of: \.mentorKeys)), .list(terms)]
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
    let groups = Group.all(of: ideas) { [$0.termName] }.sorted { $0.name < $1.name }
    table.rows = groups.map { group in
      [
        .text(group.name), .number(group.ideas.count), .number(group.count(of: \.projectNames)),
        .number(group.count(of: \.mentorKeys)),
      ]
    }
    return table
  }
}
