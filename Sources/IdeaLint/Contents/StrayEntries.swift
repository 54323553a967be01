internal import IdeaCatalog

/// Finds the entries of a table of contents that stand below another one by mistake: all others for headings of their kind
/// and level have one and the same depth.
struct StrayEntries {
  /// The headings whose entries are looked at: those of projects, and of the ideas right below them. Ideas of a part of a
  /// project may stand deeper, or beside it.
  private var kinds: [Int: ListedHeading.Kind] = [:]

  init(_ listed: ListedSections) {
    let level = listed.entries.first { $0.kind == .project }?.level
    for entry in listed.entries
    where entry.kind == .project || entry.kind == .idea && entry.level == level.map({ $0 + 1 }) {
      kinds[entry.heading] = entry.kind
    }
  }

  /// The depth that each of them should have, by the index of its row.
  func depths(in table: ContentsTable, of contents: Contents) -> [Int: Int] {
    var rows: [ListedHeading.Kind: [Int]] = [:]
    var seen: Set<Int> = []
    for (index, row) in table.rows.enumerated() {
      guard let heading = row.entry.flatMap({ contents.entries[$0].heading }), let kind = kinds[heading],
        seen.insert(heading).inserted
      else { continue }
      rows[kind, default: []].append(index)
    }
    var depths: [Int: Int] = [:]
    for (_, rows) in rows where rows.count > 2 {
      let first = table.rows[rows[0]].depth
      let usual = first == table.rows[rows[1]].depth ? first : table.rows[rows[2]].depth
      let strays = rows.filter { table.rows[$0].depth != usual }
      if strays.count == 1 { depths[strays[0]] = usual }
    }
    return depths
  }
}
