/// What changed between two versions of a file, in the unified format that `patch` and `git apply` take.
package struct UnifiedDiff: Sendable {
  /// What a line of the diff is.
  package enum Kind: Sendable {
    /// The names of the file.
    case header
    /// `@@ -12,7 +12,8 @@`.
    case hunk
    /// The same in both versions.
    case context
    /// In the old version only.
    case removal
    /// In the new version only.
    case addition
    /// That a last line has no line end.
    case note
  }

  /// A line of the diff.
  package struct Line: Sendable {
    /// What the line is.
    package let kind: Kind
    /// The whole line with the sign before it, its line end included.
    package let bytes: [UInt8]
  }

  /// The lines of the diff; none where both versions are the same.
  package private(set) var lines: [Line] = []

  /// Lines around a change that are shown with it.
  private static let context = 3

  /// Compares two versions of the file at `path`.
  package init(path: String, old: ContiguousArray<UInt8>, new: ContiguousArray<UInt8>) {
    guard old != new else { return }
    let oldLines = Self.lines(of: old)
    let newLines = Self.lines(of: new)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    let difference = LineDifference(old: oldLines.map(number), new: newLines.map(number))
    let name = path.utf8.drop { $0 == 0x2F }
    add(.header, Array("--- a/".utf8) + name + [0x0A])
    add(.header, Array("+++ b/".utf8) + name + [0x0A])
    for hunk in Self.hunks(of: difference, oldLines.count, newLines.count) { add(hunk, oldLines, newLines) }
  }

  /// The whole diff.
  package var bytes: [UInt8] { lines.flatMap(\.bytes) }

  private static func lines(of bytes: ContiguousArray<UInt8>) -> [ArraySlice<UInt8>] {
    let bytes = Array(bytes)
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = min(ByteSearch.first(0x0A, in: bytes.span, from: start, end: bytes.count) + 1, bytes.count)
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// A run of lines that were removed and of those put in their place.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The changes, joined where less than twice the context lies between them.
  private static func hunks(of difference: LineDifference, _ oldCount: Int, _ newCount: Int) -> [[Change]] {
    var hunks: [[Change]] = []
    var at = (old: 0, new: 0)
    for pair in difference.pairs + [(old: oldCount, new: newCount)] {
      if pair.old > at.old || pair.new > at.new {
        let change = Change(old: at.old..<pair.old, new: at.new..<pair.new)
        if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
          hunks[hunks.count - 1].append(change)
        } else {
          hunks.append([change])
        }
      }
      at = (pair.old + 1, pair.new + 1)
    }
    return hunks
  }

  private mutating func add(_ hunk: [Change], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let after = min(Self.context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    add(.hunk, Array("@@ -\(Self.text(of: oldRange)) +\(Self.text(of: newRange)) @@\n".utf8))
    var at = oldRange.lowerBound
    for change in hunk {
      for line in old[at..<change.old.lowerBound] { add(.context, 0x20, line) }
      for line in old[change.old] { add(.removal, 0x2D, line) }
      for line in new[change.new] { add(.addition, 0x2B, line) }
      at = change.old.upperBound
    }
    for line in old[at..<oldRange.upperBound] { add(.context, 0x20, line) }
  }

  /// A range of lines as a hunk's head has it: the first line, 1-based, and how many; an empty range stands behind a line.
  private static func text(of range: Range<Int>) -> String {
    let first = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(first)" : "\(first),\(range.count)"
  }

  private mutating func add(_ kind: Kind, _ sign: UInt8, _ line: ArraySlice<UInt8>) {
    let isWhole = line.last == 0x0A
    add(kind, [sign] + line + (isWhole ? [] : [0x0A]))
    if !isWhole { add(.note, Array("\\ No newline at end of file\n".utf8)) }
  }

  private mutating func add(_ kind: Kind, _ bytes: [UInt8]) { lines.append(Line(kind: kind, bytes: bytes)) }
}
