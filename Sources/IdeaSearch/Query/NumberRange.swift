/// Whole numbers from one to another: `2024`, `2023..2025`, `2023..`, `..2025`.
struct NumberRange: Hashable, Sendable {
  /// The first; `nil` where the range is open below.
  let first: Int?
  /// The last; `nil` where the range is open above.
  let last: Int?

  /// Reads a number or a range; `nil` where the text is neither, or the last number is below the first.
  ///
  /// - Parameter number: The number of a text.
  init?(_ text: String, number: (String) -> Int?) {
    guard let dots = text.firstRange(of: "..") else {
      guard let value = number(text) else { return nil }
      (first, last) = (value, value)
      return
    }
    let (start, end) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    guard !start.isEmpty || !end.isEmpty else { return nil }
    (first, last) = (number(start), number(end))
    if first == nil && !start.isEmpty || last == nil && !end.isEmpty { return nil }
    if let first, let last, first > last { return nil }
  }

  func contains(_ number: Int) -> Bool { (first ?? number) <= number && number <= (last ?? number) }
}
