internal import IdeaCatalog
internal import TextBasics

/// Brings the tables of contents of a file up to date.
///
/// What is right stays byte for byte, and with it the style: bullets, indentation, which kinds of headings are listed.
/// Links to other pages and words stay behind the entry that they stand behind.
struct ContentsWriter {
  /// The tables as they are to be.
  private(set) var revisions: [TableRevision] = []

  private let file: IdeaFile
  private let contents: Contents
  private let changes: ContentsChanges

  init(_ file: IdeaFile, _ levels: HeadingLevels, _ contents: Contents, _ changes: ContentsChanges) {
    self.file = file
    self.contents = contents
    self.changes = changes
    let listed = ListedSections(file, levels, contents.headings)
    // Where all entries go, others take their place.
    let missing =
      changes.contains(.entries)
      ? Self.byTable(listed.missing(in: contents, areRenewed: changes.contains(.dead)), contents) : []
    var depths = EntryDepths(listed)
    let strayEntries = StrayEntries(listed)
    for (index, table) in contents.tables.enumerated() {
      let strays = changes.contains(.entries) ? strayEntries.depths(in: table, of: contents) : [:]
      let lines =
        isText(table) ? lines(of: table, strays, adding: missing.isEmpty ? [] : missing[index], &depths) : nil
      revisions.append(TableRevision(table, lines, file.source))
    }
  }

  /// The missing headings of each table: those that come behind an entry of it, and of the first what comes before all.
  private static func byTable(_ missing: [MissingHeading], _ contents: Contents) -> [[MissingHeading]] {
    var tables = contents.entries.map { _ in 0 }
    for (index, table) in contents.tables.enumerated() {
      for row in table.rows { if let entry = row.entry { tables[entry] = index } }
    }
    var parts: [[MissingHeading]] = contents.tables.map { _ in [] }
    for heading in missing { parts[heading.before.map { tables[$0] } ?? 0].append(heading) }
    return parts
  }

  /// Whether a table is valid UTF-8: rows are moved as text, and what is no text has to stay.
  private func isText(_ table: ContentsTable) -> Bool {
    UTF8Validation.invalidRanges(in: file.source.bytes.span.extracting(table.bytes), limit: 1).isEmpty
  }

  private func lines(
    of table: ContentsTable, _ strays: [Int: Int], adding missing: [MissingHeading], _ depths: inout EntryDepths
  ) -> [ContentsLine] {
    var order = ContentsOrder(isFixed: table.isGrouped || !changes.contains(.order))
    var seen: Set<Int> = []
    depths.beginTable()
    for (index, row) in table.rows.enumerated() {
      var line = ContentsLine(heading: nil, depth: strays[index] ?? row.depth, row: index)
      if let entry = row.entry.map({ contents.entries[$0] }) {
        if let heading = entry.target, seen.insert(heading).inserted {
          line.heading = heading
          if changes.contains(.entries) { line.edit = edit(of: entry, leadingTo: heading) }
          depths.note(line.depth, of: heading)
        } else if entry.target != nil ? changes.contains(.entries) : entry.isBroken && changes.contains(.dead) {
          continue
        }
      }
      order.append(line)
    }
    for missing in missing {
      let heading = missing.heading.heading
      let depth = depths.depth(of: missing.heading)
      depths.set(depth, of: heading)
      let link = HeadingMarkdown.link(to: contents.headings[heading], in: file.document)
      order.insert(
        ContentsLine(heading: heading, depth: depth, link: link),
        behind: missing.before.flatMap { contents.entries[$0].target })
    }
    return order.lines()
  }

  private func edit(of entry: ContentsLink, leadingTo heading: Int) -> SourceEdit? {
    entry.edit(leadingTo: contents.headings[heading], isThere: entry.heading != nil, in: file.document)
  }
}
