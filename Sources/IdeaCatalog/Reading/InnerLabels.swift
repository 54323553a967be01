internal import MarkdownSyntax
internal import TextBasics

/// Finds a field that an author put into another one, under a heading or a bold line: the expected outcome at the end of
/// a description.
enum InnerLabels {
  /// The part of a passage below a heading or a bold line that labels `field`, up to the next one; `nil` where none does.
  static func passage(of field: Field, in passage: Passage, _ document: Document) -> Passage? {
    let bytes = document.source.bytes
    var found: (node: Int, line: Int, start: Int)?
    for leaf in document.leaves(of: passage) {
      let node = document.nodes[leaf.node]
      guard node.kind == .heading || node.kind == .paragraph else { continue }
      let line = document.lines[leaf.lines.lowerBound]
      let label = LabelScanner.scan(bytes.span, from: max(Int(line.start), leaf.start ?? 0), end: Int(line.end))
      let isTitle = node.kind == .heading || (label?.isEmphasised ?? false)
      guard isTitle else { continue }
      if let found { return part(from: found, to: leaf, document) }
      guard let label, LabelTable.field(of: label.text, in: bytes.span) == field else { continue }
      let isInline = label.value < Int(line.end)
      found =
        isInline
        ? (leaf.node, leaf.lines.lowerBound, label.value)
        : (leaf.node, leaf.lines.lowerBound + 1, Int(line.end))
    }
    guard let found else { return nil }
    return part(
      from: found, to: (passage.nodes.upperBound, passage.lines.upperBound..<passage.lines.upperBound, nil), document)
  }

  private static func part(
    from start: (node: Int, line: Int, start: Int), to end: (node: Int, lines: Range<Int>, start: Int?),
    _ document: Document
  ) -> Passage? {
    let last = max(start.line, end.lines.lowerBound)
    let offset =
      start.line < document.lines.count ? max(start.start, Int(document.lines[start.line].start)) : start.start
    let part = document.passage(
      nodes: start.node..<max(start.node + 1, end.node), lines: start.line..<last, start: offset)
    return part.range.isEmpty ? nil : part
  }
}
