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
    var ends = EditedOffsets(edits)
    for range in lines {
      let first = ends.line(range.lowerBound, from: old, to: new)
      // What goes on to the end of the file still does.
      let isToEnd = range.upperBound >= old.lineCount
      let last =
        isToEnd ? max(range.upperBound, new.lineCount) : ends.line(range.upperBound + 1, from: old, to: new) - 1
      changes.lines.append(first...max(first, last))
    }
    var places = EditedOffsets(edits)
    changes.gaps = gaps.map { places.line($0, from: old, to: new) }
    return changes
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

/// Where offsets are after some edits, asked for in the order of the text.
private struct EditedOffsets {
  private let edits: [SourceEdit]
  private var next = 0
  private var shift = 0

  init(_ edits: [SourceEdit]) { self.edits = edits }

  /// The line that a line became.
  mutating func line(_ line: Int, from old: LineIndex, to new: LineIndex) -> Int {
    guard line >= 1, line <= old.lineCount else { return line }
    let offset = Int(old.starts[line - 1])
    while next < edits.count, edits[next].range.start < offset {
      let edit = edits[next]
      if edit.range.end > offset { return new.line(at: edit.range.start + shift + edit.text.utf8.count) }
      shift += edit.text.utf8.count - edit.range.count
      next += 1
    }
    return new.line(at: offset + shift)
  }
}
