package import IdeaCatalog
internal import TextBasics

/// Writes ideas as CSV (RFC 4180): a header, then a record for each idea or mentor.
package struct CatalogCSVWriter: Sendable {
  private let options: CSVOptions

  /// Creates a writer.
  package init(_ options: CSVOptions = CSVOptions()) {
    self.options = options
  }

  /// The records in UTF-8.
  package func csv(of ideas: [Idea]) -> [UInt8] {
    var output = ByteWriter(reserving: 1_024 + 2_048 * ideas.count)
    if options.hasByteOrderMark { output.write("\u{FEFF}") }
    switch options.layout {
    case .ideas:
      write(ideas, CSVColumn.ideas(includingEmails: options.includeEmails), to: &output)
    case .mentors:
      let rows = ideas.lazy.flatMap { idea in
        idea.mentors.lazy.map { mentor in
          Mentorship(idea: idea, mentor: mentor.published(includingEmail: options.includeEmails))
        }
      }
      write(rows, CSVColumn.mentors(includingEmails: options.includeEmails), to: &output)
    }
    return output.bytes
  }

  private func write<Row>(_ rows: some Sequence<Row>, _ columns: [CSVColumn<Row>], to output: inout ByteWriter) {
    writeRecord(columns, to: &output) { $0.name }
    for row in rows {
      writeRecord(columns, to: &output) { $0.value(row) }
    }
  }

  private func writeRecord<Row>(
    _ columns: [CSVColumn<Row>], to output: inout ByteWriter, _ text: (CSVColumn<Row>) -> String
  ) {
    for (index, column) in columns.enumerated() {
      if index > 0 { output.write(byte: options.delimiter) }
      output.write(csvField: text(column), delimiter: options.delimiter, raw: options.isRaw)
    }
    switch options.lineEnd {
    case .crlf: output.write("\r\n")
    case .lf: output.newline()
    }
  }
}
