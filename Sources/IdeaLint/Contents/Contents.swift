internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// The links of a file to its own headings, and those of them that make up a table of contents.
///
/// Files without such links cost one search for `](#`.
struct Contents: Sendable {
  /// A link to a place in the same file.
  struct Link: Sendable {
    /// The text of the link.
    var text: String
    /// Where it leads: what stands behind `#`, percent signs decoded; of an entry without `#` all of it.
    var anchor: String
    /// The whole link.
    var range: SourceRange
    /// The heading it leads to, as an index into ``Contents/headings``.
    var heading: Int?
    /// Whether only the case of a letter keeps it from leading there.
    var differsInCase = false
    /// Whether `#` stands before the anchor.
    var hasSign = true
    /// Whether it leads nowhere.
    var isBroken = false
  }

  /// The headings, and their anchors; empty where no link asks for them.
  private(set) var headings: [AnchoredHeading] = []
  /// The entries of the tables of contents, in the order of the text.
  private(set) var entries: [Link] = []
  /// The other links to places in the file, in the order of the text.
  private(set) var links: [Link] = []
  /// The items of tables of contents that were meant to be links and are none.
  private(set) var malformed: [SourceRange] = []

  init(_ file: IdeaFile) {
    let bytes = file.source.bytes
    guard ByteText.first("](#", in: bytes.span, from: 0, end: bytes.count) != nil else { return }
    var reader = ContentsReader(file.document)
    reader.read()
    guard !reader.entries.isEmpty || !reader.links.isEmpty || !reader.malformed.isEmpty else { return }
    let anchors = AnchorIndex(file.document)
    headings = anchors.headings
    entries = reader.entries.map { anchors.resolved($0) }
    links = reader.links.map { anchors.resolved($0) }
    malformed = reader.malformed
    guard entries.contains(where: \.isBroken) || links.contains(where: \.isBroken) else { return }
    let names = AnchorIndex.names(in: bytes.span)
    for index in entries.indices where entries[index].hasSign && names.contains(entries[index].anchor) {
      entries[index].isBroken = false
    }
    for index in links.indices where names.contains(links[index].anchor) { links[index].isBroken = false }
  }

  /// The index of the heading that is a block of the document.
  func heading(ofNode node: Int) -> Int? {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low < headings.count && headings[low].node == node ? low : nil
  }
}
