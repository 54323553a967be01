internal import IdeaCatalog
internal import IdeaSearch

extension CatalogTables {
  /// An idea that was found a row, with the fields in which something was.
  static func hits(_ hits: [(idea: Idea, hit: SearchHit)]) -> Table {
    var table = Table(
      "hits", ideaColumns + [Table.Column("matchedFields", "FOUND IN", isFlexible: true, isSecondary: true)])
    table.rows = hits.map { idea, hit in ideaCells(of: idea) + [.list(hit.matchedFields.map(\.name))] }
    return table
  }
}
