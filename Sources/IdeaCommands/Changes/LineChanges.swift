internal import TextBasics

/// Which lines of a file were changed.
struct LineChanges: Sendable {
  /// Lines that are new or other than before, 1-based, sorted; no two touch.
  private var lines: [ClosedRange<Int>] = []
  /// The lines behind which others were removed, sorted; 0 for the beginning of the file.
  private var gaps: [Int] = []

  /// A file that was not there before.
  static let everything = {
    var changes = LineChanges()
    changes.add(from: 1, count: .max - 1)
    return changes
  }()

  /// Adds lines behind all that were added before; none where lines were removed behind `start`.
  mutating func add(from start: Int, count: Int) {
    if count > 0 { lines.append(start...start + count - 1) } else { gaps.append(start) }
  }

  /// Whether any of some lines was changed.
  func touch(_ range: ClosedRange<Int>) -> Bool {
    let index = lines.boundary { $0.upperBound >= range.lowerBound }
    return index < lines.count && lines[index].lowerBound <= range.upperBound
  }

  /// The same for lines that belong together: a line that was removed between them or beside them counts.
  func touchBlock(_ range: ClosedRange<Int>) -> Bool {
    let index = gaps.boundary { $0 >= range.lowerBound - 1 }
    return touch(range) || index < gaps.count && gaps[index] <= range.upperBound
  }
}
