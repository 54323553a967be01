internal import IdeaCatalog

/// Finds the entries of a table of contents that stand below another one by mistake: all others for headings of their kind
/// and level have one and the same depth, and their headings are no part of that of the other one.
struct StrayEntries {
  /// The headings whose entries are looked at: those of projects, and of the ideas right below them. Ideas of a part of a
  /// project may stand deeper, or beside it.
  private var looked: [Int: ListedHeading] = [:]

  init(_ listed: ListedSections) {
    let level = listed.entries.first { $0.kind == .project }?.level
    for entry in listed.entries
    where entry.kind == .project || entry.kind == .idea && entry.level == level.map({ $0 + 1 }) {
      looked[entry.heading] = entry
    }
  }

  /// The depth that each of them should have, by the index of its row.
  func depths(in table: ContentsTable, of contents: Contents) -> [Int: Int] {
    var rows: [ListedHeading.Kind: [Int]] = [:]
    var places: [Int: Int] = [:]
    for (index, row) in table.rows.enumerated() {
      guard let heading = row.entry.flatMap({ contents.entries[$0].heading }), places[heading] == nil else { continue }
      places[heading] = index
      if let heading = looked[heading] { rows[heading.kind, default: []].append(index) }
    }
    /// Whether an entry stands below that of the heading that its own is part of, or below none where it is part of none.
    func isInPlace(_ row: Int) -> Bool {
      guard let heading = table.rows[row].entry.flatMap({ contents.entries[$0].heading }).flatMap({ looked[$0] }) else {
        return false
      }
      guard let parent = heading.parent else { return table.rows[row].depth == 0 }
      return places[parent].map { $0 < row && table.rows[row].depth == table.rows[$0].depth + 1 } ?? false
    }
    var depths: [Int: Int] = [:]
    for (_, rows) in rows where rows.count > 2 {
      let first = table.rows[rows[0]].depth
      let usual = first == table.rows[rows[1]].depth ? first : table.rows[rows[2]].depth
      let strays = rows.filter { table.rows[$0].depth != usual }
      if strays.count == 1, !isInPlace(strays[0]) { depths[strays[0]] = usual }
    }
    return depths
  }
}
