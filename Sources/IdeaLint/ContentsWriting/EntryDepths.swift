/// How deep the entries of a table of contents stand.
struct EntryDepths {
  /// What decides how deep an entry stands.
  private struct Likeness: Hashable {
    let kind: ListedHeading.Kind
    let level: Int

    init(_ heading: ListedHeading) {
      kind = heading.kind
      level = heading.level
    }
  }

  private let headings: [Int: ListedHeading]
  /// How many entries of a kind and level stand at each depth.
  private var counts: [Likeness: [Int: Int]] = [:]
  /// The depth of each heading that has an entry.
  private var depths: [Int: Int] = [:]

  init(_ listed: ListedSections) {
    headings = Dictionary(listed.entries.map { ($0.heading, $0) }) { first, _ in first }
  }

  /// Forgets the entries of the table before.
  mutating func beginTable() {
    counts = [:]
    depths = [:]
  }

  /// Takes in an entry that is there.
  mutating func note(_ depth: Int, of heading: Int) {
    set(depth, of: heading)
    if let heading = headings[heading] { counts[Likeness(heading), default: [:]][depth, default: 0] += 1 }
  }

  /// Takes in an entry that is new.
  mutating func set(_ depth: Int, of heading: Int) { depths[heading] = depth }

  /// How deep a new entry is to stand: like most of its kind and level, else below the heading it is part of.
  func depth(of heading: ListedHeading) -> Int {
    if let like = counts[Likeness(heading)]?.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) { return like.key }
    return heading.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
  }
}
