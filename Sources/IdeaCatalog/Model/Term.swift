/// The term of a programme: a year, and within it a numbered term or quarters where the programme has them.
public struct Term: Hashable, Sendable {
  /// How the year is divided.
  public enum Period: Hashable, Sendable {
    /// The whole year.
    case year
    /// A numbered term, 1 to 3.
    case term(Int)
    /// Quarters from the first to the last, each 1 to 4.
    case quarters(Int, Int)
  }

  /// The year, such as 2024.
  public let year: Int
  /// The part of the year.
  public let period: Period

  /// Creates a term.
  public init(year: Int, period: Period = .year) {
    self.year = year
    self.period = period
  }

  /// The number of the term or of its first quarter; `nil` for a whole year.
  public var number: Int? {
    switch period {
    case .year: nil
    case .term(let number): number
    case .quarters(let first, _): first
    }
  }

  /// The term as it stands in an id: `2024`, `2024-term3`, `2020-q1`, `2020-q3q4`.
  public var slug: String {
    switch period {
    case .year: "\(year)"
    case .term(let number): "\(year)-term\(number)"
    case .quarters(let first, let last): first == last ? "\(year)-q\(first)" : "\(year)-q\(first)q\(last)"
    }
  }

  /// The term as people write it: `2024`, `2024 Term 3 (Sep-Nov)`, `2020 Q1`, `2020 Q3-Q4`.
  public var label: String {
    switch period {
    case .year: "\(year)"
    case .term(let number): "\(year) Term \(number)" + Self.months(ofTerm: number)
    case .quarters(let first, let last): first == last ? "\(year) Q\(first)" : "\(year) Q\(first)-Q\(last)"
    }
  }

  private static func months(ofTerm number: Int) -> String {
    switch number {
    case 1: " (Mar-May)"
    case 2: " (Jun-Aug)"
    case 3: " (Sep-Nov)"
    default: ""
    }
  }
}
