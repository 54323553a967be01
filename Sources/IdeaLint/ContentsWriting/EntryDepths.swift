/// How deep the entries of a table of contents stand.
struct EntryDepths {
  private let entries: [Int: ListedSections.Entry]
  /// How many entries of a kind and level stand at each depth.
  private var counts: [[Int]: [Int: Int]] = [:]
  /// The depth of each heading that has an entry.
  private var depths: [Int: Int] = [:]

  init(_ listed: ListedSections) {
    entries = Dictionary(listed.entries.map { ($0.heading, $0) }) { first, _ in first }
  }

  /// Takes in an entry that is there.
  mutating func note(_ depth: Int, of heading: Int) {
    set(depth, of: heading)
    if let entry = entries[heading] { counts[Self.key(entry), default: [:]][depth, default: 0] += 1 }
  }

  /// Takes in an entry that is new.
  mutating func set(_ depth: Int, of heading: Int) { depths[heading] = depth }

  /// How deep a new entry is to stand: like most of its kind and level, else below the heading it is part of.
  func depth(of entry: ListedSections.Entry) -> Int {
    if let like = counts[Self.key(entry)]?.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) { return like.key }
    return entry.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
  }

  private static func key(_ entry: ListedSections.Entry) -> [Int] { [entry.kind.rawValue, entry.level] }
}
