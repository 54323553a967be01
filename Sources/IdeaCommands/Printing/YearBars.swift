internal import TextBasics

/// Ideas by year as bars, for people whose terminal has no room for the numbers.
struct YearBars {
  /// The years that the bars stand for: `2018–2026`.
  let title: String
  /// A bar a year for each row, as high as the row's own numbers say; a blank where there is none.
  let cells: [String]

  /// The cells of the terminal that the column takes up.
  let width: Int

  /// Draws the cells of a column; `nil` where they hold no years, or more of them than one takes in.
  init?(of column: [Table.Cell]) {
    let most = 24
    let years = column.flatMap { cell -> [Int] in
      guard case .years(let years) = cell else { return [] }
      return years.map(\.year)
    }
    guard let first = years.min(), let last = years.max(), last - first < most else { return nil }
    title = first == last ? String(first) : "\(first)–\(last)"
    width = max(last - first + 1, DisplayWidth.cells(of: title))
    cells = column.map { cell in
      guard case .years(let years) = cell else { return "" }
      let highest = max(1, years.map(\.count).max() ?? 0)
      var bars = [String](repeating: " ", count: last - first + 1)
      for (year, count) in years where count > 0 { bars[year - first] = Self.bar(count, of: highest) }
      return bars.joined()
    }
  }

  /// The bar of a number from 1 to the highest.
  private static func bar(_ count: Int, of highest: Int) -> String {
    let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return bars[(count * bars.count + highest - 1) / highest - 1]
  }
}
