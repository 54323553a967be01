internal import IdeaCatalog
internal import IdeaExport
internal import IdeaSearch
internal import TextBasics

/// How many ideas fall under what.
struct Counts {
  /// One name that ideas are counted under.
  struct Row {
    let name: String
    let ideas: Int
    let projects: Int
    let mentors: Int
  }

  let facet: Facet
  /// The ideas that were counted, those without a name included.
  let total: Int
  /// By the order of the facet, else those with most ideas first.
  let rows: [Row]

  init(of ideas: [Idea], by facet: Facet) {
    self.facet = facet
    total = ideas.count
    var groups =
      facet == .mentor
      ? IdeaGroup.all(of: ideas, by: { facet.names(of: Self.published($0)) }, key: { String(folding: $0) })
      : IdeaGroup.all(of: ideas, by: facet.names)
    if facet.isOrdered { groups.sort { $0.name < $1.name } }
    rows = groups.map { group in
      Row(
        name: group.name, ideas: group.ideas.count, projects: group.count(of: \.projectKeys),
        mentors: group.count(of: \.mentorKeys))
    }
  }

  /// An idea whose mentors have no address that one of them could be listed under.
  private static func published(_ idea: Idea) -> Idea {
    var idea = idea
    idea.mentors = idea.mentors.map { $0.published(includingEmail: false) }
    return idea
  }

  /// The same with the first rows only; where they have an order, those with most ideas.
  private init(_ counts: Counts, rows: [Row]) {
    facet = counts.facet
    total = counts.total
    self.rows = rows
  }

  /// The rows with most ideas, in their order.
  func limited(to limit: Int?) -> Counts {
    guard let limit, rows.count > limit else { return self }
    let kept = rows.indices.sorted { (rows[$1].ideas, $0) < (rows[$0].ideas, $1) }.prefix(limit).sorted()
    return Counts(self, rows: kept.map { rows[$0] })
  }

  /// The name of a row; handles are no formulas and notify nobody.
  func name(of row: Row) -> Table.Cell {
    facet == .mentor && row.name.utf8.first == UInt8(ascii: "@")
      ? .handle(String(row.name.dropFirst())) : .text(row.name)
  }

  /// The part of all ideas that a row has.
  func share(of row: Row) -> Table.Cell {
    .share(thousandths: total == 0 ? 0 : (row.ideas * 2_000 + total) / (2 * total))
  }
}

extension CatalogTables {
  /// A name a row.
  static func counts(_ counts: [Counts]) -> Table {
    var table = Table(
      "counts",
      [
        Table.Column("by", "BY"),
        Table.Column("name", "NAME", isFlexible: true),
        Table.Column("ideaCount", "IDEAS", isNumeric: true),
        Table.Column("share", "SHARE", isNumeric: true),
        Table.Column("projectCount", "PROJECTS", isNumeric: true),
        Table.Column("mentorCount", "MENTORS", isNumeric: true),
      ])
    table.rows = counts.flatMap { counts in
      counts.rows.map { row in
        [
          .text(counts.facet.rawValue), counts.name(of: row), .number(row.ideas), counts.share(of: row),
          .number(row.projects), .number(row.mentors),
        ]
      }
    }
    return table
  }
}
