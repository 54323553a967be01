internal import IdeaCatalog

/// The entries of a table of contents that stand below another one by mistake: all others for headings of their kind and
/// level have one and the same depth.
struct StrayEntries {
  /// The depth that each of them should have, by the index of its row.
  private(set) var depths: [Int: Int] = [:]

  init(of table: ContentsTable, _ contents: Contents, _ listed: ListedSections) {
    let level = listed.entries.first { $0.kind == .project }?.level
    let headings = Dictionary(listed.entries.map { ($0.heading, $0) }) { first, _ in first }
    var rows: [ListedHeading.Kind: [Int]] = [:]
    var seen: Set<Int> = []
    for (index, row) in table.rows.enumerated() {
      guard let entry = row.entry.flatMap({ contents.entries[$0].heading }), let heading = headings[entry],
        seen.insert(entry).inserted
      else { continue }
      // Ideas of a part of a project may stand deeper, or beside it.
      guard heading.kind == .project || heading.kind == .idea && heading.level == level.map({ $0 + 1 }) else {
        continue
      }
      rows[heading.kind, default: []].append(index)
    }
    for (_, rows) in rows where rows.count > 2 {
      let first = table.rows[rows[0]].depth
      let usual = first == table.rows[rows[1]].depth ? first : table.rows[rows[2]].depth
      let strays = rows.filter { table.rows[$0].depth != usual }
      if strays.count == 1 { depths[strays[0]] = usual }
    }
  }
}
