/// Where each line of a text begins: turns byte offsets into lines and columns.
///
/// LF, CRLF and lone CR each end a line. Lines are 1-based; columns are Unicode code points, 1-based, and every invalid
/// byte counts as one.
public struct LineIndex: Sendable {
  /// A line and a column, both 1-based; the column counts Unicode code points.
  public struct Position: Hashable, Sendable {
    /// The line, 1-based.
    public let line: Int
    /// The column in Unicode code points, 1-based.
    public let column: Int

    /// Creates a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The byte offset at which each line begins; never empty.
  package let starts: [UInt32]
  private let count: Int

  /// Creates the index of `bytes`.
  ///
  /// - Complexity: linear in the number of bytes.
  public init(_ bytes: Span<UInt8>) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 48 + 1)
    var offset = 0
    while true {
      offset = ByteSearch.lineEnd(in: bytes, from: offset, end: bytes.count)
      if offset >= bytes.count { break }
      if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { offset += 1 }
      offset += 1
      starts.append(UInt32(truncatingIfNeeded: offset))
    }
    self.starts = starts
    self.count = bytes.count
  }

  /// The number of lines; a text that ends with a line end has an empty last line.
  public var lineCount: Int { starts.count }

  /// The 1-based line that holds the byte offset.
  ///
  /// - Complexity: logarithmic in the number of lines.
  public func line(at offset: Int) -> Int {
    let starts = starts.span
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) >> 1
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and column of the byte offset in `bytes`, the bytes the index was made of.
  public func position(at offset: Int, in bytes: Span<UInt8>) -> Position {
    let line = line(at: offset)
    let start = Int(starts[line - 1])
    return Position(line: line, column: Self.codePoints(in: bytes, from: start, to: min(offset, bytes.count)) + 1)
  }

  /// The same, counted on from an offset whose position is known where both are in one line: one of many places in a long
  /// line takes no longer than in a short one.
  package func position(
    at offset: Int, in bytes: Span<UInt8>, from known: (offset: Int, position: Position)
  ) -> Position {
    let isOneLine = line(at: offset) == known.position.line && known.offset <= min(offset, bytes.count)
    // Within a character nothing can be counted on from.
    guard isOneLine, known.offset == bytes.count || bytes[known.offset] & 0xC0 != 0x80 else {
      return position(at: offset, in: bytes)
    }
    let more = Self.codePoints(in: bytes, from: known.offset, to: min(offset, bytes.count))
    return Position(line: known.position.line, column: known.position.column + more)
  }

  /// The bytes of a 1-based line without its line end; the empty range behind the text for a line there is not.
  public func range(ofLine line: Int, in bytes: Span<UInt8>) -> SourceRange {
    guard line >= 1, line <= starts.count else { return SourceRange(count, count) }
    let start = Int(starts[line - 1])
    guard line < starts.count else { return SourceRange(start, count) }
    // Before the next line stands one character that ends this one, or CR and LF.
    let end = Int(starts[line]) - 1
    return SourceRange(start, end > start && bytes[end] == 0x0A && bytes[end - 1] == 0x0D ? end - 1 : end)
  }

  /// The number of code points in a range of bytes: every byte that does not continue another counts.
  package static func codePoints(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = ByteSearch.firstNonASCII(in: bytes, from: start, end: end)
    var count = offset - start
    while offset < end {
      let length = UTF8Validation.scalarLength(in: bytes, at: offset, end: bytes.count)
      offset += max(1, length)
      count += 1
    }
    return count
  }
}
