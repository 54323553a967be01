internal import MarkdownSyntax
internal import TextBasics

/// Fields in a table of two columns: the label in the first, the value in the second.
enum FieldTable {
  /// The fields of a table; none unless two rows begin with known labels, and no row is a head of columns.
  static func fields(of table: Int, in document: Document) -> [FieldPlace] {
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
