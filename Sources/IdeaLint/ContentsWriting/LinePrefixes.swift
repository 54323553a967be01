internal import TextBasics

/// What stands before the entries of a table of contents at each depth: indentation, the mark and blanks.
struct LinePrefixes {
  private var prefixes: [Int: String] = [:]

  /// Takes over those of the first entry at each depth.
  init(_ table: ContentsTable, _ source: SourceText) {
    for row in table.rows where row.entry != nil && prefixes[row.depth] == nil { note(row, source) }
  }

  /// Lets lines that follow look like a row.
  mutating func note(_ row: ContentsTable.Row, _ source: SourceText) {
    prefixes[row.depth] = source.text(in: SourceRange(row.bytes.lowerBound, row.content))
  }

  /// The prefix of a line; where no row is as deep, or one that lies below a row less indented, that of the deepest one
  /// above, indented by the step of the table.
  func prefix(at depth: Int) -> String {
    if let prefix = prefixes[depth], liesBelow(prefixes[depth - 1], prefix) { return prefix }
    guard let nearest = prefixes.keys.filter({ $0 < depth }).max(), let above = prefixes[nearest] else {
      // Only deeper ones are there.
      return Self.withoutIndentation(prefixes.min { $0.key < $1.key }?.value ?? "- ")
    }
    return String(repeating: step(below: above), count: depth - nearest) + above
  }

  /// Whether a line with one prefix is part of the item that a line with another begins.
  private func liesBelow(_ outer: String?, _ prefix: String) -> Bool {
    guard let outer, !outer.contains("\t"), !prefix.contains("\t") else { return true }
    return Self.indentation(prefix).utf8.count >= outer.utf8.count
  }

  /// What lines are indented by from one level to the next: as the first two levels show, else the width of the mark.
  private func step(below prefix: String) -> String {
    if let outer = prefixes[0].map(Self.indentation), let inner = prefixes[1].map(Self.indentation),
      inner.hasPrefix(outer), inner != outer
    {
      return String(inner.dropFirst(outer.count))
    }
    return String(repeating: " ", count: Self.withoutIndentation(prefix).utf8.count)
  }

  private static func indentation(_ prefix: String) -> String { String(prefix.prefix { $0 == " " || $0 == "\t" }) }

  private static func withoutIndentation(_ prefix: String) -> String {
    String(prefix.drop { $0 == " " || $0 == "\t" })
  }
}
