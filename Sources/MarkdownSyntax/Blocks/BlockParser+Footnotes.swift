internal import TextBasics

// Footnote definitions, as cmark-gfm reads them: they may stand wherever a block may, end a paragraph, and hold what is
// indented by four columns.
extension BlockParser {
  mutating func openFootnote(_ cursor: inout LineCursor, label: Int, _ bytes: Span<UInt8>) {
    let start = cursor.next
    push(.footnoteDefinition, at: start, end: label, indent: 4)
    let name = start + 1..<label - 2
    references.addFootnote(label: bytes.extracting(name), block: nodes.count - 1)
    cursor.skipIndentation()
    cursor.advance(bytes: label - start)
    cursor.scanIndentation(bytes)
    // White space behind the colon is dropped whole: code can't begin on this line.
    cursor.skipIndentation()
  }
}
