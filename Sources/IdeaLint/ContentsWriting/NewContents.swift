internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// A table of contents for a file that has none: of its projects and ideas, between two comments.
///
/// It goes where the file says so, below a heading that announces contents or between two comments that do, else before
/// the first project.
struct NewContents {
  /// The heading or comment that announces contents, and has none; `nil` where nothing does.
  let mark: SourceRange?
  /// What puts them there; `nil` where they would become part of an idea, whose text stands before any heading.
  let edit: SourceEdit?
  /// The lines that are put there, without blank lines around them.
  let text: String

  /// - Returns: `nil` for a file without projects and ideas.
  init?(_ file: IdeaFile, _ levels: HeadingLevels) {
    let headings = AnchorIndex(file.document).headings
    let entries = ListedSections(file, levels, headings).entries
    guard let first = entries.first else { return nil }
    var depths: [Int: Int] = [:]
    var list = ""
    for entry in entries {
      let depth = entry.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
      depths[entry.heading] = depth
      if !list.isEmpty { list += "\n" }
      for _ in 0..<depth { list += "  " }
      list += "* "
      list += HeadingMarkdown.link(to: headings[entry.heading], in: file.document)
    }
    let source = file.source
    if let mark = Self.mark(in: file.document) {
      self.mark = mark.range
      text = list
      let place = source.endOfLine(behind: Int(mark.end))
      let end = place > 0 && ASCII.isLineEnd(source.bytes[place - 1]) ? "" : "\n"
      // A list below a heading stands between blank lines; one between comments does not.
      let isHeading = mark.kind == .heading
      let isBlank = place < source.bytes.count && ASCII.isLineEnd(source.bytes[place])
      let text = end + (isHeading ? "\n" : "") + list + "\n" + (isHeading && !isBlank ? "\n" : "")
      edit = Self.isInIdea(place, file) ? nil : SourceEdit(SourceRange(place, place), text)
    } else {
      mark = nil
      text = "<!-- TOC -->\n\(list)\n<!-- TOC -->"
      let place = source.startOfLine(at: Int(file.document.nodes[headings[first.heading].node].start))
      let start = Self.isBlank(before: place, source) ? "" : "\n"
      edit =
        Self.isInIdea(place, file)
        ? nil : SourceEdit(SourceRange(place, place), "\(start)\(text)\n\n")
    }
  }

  /// The heading with nothing below it, or the comment with nothing between it and the next, that announces contents.
  static func mark(in document: Document) -> BlockNode? {
    let nodes = document.nodes
    var index = 1
    while index < nodes.count {
      let node = nodes[index]
      let after = nodes.after(index)
      let next = after < nodes.count ? nodes[after] : nil
      if document.announcesContents(node) {
        if node.kind == .heading {
          let slug = HeadingAnchors.slug(of: Block(document: document, index: index).plainText)
          if ["table-of-contents", "contents", "toc"].contains(slug), next?.kind == .heading || next == nil {
            return node
          }
        } else if let next, document.isComment(next), document.announcesContents(next) {
          return node
        }
      }
      index = after
    }
    return nil
  }

  /// Whether the lines at an offset are part of an idea: no heading of a section stands between its beginning and them.
  private static func isInIdea(_ place: Int, _ file: IdeaFile) -> Bool {
    guard let idea = file.ideas.last(where: { $0.range.start < place }) else { return false }
    return !file.outline.sections.contains { section in
      let start = section.heading > 0 ? Int(file.document.nodes[section.heading].start) : 0
      return idea.range.start < start && start < place
    }
  }

  /// Whether the line before an offset is blank, or none.
  private static func isBlank(before offset: Int, _ source: SourceText) -> Bool {
    let start = source.hasByteOrderMark ? 3 : 0
    guard offset > start else { return true }
    var end = offset - 1
    if end > start, source.bytes[end] == 0x0A, source.bytes[end - 1] == 0x0D { end -= 1 }
    while end > start, ASCII.isBlank(source.bytes[end - 1]) { end -= 1 }
    return end == start || ASCII.isLineEnd(source.bytes[end - 1])
  }
}
