internal import MarkdownSyntax
internal import TextBasics

/// Fields in a table of one idea: of two columns, the label in the first, the value in the second, or of one row, with the
/// labels above the values.
enum FieldTable {
  /// The fields of a table; none unless two of its labels are known.
  static func fields(of table: Int, in document: Document) -> [FieldPlace] {
    let rows = rows(of: table, in: document)
    return rows.isEmpty ? columns(of: table, in: document) : rows
  }

  /// The fields of a table of one row below a head; none where one of the labels is that of a title.
  private static func columns(of table: Int, in document: Document) -> [FieldPlace] {
    let row = document.nodes.after(table + 1)
    guard row < document.nodes.after(table), document.nodes.after(row) == document.nodes.after(table) else { return [] }
    var fields: [FieldPlace] = []
    var known: Set<Field> = []
    for (head, cell) in zip(ColumnTable.cells(of: table + 1, document), ColumnTable.cells(of: row, document)) {
      var column = ColumnTable.column(of: head, document)
      if column.match == nil, let field = columnWords.number(of: column.label, in: document.source.bytes.span) {
        column.match = LabelTable.Match(field: field == 0 ? .difficulty : .skills, strength: .strong)
      }
      if let field = column.match?.field, field != .other { known.insert(field) }
      if let field = ColumnTable.field(column, cell, document) { fields.append(field) }
    }
    return known.count >= 2 && !known.contains(.title) ? fields : []
  }

  /// What heads a column of how hard ideas are, and of what they take: everyday words elsewhere.
  private static let columnWords = WordTable([("intensity", 0), ("involves", 1)])

  /// The fields of a table of two columns; none unless two rows begin with known labels, and no row is a head of columns.
  private static func rows(of table: Int, in document: Document) -> [FieldPlace] {
    var fields: [FieldPlace] = []
    var known = 0
    var row = table + 1
    while row < document.nodes.after(table) {
      guard document.nodes.after(row) == row + 3 else { return [] }
      let value = row + 2
      let (field, isKnown) = field(label: row + 1, value: value, document)
      if !isKnown, row == table + 1, isHead(value, document) {
        row = document.nodes.after(row)
        continue
      }
      if let field { fields.append(field) }
      if isKnown {
        known += 1
        if Self.field(label: value, value: value, document).isKnown { return [] }
      }
      row = document.nodes.after(row)
    }
    return known >= 2 ? fields : []
  }

  /// Whether the second cell of the first row says that what stands below it are values.
  private static func isHead(_ cell: Int, _ document: Document) -> Bool {
    let line = document.lines[document.nodes[cell].first]
    var end = Int(line.end)
    while end > Int(line.start), ASCII.isBlank(document.source.bytes[end - 1]) { end -= 1 }
    return heads.contains(Int(line.start)..<end, in: document.source.bytes.span)
  }

  private static let heads = WordTable(["value", "values", "information", "info", "content", "answer"])

  private static func field(
    label: Int, value: Int, _ document: Document
  ) -> (field: FieldPlace?, isKnown: Bool) {
    let bytes = document.source.bytes.span
    let line = document.lines[document.nodes[label].first]
    guard let scanned = LabelScanner.scan(bytes, from: Int(line.start), end: Int(line.end)),
      scanned.value == Int(line.end)
    else { return (nil, false) }
    let match = LabelTable.match(scanned.text, in: bytes)
    let first = document.nodes[value].first
    let field = FieldPlace(
      field: match?.field ?? .other, strength: match?.strength ?? .strong, carrier: .tableCell,
      labelText: scanned.text, label: scanned.whole, nodes: value..<value + 1, lines: first..<first + 1,
      start: Int(document.lines[first].start))
    return (field, match != nil)
  }
}
