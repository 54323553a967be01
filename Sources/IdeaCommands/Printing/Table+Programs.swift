internal import IdeaExport
internal import TextBasics

extension Table {
  /// A line for each row, its cells parted by tabs, without a heading and without cutting anything.
  var tabSeparated: [UInt8] {
    var writer = ByteWriter()
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { writer.write(byte: UInt8(ascii: "\t")) }
        writer.write(cell.line)
      }
      writer.newline()
    }
    return writer.bytes
  }

  /// A header and a record for each row (RFC 4180); parts of a list are joined by a semicolon.
  ///
  /// - Parameter raw: Whether a cell that a spreadsheet would run as a formula stays as it is.
  func csv(raw: Bool) -> [UInt8] {
    var writer = ByteWriter()
    func write(_ fields: [String]) {
      for (index, field) in fields.enumerated() {
        if index > 0 { writer.write(byte: UInt8(ascii: ",")) }
        writer.write(csvField: field, raw: raw)
      }
      writer.write("\r\n")
    }
    write(columns.map(\.key))
    for row in rows { write(row.map(\.text)) }
    return writer.bytes
  }

  /// A table of GitHub's Markdown, without what people see in another column.
  var markdown: [UInt8] {
    let shown = columns.indices.filter { !columns[$0].isForProgramsOnly }
    var writer = ByteWriter()
    MarkdownTable.write(
      header: shown.map { (columns[$0].title.lowercased().capitalizedFirst, columns[$0].isNumeric) },
      rows: rows.map { row in shown.map { row[$0].line } }, to: &writer)
    return writer.bytes
  }

  /// An object that holds the list of the rows, each an object.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("schemaVersion", "1.0")
    write(to: &json)
    json.endObject()
    return json.bytes
  }

  /// Writes the list of the rows under the name of the table, into an object that is open.
  func write(to json: inout JSONWriter) {
    json.array(name, of: rows) { json, row in
      json.beginObject()
      for (column, cell) in zip(columns, row) {
        switch cell {
        case .text(let text): json.field(column.key, text)
        case .handle(let handle): json.field(column.key, "@" + handle)
        case .number(let number): json.field(column.key, number)
        case .list(let texts): json.field(column.key, texts)
        case .years(let years):
          json.array(column.key, of: years) { json, year in
            json.beginObject()
            json.field("year", year.year)
            json.field("ideaCount", year.count)
            json.endObject()
          }
        case .share(let thousandths):
          json.key(column.key)
          json.thousandths(thousandths)
        case .none:
          json.key(column.key)
          json.null()
        }
      }
      json.endObject()
    }
  }
}

extension Table.Cell {
  /// The cell as it is; parts of a list are joined by a semicolon. A handle has no `@`, which begins a formula.
  fileprivate var text: String {
    switch self {
    case .text(let text), .handle(let text): text
    case .number(let number): String(number)
    case .list(let texts): texts.joined(separator: "; ")
    case .years(let years): Self.texts(of: years).joined(separator: "; ")
    case .share(let thousandths): Self.percent(thousandths)
    case .none: ""
    }
  }
}

extension String {
  /// With the first letter in upper case.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
