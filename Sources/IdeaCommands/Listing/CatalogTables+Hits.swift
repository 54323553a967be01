internal import IdeaCatalog
internal import IdeaSearch

extension CatalogTables {
  /// An idea that was found a row, with the fields in which something was.
  ///
  /// - Parameter fieldName: What a field is called.
  static func hits(_ hits: [(idea: Idea, hit: SearchHit)], fieldName: (SearchField) -> String) -> Table {
    var table = Table(
      "hits", ideaColumns + [Table.Column("matchedFields", "FOUND IN", isFlexible: true, isSecondary: true)])
    table.rows = hits.map { idea, hit in ideaCells(of: idea) + [.list(hit.matchedFields.map(fieldName))] }
    return table
  }
}
