internal import CommandKit

/// How hits are printed.
enum SearchFormat: String, CaseIterable, OptionValue {
  case table, cards, tsv, json, ndjson, csv, markdown

  static let key = Key<SearchFormat?>.option(
    "format", "f", value: "FORMAT", default: "table or cards, as the terminal has room, else tsv",
    help: "Choose how to print.",
    section: "Output")

  /// The format for people: cards where a table would cut too much.
  static func forTerminal(ofWidth width: Int) -> SearchFormat { width < 100 ? .cards : .table }

  /// The same format of a table that is no list of ideas; `nil` for what only ideas can be printed as.
  var ofTable: TableFormat? { TableFormat(rawValue: rawValue) }
}
