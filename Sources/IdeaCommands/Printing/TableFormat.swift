internal import CommandKit

/// How a table is printed.
enum TableFormat: String, CaseIterable, OptionValue {
  case table, tsv, json, csv, markdown

  static let key = Key<TableFormat?>.option(
    "format", "f", value: "FORMAT", default: "table on a terminal, else tsv",
    help: "Choose how to print.", section: "Output")
}

extension Session {
  /// Prints a table in the format asked for, else in the one that suits whoever reads standard output.
  ///
  /// - Parameter isRaw: Whether CSV keeps values that a spreadsheet would run as formulas.
  mutating func print(_ table: Table, as format: TableFormat?, color: ColorChoice, isRaw: Bool = false) {
    let stream = environment.standardOutput
    switch format ?? (stream.isTerminal() ? .table : .tsv) {
    case .table:
      let width = stream.isTerminal() ? environment.terminalWidth(of: stream) : nil
      print(text: table.aligned(width: width, paint: Paint(isOn: color.colors(stream, of: environment))))
    case .tsv: print(text: table.tabSeparated)
    case .json: print(document: table.json)
    case .csv: print(document: table.csv(raw: isRaw))
    case .markdown: print(document: table.markdown)
    }
  }
}
