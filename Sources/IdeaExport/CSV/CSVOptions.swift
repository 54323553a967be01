/// How a catalog is written as CSV; as created, what RFC 4180 asks for.
package struct CSVOptions: Sendable {
  /// What a record stands for.
  package enum Layout: String, CaseIterable, Sendable {
    /// An idea, with lists joined by `; `.
    case ideas
    /// A mentor of an idea.
    case mentors
  }

  /// How records end.
  package enum LineEnd: String, CaseIterable, Sendable {
    /// CR LF, as RFC 4180 wants it.
    case crlf
    /// LF, as Unix tools want it.
    case lf
  }

  /// What a record stands for.
  package var layout = Layout.ideas
  /// The character between fields: ASCII, no quote and no line end.
  package var delimiter = UInt8(ascii: ",")
  /// How records end.
  package var lineEnd = LineEnd.crlf
  /// Whether the file begins with a byte order mark, which Excel needs to see UTF-8.
  package var hasByteOrderMark = false
  /// Whether a value that a spreadsheet would run as a formula stays as it is.
  package var isRaw = false
  /// Whether mentors have their addresses.
  package var includeEmails = false

  /// Creates the options of RFC 4180.
  package init() {}

  /// Whether a byte may stand between fields.
  package static func isDelimiter(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != UInt8(ascii: "\"") && byte != 0x0A && byte != 0x0D
  }
}
