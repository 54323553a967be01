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

  /// The range that was probably meant by a text that is none: with its ends turned round, or other marks between them.
  static func suggestion(for text: String, number: (String) -> Int?) -> String? {
    let ends = text.split { !$0.isLetter && !$0.isNumber }.map { number(String($0)) }
    guard ends.count == 2, let one = ends[0], let other = ends[1] else { return nil }
    return "\(min(one, other))..\(max(one, other))"
  }

  func contains(_ number: Int) -> Bool { (first ?? number) <= number && number <= (last ?? number) }
}
