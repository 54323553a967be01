package import TextBasics

/// A table of GitHub's Markdown.
package enum MarkdownTable {
  /// Writes a header, the line below it, and the rows; cells are plain text, and stay it.
  ///
  /// - Parameter header: The headings, and whether numbers stand below them, which are set to the right.
  package static func write(
    header: [(text: String, isNumeric: Bool)], rows: [[String]], to output: inout ByteWriter
  ) {
    write(header.map(\.text), to: &output)
    output.write("|")
    for column in header { output.write(column.isNumeric ? " ---: |" : " --- |") }
    output.newline()
    for row in rows { write(row, to: &output) }
  }

  private static func write(_ cells: [String], to output: inout ByteWriter) {
    output.write("|")
    for cell in cells {
      output.write(" ")
      write(cell: cell, to: &output)
      output.write(" |")
    }
    output.newline()
  }

  /// Writes text so that it is read as the same text; a bar, which would end the cell, by its number. In a comment
  /// nobody is notified: U+200B parts `@` from a name, and `#` from a number.
  package static func write(cell text: String, to output: inout ByteWriter) {
    var writer = ByteWriter()
    MarkdownText.write(line: text, startsLine: false, to: &writer)
    let bytes = writer.bytes
    var offset = 0
    while offset < bytes.count {
      let isEscape = bytes[offset] == UInt8(ascii: "\\") && offset + 1 < bytes.count
      let end = offset + (isEscape ? 2 : 1)
      switch bytes[end - 1] {
      case UInt8(ascii: "|"): output.write("&#124;")
      case UInt8(ascii: "@"): output.write("&#64;&#8203;")
      case UInt8(ascii: "#") where end < bytes.count && ASCII.isDigit(bytes[end]): output.write("&#35;&#8203;")
      default: output.write(contentsOf: bytes[offset..<end])
      }
      offset = end
    }
  }
}
