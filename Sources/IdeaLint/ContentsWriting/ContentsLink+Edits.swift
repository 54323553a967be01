internal import MarkdownSyntax
internal import TextBasics

extension ContentsLink {
  /// The edit that lets the link lead to an anchor and changes nothing else of it; `nil` where the link names a reference.
  func edit(leadingTo anchor: String) -> SourceEdit? { destination.map { SourceEdit($0, "#\(anchor)") } }

  /// The edit that makes it an entry of a heading with that heading's words; `nil` where it is one.
  func edit(leadingTo heading: AnchoredHeading, isThere: Bool, in document: Document) -> SourceEdit? {
    if !isMalformed, HeadingWords.isSame(text, heading.text) {
      if isThere, !differsInCase { return nil }
      if let edit = edit(leadingTo: heading.anchor) { return edit }
    }
    return SourceEdit(range, HeadingMarkdown.link(to: heading, in: document))
  }
}
