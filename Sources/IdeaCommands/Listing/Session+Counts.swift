internal import CommandKit
internal import IdeaSearch
internal import TextBasics

/// How counts are printed.
enum CountsFormat: String, CaseIterable, OptionValue {
  case chart, table, tsv, csv, json, markdown, svg

  static let key = Key<CountsFormat?>.option(
    "format", "f", value: "FORMAT", default: "chart on a terminal, else tsv", help: "Choose how to print.",
    section: "Output")
}

extension Session {
  /// Prints counts in the format asked for, else in the one that suits whoever reads standard output, and says of which
  /// only some are printed.
  ///
  /// - Parameters:
  ///   - limit: How many names of each are kept; `nil` for all.
  ///   - isRaw: Whether CSV keeps values that a spreadsheet would run as formulas.
  mutating func print(
    _ counts: [Counts], limit: Int?, as format: CountsFormat?, color: ColorChoice, isRaw: Bool
  ) {
    print(counts.map { $0.limited(to: limit) }, as: format, color: color, isRaw: isRaw)
    flush()
    for counts in counts {
      if counts.rows.isEmpty, counts.total > 0 { say("by \(counts.facet.rawValue) no names were found") }
      guard let limit, limit < counts.rows.count else { continue }
      say("by \(counts.facet.rawValue) \(counts.rows.count) names were found, printed are the \(limit) with most ideas")
    }
  }

  private mutating func print(_ counts: [Counts], as format: CountsFormat?, color: ColorChoice, isRaw: Bool) {
    let stream = environment.standardOutput
    let table = CatalogTables.counts(counts)
    switch format ?? (stream.isTerminal() ? .chart : .tsv) {
    case .chart:
      let width = stream.isTerminal() ? min(100, environment.terminalWidth(of: stream)) : 80
      var writer = ByteWriter()
      BarChart(width: width, paint: Paint(isOn: color.colors(stream, of: environment))).write(counts, to: &writer)
      print(text: writer.bytes)
    case .table: print(table, as: .table, color: color)
    case .tsv: print(table, as: .tsv, color: color)
    case .csv: print(table, as: .csv, color: color, isRaw: isRaw)
    case .json: print(table, as: .json, color: color)
    case .markdown: print(table, as: .markdown, color: color)
    case .svg: print(document: BarChartSVG.picture(of: counts))
    }
  }
}
