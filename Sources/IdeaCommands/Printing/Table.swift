internal import TextBasics

/// Rows of the same columns, which can be printed for people, for other programs, and as JSON.
struct Table {
  /// What stands in one place.
  enum Cell {
    case text(String)
    /// A GitHub handle, without `@`.
    case handle(String)
    case number(Int)
    case list([String])
    /// Ideas by year.
    case years([(year: Int, count: Int)])
    /// A part of a whole, in thousandths.
    case share(thousandths: Int)
    case none

    /// The cell on one line, safe for a terminal; parts of a list are joined by a comma.
    var line: String {
      switch self {
      case .text(let text): TerminalText.escaped(text)
      case .handle(let handle): TerminalText.escaped("@" + handle)
      case .number(let number): String(number)
      case .list(let texts): TerminalText.escaped(texts.joined(separator: ", "))
      case .years(let years): Self.texts(of: years).joined(separator: ", ")
      case .share(let thousandths): Self.percent(thousandths)
      case .none: ""
      }
    }

    /// The years as `2024: 3`.
    static func texts(of years: [(year: Int, count: Int)]) -> [String] { years.map { "\($0.year): \($0.count)" } }

    /// A share as `6.9%`.
    static func percent(_ thousandths: Int) -> String { "\(thousandths / 10).\(thousandths % 10)%" }
  }

  /// What stands in one column.
  struct Column {
    /// Its name in JSON.
    let key: String
    /// Its heading.
    let title: String
    /// Whether it may be cut to fit the terminal.
    let isFlexible: Bool
    /// Whether it is cut before others are.
    let isSecondary: Bool
    /// Whether it is a place, which is cut after others are, and at its beginning.
    let isPlace: Bool
    /// Whether what stands last in it matters most, so that it is cut at its beginning.
    let isNewestLast: Bool
    /// Whether it is left out for people, who see the same in another column.
    let isForProgramsOnly: Bool
    /// Whether numbers stand in it.
    let isNumeric: Bool

    init(
      _ key: String, _ title: String, isFlexible: Bool = false, isSecondary: Bool = false, isPlace: Bool = false,
      isNewestLast: Bool = false, isForProgramsOnly: Bool = false, isNumeric: Bool = false
    ) {
      self.key = key
      self.title = title
      self.isFlexible = isFlexible
      self.isSecondary = isSecondary
      self.isPlace = isPlace
      self.isNewestLast = isNewestLast
      self.isForProgramsOnly = isForProgramsOnly
      self.isNumeric = isNumeric
    }
  }

  /// What the rows are, as JSON calls the list of them: `ideas`.
  let name: String
  let columns: [Column]
  var rows: [[Cell]] = []
  /// The stretches of a text to mark for people, in bytes; only columns that may be cut are asked about.
  var marks: @Sendable (String) -> [Range<Int>] = { _ in [] }

  init(_ name: String, _ columns: [Column]) {
    self.name = name
    self.columns = columns
  }
}

/// A cell for text that may not be there.
extension Table.Cell {
  static func text(_ text: String?) -> Table.Cell {
    if let text { .text(text) } else { .none }
  }
}
