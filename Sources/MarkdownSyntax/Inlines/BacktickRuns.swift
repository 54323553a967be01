import TextBasics

/// What is known of the backtick strings ahead, once a search for one has failed.
///
/// Knowing for each length where the last string of it begins, a search is only begun when it will succeed, so the
/// searches together are linear.
struct BacktickRuns: Sendable {
  /// Lengths below this have a place in `last`, the rest are kept in `long`: few can be longer.
  private static let common = 256

  /// Whether the strings are known.
  private(set) var isComplete = false
  /// The last offset of a string of each length.
  private var last: [Int] = []
  private var long: [Int: Int] = [:]

  mutating func reset() { isComplete = false }

  /// Forgets what was found, to note all strings of the rest of a text.
  mutating func begin() {
    isComplete = true
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: repeatElement(-1, count: Self.common))
    long.removeAll(keepingCapacity: true)
  }

  mutating func note(length: Int, at start: Int) {
    if length < Self.common { last[length] = start } else { long[length] = start }
  }

  /// Whether no string of this length begins at `offset` or behind.
  func lacks(length: Int, from offset: Int) -> Bool {
    guard isComplete else { return false }
    return (length < Self.common ? last[length] : long[length] ?? -1) < offset
  }
}
