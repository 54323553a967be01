internal import IdeaCatalog
internal import TextBasics

/// Brings the tables of contents of a file up to date.
///
/// What is right stays byte for byte, and with it the style: bullets, indentation, which kinds of headings are listed.
/// Links to other pages and words stay behind the entry that they stand behind.
struct ContentsWriter {
  /// The replacements, in the order of the text.
  private(set) var edits: [SourceEdit] = []
  /// The tables as they are then, without line ends at their ends.
  private(set) var texts: [String] = []

  private let file: IdeaFile
  private let contents: Contents
  private let listed: ListedSections
  private let keepsDead: Bool

  /// - Parameter keepsDead: Whether entries stay that lead to no heading and of which nobody knows what they mean.
  init(_ file: IdeaFile, _ levels: HeadingLevels, _ contents: Contents, keepsDead: Bool) {
    self.file = file
    self.contents = contents
    self.keepsDead = keepsDead
    listed = ListedSections(file, levels, contents.headings)
    let missing = listed.missing(in: contents)
    var first = 0
    for (index, table) in contents.tables.enumerated() {
      // Of the entries those of this table; what comes before all goes into the first one.
      let end = table.rows.last { $0.entry != nil }?.entry.map { $0 + 1 } ?? first
      let own = missing.filter { $0.before.map { $0 >= first && $0 < end } ?? (index == 0) }
      first = end
      revise(table, adding: own)
    }
  }

  private mutating func revise(_ table: ContentsTable, adding missing: [MissingEntry]) {
    guard let first = table.rows.first, let last = table.rows.last else { return }
    let range = first.bytes.lowerBound..<last.bytes.upperBound
    // Rows are moved as text: what is no text has to stay.
    guard isText(range) else {
      texts.append(file.source.text(in: SourceRange(range.lowerBound, range.upperBound)))
      return
    }
    let revision = TableRevision(table, lines(of: table, adding: missing), file.source)
    edits += revision.edits
    texts.append(revision.text)
  }

  private func isText(_ range: Range<Int>) -> Bool {
    UTF8Validation.invalidRanges(in: file.source.bytes.span.extracting(range), limit: 1).isEmpty
  }

  private func lines(of table: ContentsTable, adding missing: [MissingEntry]) -> [ContentsLine] {
    var order = ContentsOrder(isFixed: table.isGrouped)
    var depths = EntryDepths(listed)
    for (index, row) in table.rows.enumerated() {
      guard let entry = row.entry.map({ contents.entries[$0] }) else {
        order.append(ContentsLine(heading: nil, depth: row.depth, row: index))
        continue
      }
      guard let heading = entry.target else {
        if keepsDead || !entry.isBroken { order.append(ContentsLine(heading: nil, depth: row.depth, row: index)) }
        continue
      }
      let edit = entry.edit(
        leadingTo: contents.headings[heading], isThere: entry.heading != nil, in: file.document)
      order.append(ContentsLine(heading: heading, depth: row.depth, row: index, edit: edit))
      depths.note(row.depth, of: heading)
    }
    for missing in missing {
      let heading = missing.entry.heading
      let depth = depths.depth(of: missing.entry)
      depths.set(depth, of: heading)
      let link = HeadingMarkdown.link(to: contents.headings[heading], in: file.document)
      order.insert(
        ContentsLine(heading: heading, depth: depth, link: link),
        behind: missing.before.flatMap { contents.entries[$0].target })
    }
    return order.lines()
  }
}
