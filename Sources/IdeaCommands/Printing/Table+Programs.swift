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

  /// An object that holds the list of the rows, each an object.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("schemaVersion", "1.0")
    json.array(name, of: rows) { json, row in
      json.beginObject()
      for (column, cell) in zip(columns, row) {
        switch cell {
        case .text(let text): json.field(column.key, text)
        case .number(let number): json.field(column.key, number)
        case .list(let texts): json.field(column.key, texts)
        case .none:
          json.key(column.key)
          json.null()
        }
      }
      json.endObject()
    }
    json.endObject()
    return json.bytes
  }
}
