/// A link reference definition in the text of a paragraph (CommonMark 0.31.2, 4.7).
package struct LinkReferenceDefinition: Sendable, Equatable {
  /// The label between its brackets.
  package var label: Range<Int>
  /// The destination, without angle brackets, not decoded.
  package var destination: Range<Int>
  /// The title without its quotes, not decoded.
  package var title: Range<Int>?
  /// The offset behind the definition and the line end that closes it.
  package var end: Int
}

extension LinkScanner {
  /// The link reference definition that begins at `start`, in the joined lines of a paragraph.
  ///
  /// Nothing but blanks may follow it on its line. When that fails with a title that began on a line of its own, the
  /// definition ends before that line.
  package static func scanLinkReferenceDefinition(
    _ text: Span<UInt8>, from start: Int
  ) -> LinkReferenceDefinition? {
    guard let label = scanLinkLabel(text, from: start),
      label.end < text.count, text[label.end] == UInt8(ascii: ":")
    else { return nil }
    let destinationStart = InlineBytes.skipSpaces(text, from: label.end + 1)
    guard let destination = scanLinkDestination(text, from: destinationStart), destination.end > destinationStart
    else { return nil }

    var definition = LinkReferenceDefinition(label: label.content, destination: destination.content, end: 0)
    let titleStart = InlineBytes.skipSpaces(text, from: destination.end)
    if titleStart > destination.end, let title = scanLinkTitle(text, from: titleStart),
      let end = scanRestOfLine(text, from: title.end)
    {
      definition.title = title.content
      definition.end = end
      return definition
    }
    guard let end = scanRestOfLine(text, from: destination.end) else { return nil }
    definition.end = end
    return definition
  }

  /// The offset behind blanks and a line end, or nil when something else comes before it.
  private static func scanRestOfLine(_ text: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < text.count, InlineBytes.isSpaceOrTab(text[position]) { position += 1 }
    if position == text.count { return position }
    return text[position] == 0x0A ? position + 1 : nil
  }
}
