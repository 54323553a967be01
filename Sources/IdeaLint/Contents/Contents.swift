internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// The links of a file to its own headings, and those of them that make up a table of contents.
///
/// Files without such links cost a look behind their brackets.
struct Contents: Sendable {
  /// The headings, and their anchors; empty where no link asks for them.
  private(set) var headings: [AnchoredHeading] = []
  /// The tables of contents, in the order of the text.
  private(set) var tables: [ContentsTable] = []
  /// The entries of the tables of contents, in the order of the text.
  private(set) var entries: [ContentsLink] = []
  /// The other links to places in the file, in the order of the text.
  private(set) var links: [ContentsLink] = []

  init(_ file: IdeaFile, _ marks: ByteMarks) {
    let bytes = file.source.bytes
    let brackets = marks.closeBrackets(before: "(#", in: bytes.span)
    guard !brackets.isEmpty else { return }
    var reader = ContentsReader(file.document, ideas: file.ideas.map(\.range), brackets: brackets)
    reader.read()
    guard !reader.tables.isEmpty || !reader.links.isEmpty else { return }
    let anchors = AnchorIndex(file.document)
    headings = anchors.headings
    tables = reader.tables
    entries = reader.entries.map { anchors.resolved($0) }
    links = reader.links.map { anchors.resolved($0) }
    if entries.contains(where: \.isBroken) || links.contains(where: \.isBroken) {
      let names = AnchorIndex.names(in: bytes.span)
      let words = HeadingWords(headings)
      for index in entries.indices { Self.judge(&entries[index], names, words) }
      for index in links.indices { Self.judge(&links[index], names, words) }
    }
    Self.findDestinations(of: &entries, in: file.document)
    Self.findDestinations(of: &links, in: file.document)
  }

  /// Finds where the anchors of links are written that should lead elsewhere; reads each block once.
  private static func findDestinations(of links: inout [ContentsLink], in document: Document) {
    var leaf = -1
    var destinations: [SourceRange: SourceRange] = [:]
    for index in links.indices where links[index].meant != nil || links[index].differsInCase {
      if links[index].leaf != leaf {
        leaf = links[index].leaf
        destinations = [:]
        for step in Block(document: document, index: leaf).inlines.walk {
          if case .enter(let inline) = step, inline.kind == .link, let destination = inline.destinationRange {
            destinations[inline.range] = destination
          }
        }
      }
      links[index].destination = destinations[links[index].range]
    }
  }

  /// Tells of a link that leads to no heading whether it leads to a tag, and if not, which heading it means.
  private static func judge(_ link: inout ContentsLink, _ names: Set<String>, _ words: HeadingWords) {
    guard link.isBroken else { return }
    if link.hasSign, names.contains(link.anchor) {
      link.isBroken = false
    } else {
      link.meant = words.heading(meantBy: link)
    }
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
