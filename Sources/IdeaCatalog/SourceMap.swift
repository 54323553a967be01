internal import MarkdownSyntax
public import TextBasics

/// What became of each piece of an idea's source: nothing an author wrote is without a role.
///
/// The parts stand in the order of the text and do not overlap; between them is nothing but white space.
public struct SourceMap: Sendable {
  /// What a piece of the source was read as.
  public enum Role: Hashable, Sendable {
    /// The heading that is the title.
    case heading
    /// The label of a field, with its marks and colon.
    case label(Field)
    /// The value of a field, with the marks of Markdown in it.
    case value(Field)
    /// Marks that carry something: a bullet, a number, a quote mark, the bar of a table, a rule.
    case marker
    /// A comment of HTML, which belongs to no value.
    case comment
    /// Text that no field has: what the reader could not place.
    case remainder
  }

  /// A piece of the source and what it was read as.
  public struct Part: Hashable, Sendable {
    /// Where the piece stands, without white space around it.
    public let range: SourceRange
    /// What it was read as.
    public let role: Role
  }

  /// The parts, in the order of the text.
  public private(set) var parts: [Part] = []

  /// The bytes of what the reader could not place.
  public var remainderCount: Int {
    parts.reduce(0) { $1.role == .remainder ? $0 + $1.range.end - $1.range.start : $0 }
  }

  /// Tells the parts of an idea.
  ///
  /// - Parameters:
  ///   - idea: An idea of the file.
  ///   - file: The file that was read.
  /// - Complexity: linear in the number of blocks and bytes of the idea, times the logarithm of the number of its fields.
  public init(_ idea: Idea, in file: IdeaFile) {
    var known: [Part] = [Part(range: idea.titleRange, role: .heading)]
    for record in idea.fields {
      known.append(Part(range: record.label, role: .label(record.field)))
      known.append(Part(range: record.value, role: .value(record.field)))
    }
    known += Self.comments(of: idea, in: file)
    known.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    let bytes = file.source.bytes
    var at = idea.range.start
    for part in known {
      let start = max(at, part.range.start)
      let end = min(idea.range.end, part.range.end)
      guard start < end else { continue }
      addGap(at..<start, bytes)
      add(start..<end, part.role, bytes)
      at = end
    }
    addGap(at..<max(at, idea.range.end), bytes)
  }

  private static func comments(of idea: Idea, in file: IdeaFile) -> [Part] {
    var comments: [Part] = []
    for node in file.document.nodes where file.document.isComment(node) {
      guard Int(node.end) > idea.range.start, Int(node.start) < idea.range.end else { continue }
      comments.append(Part(range: node.range, role: .comment))
    }
    return comments
  }

  /// What stands between two known pieces, line by line.
  private mutating func addGap(_ gap: Range<Int>, _ bytes: ContiguousArray<UInt8>) {
    for line in gap.split(whereSeparator: { ASCII.isLineEnd(bytes[$0]) }) {
      let line = line.startIndex..<line.endIndex
      add(line, Self.isMarker(bytes[line]) ? .marker : .remainder, bytes)
    }
  }

  /// Adds a piece without the white space around it.
  private mutating func add(_ piece: Range<Int>, _ role: Role, _ bytes: ContiguousArray<UInt8>) {
    var start = piece.lowerBound
    var end = piece.upperBound
    while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    while start < end, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    if start < end { parts.append(Part(range: SourceRange(start, end), role: role)) }
  }

  /// Whether a line holds punctuation alone, a number before `.` or `)` aside, or the `¶` of a page's headings.
  private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    if line.allSatisfy({ ASCII.isBlank($0) || $0 == 0xC2 || $0 == 0xB6 || $0 == 0xA0 }) { return true }
    for byte in line {
      if ASCII.isDigit(byte) {
        digits += 1
      } else if digits > 0, byte != UInt8(ascii: "."), byte != UInt8(ascii: ")") {
        return false
      } else {
        guard ASCII.isSpace(byte) || ASCII.isPunctuation(byte) else { return false }
        digits = 0
      }
    }
    return digits == 0
  }
}
