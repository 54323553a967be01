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

  /// The same lines when edits, in the order of the text, made another file of one.
  func following(_ edits: [SourceEdit], from old: LineIndex, to new: LineIndex) -> LineChanges {
    var changes = LineChanges()
    func line(_ line: Int) -> Int {
      guard line >= 1, line <= old.lineCount else { return line }
      return new.line(at: Self.place(of: Int(old.starts[line - 1]), after: edits))
    }
    for range in lines {
      let first = line(range.lowerBound)
      // What goes on to the end of the file, or behind it, still does.
      let isToEnd = range.upperBound >= old.lineCount
      let last = isToEnd ? max(range.upperBound, new.lineCount) : line(range.upperBound + 1) - 1
      changes.lines.append(first...max(first, last))
    }
    changes.gaps = gaps.map(line)
    return changes
  }

  /// Where an offset is after some edits.
  private static func place(of offset: Int, after edits: [SourceEdit]) -> Int {
    var shift = 0
    for edit in edits where edit.range.start < offset {
      let kept = max(0, offset - edit.range.end)
      if kept == 0, edit.range.end > offset { return edit.range.start + shift + edit.text.utf8.count }
      shift += edit.text.utf8.count - edit.range.count
    }
    return offset + shift
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
