internal import CommandKit
internal import IdeaExport

extension CSVOptions.Layout: OptionValue {}
extension CSVOptions.LineEnd: OptionValue {}

/// The options that say how CSV looks: all of them for `export`, `raw` wherever there is CSV.
enum CSVKeys {
  /// A character that may stand between fields.
  struct Delimiter: OptionValue {
    let byte: UInt8

    static func parse(_ text: String) -> Delimiter? {
      if text == "tab" { return Delimiter(byte: 0x09) }
      guard text.utf8.count == 1, let byte = text.utf8.first, CSVOptions.isDelimiter(byte) else { return nil }
      return Delimiter(byte: byte)
    }

    static var expectation: String? { "one ASCII character other than a quote, or 'tab'" }

    var optionText: String { byte == 0x09 ? "tab" : String(UnicodeScalar(byte)) }
  }

  private static let section = "CSV"

  static let layout = Key<CSVOptions.Layout>.option(
    "csv-layout", value: "LAYOUT", default: .ideas, help: "Write a record for each idea, or for each mentor of one.",
    section: section)
  static let delimiter = Key<Delimiter>.option(
    "csv-delimiter", value: "CHARACTER", default: Delimiter(byte: UInt8(ascii: ",")),
    help: "Part fields by this character, or by 'tab'.", section: section)
  static let lineEnd = Key<CSVOptions.LineEnd>.option(
    "csv-eol", value: "END", default: .crlf, help: "End records so.", section: section)
  static let byteOrderMark = Key<Bool>.flag(
    "csv-bom", help: "Begin with a byte order mark, which Excel needs to see UTF-8.", section: section)
  static let raw = Key<Bool>.flag(
    "csv-raw", help: "Leave values as they are that a spreadsheet would run as formulas, and control characters.",
    section: section)

  static let rows = [layout.row, delimiter.row, lineEnd.row, byteOrderMark.row, raw.row]

  /// Whether values stay as they are.
  ///
  /// - Throws: When that was asked for and has no effect.
  static func isRaw(_ arguments: Arguments, isCSV: Bool) throws(UsageError) -> Bool {
    if arguments[raw] && !isCSV { throw arguments.usageError("'--csv-raw' needs '--format csv'") }
    return arguments[raw]
  }

  /// What was asked for.
  ///
  /// - Parameter hasFixedLayout: Whether a preset says what the file looks like; only `--csv-raw` counts then.
  /// - Throws: When something was that has no effect.
  static func options(
    _ arguments: Arguments, isCSV: Bool, hasFixedLayout: Bool
  ) throws(UsageError) -> CSVOptions {
    let changesLayout =
      arguments.isGiven(layout) || arguments.isGiven(delimiter) || arguments.isGiven(lineEnd)
      || arguments[byteOrderMark]
    if (changesLayout || arguments[raw]) && !isCSV {
      throw arguments.usageError("the options of CSV need '--format csv'")
    }
    if changesLayout && hasFixedLayout {
      throw arguments.usageError("the preset says what the file looks like; of the options of CSV it takes '--csv-raw'")
    }
    var options = CSVOptions()
    options.layout = arguments[layout]
    options.delimiter = arguments[delimiter].byte
    options.lineEnd = arguments[lineEnd]
    options.hasByteOrderMark = arguments[byteOrderMark]
    options.isRaw = arguments[raw]
    options.includeEmails = arguments[InputOptions.includeEmails]
    return options
  }
}
