internal import MarkdownSyntax
internal import TextBasics

/// Ideas in a table with an idea in each row: the head names the fields.
enum ColumnTable {
  /// The rows of a table that are ideas; none unless the head has a title and two known fields, one of them of ideas.
  static func parts(of table: Int, in document: Document) -> [SectionPart] {
    let head = cells(of: table + 1, document).map { column(of: $0, document) }
    guard let title = titleColumn(head) else { return [] }
    let others = head.indices.filter { $0 != title }.compactMap { head[$0].match?.field }.filter { $0 != .other }
    guard Set(others).count >= 2, others.contains(where: isOfIdeas) else { return [] }
    var parts: [SectionPart] = []
    var reader = InlineReader()
    var text = AnnotatedText()
    var row = document.nodes.after(table + 1)
    while row < document.nodes.after(table) {
      let cells = cells(of: row, document)
      row = document.nodes.after(row)
      guard title < cells.count else { continue }
      text.removeAll()
      let line = Int(document.nodes[cells[title]].first)
      reader.append(line..<line + 1, of: document, isCell: true, to: &text)
      let name = HeadingText.title(text)
      guard name.isEmpty || !Placeholders.isPlaceholder(name) else { continue }
      var part = SectionPart(
        start: cells[0], heading: cells[title], title: name, body: cells[0]..<row, isClosed: true, isCertain: true)
      for (number, cell) in cells.enumerated() where number != title && number < head.count {
        if let field = field(head[number], cell, document) { part.fields.append(field) }
      }
      // A row whose title was forgotten says what it is in other cells.
      let filled = part.fields.count { isOfIdeas($0.field) && !$0.content(in: document).range.isEmpty }
      if !name.isEmpty || filled >= 2 { parts.append(part) }
    }
    return parts
  }

  typealias Column = (label: Range<Int>, match: LabelTable.Match?)

  static func cells(of row: Int, _ document: Document) -> [Int] {
    guard row < document.nodes.count, document.nodes[row].kind == .tableRow else { return [] }
    return Array(row + 1..<document.nodes.after(row))
  }

  /// The label at the head of a column.
  static func column(of cell: Int, _ document: Document) -> Column {
    let line = document.lines[document.nodes[cell].first]
    let bytes = document.source.bytes.span
    guard let label = LabelScanner.scan(bytes, from: Int(line.start), end: Int(line.end)) else { return (0..<0, nil) }
    return (label.text, LabelTable.match(label.text, in: bytes))
  }

  /// The column of titles, else that of projects or of what the idea is.
  ///
  /// `Idea` may head either titles or what is to be done: titles where a description stands in a column of its own.
  private static func titleColumn(_ head: [Column]) -> Int? {
    if let title = head.firstIndex(where: { $0.match?.field == .title }) { return title }
    let idea = head.firstIndex { $0.match?.field == .description && $0.match?.strength == .weak }
    let hasDescription = head.contains { $0.match?.field == .description && $0.match?.strength != .weak }
    let project = head.firstIndex { $0.match?.field == .project }
    return hasDescription ? idea ?? project : project ?? idea
  }

  private static func isOfIdeas(_ field: Field) -> Bool {
    switch field {
    case .description, .expectedOutcome, .skills, .technologies, .mentors, .upstreamIssue, .lfxURL: true
    default: false
    }
  }

  /// The field that a cell below a head is; `nil` below one without words.
  static func field(_ column: Column, _ cell: Int, _ document: Document) -> FieldPlace? {
    guard !column.label.isEmpty else { return nil }
    let line = document.nodes[cell].first
    let start = Int(document.lines[line].start)
    return FieldPlace(
      field: column.match?.field ?? .other, strength: column.match?.strength ?? .strong, carrier: .tableCell,
      labelText: column.label, label: start..<start, nodes: cell..<cell + 1, lines: line..<line + 1, start: start)
  }
}
