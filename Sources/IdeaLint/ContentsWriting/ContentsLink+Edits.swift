internal import MarkdownSyntax
internal import TextBasics

extension ContentsLink {
  /// The edit that lets the link lead to an anchor and changes nothing else of it; `nil` where the link names a reference.
  func edit(leadingTo anchor: String, in document: Document) -> SourceEdit? {
    for step in Block(document: document, index: leaf).inlines.walk {
      if case .enter(let inline) = step, inline.kind == .link, inline.range == range {
        return inline.destinationRange.map { SourceEdit($0, "#\(anchor)") }
      }
    }
    return nil
  }

  /// The edit that makes it an entry of a heading with that heading's words; `nil` where it is one.
  func edit(leadingTo heading: AnchoredHeading, isThere: Bool, in document: Document) -> SourceEdit? {
    if !isMalformed, HeadingWords.isSame(text, heading.text) {
      if isThere, !differsInCase { return nil }
      if let edit = edit(leadingTo: heading.anchor, in: document) { return edit }
    }
    return SourceEdit(range, HeadingMarkdown.link(to: heading, in: document))
  }
}
