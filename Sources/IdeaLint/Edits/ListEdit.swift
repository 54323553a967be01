internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// Edits of lists and of what belongs to their items.
enum ListEdit {
  /// Begins all items of a list with another marker.
  ///
  /// - Parameter item: The index of one of the items.
  static func mark(listOf item: Int, with marker: UInt8, in document: Document) -> [SourceEdit] {
    let nodes = document.nodes
    var list = item
    while list > 0, nodes[list].kind != .list || nodes[list].after < nodes[item].after { list -= 1 }
    var edits: [SourceEdit] = []
    var next = list + 1
    while next < Int(nodes[list].after) {
      let start = Int(nodes[next].start)
      if nodes[next].kind == .item, document.source.bytes[start] != marker {
        edits.append(SourceEdit(SourceRange(start, start + 1), String(Character(Unicode.Scalar(marker)))))
      }
      next = Int(nodes[next].after)
    }
    return edits
  }

  /// Leaves one blank behind the marker of an item whose text stands too far from it, and moves its other lines as far.
  static func tighten(_ item: SourceRange, textAt text: Int, in file: IdeaFile) -> [SourceEdit] {
    let bytes = file.source.bytes
    let surplus = text - item.start - 2
    guard surplus > 0, bytes[item.start + 1..<text].allSatisfy({ $0 == 0x20 }) else { return [] }
    var edits = [SourceEdit(SourceRange(item.start + 2, text), "")]
    for line in file.lineIndex.line(at: item.start)
      + 1..<max(file.lineIndex.line(at: item.start) + 2, file.lineIndex.lineCount + 1)
    {
      guard line <= file.lineIndex.lineCount else { break }
      let range = file.lineIndex.range(ofLine: line, in: bytes.span)
      guard range.start < item.end else { break }
      let blanks = bytes[range.start..<range.end].prefix { $0 == 0x20 }.count
      let cut = min(blanks, surplus)
      if cut > 0, blanks < range.count { edits.append(SourceEdit(SourceRange(range.start, range.start + cut), "")) }
    }
    return edits
  }

  /// Indents the lines of a range, blank ones apart, so that they belong to an item.
  static func indent(_ range: SourceRange, into item: SourceRange, in file: IdeaFile) -> [SourceEdit] {
    let bytes = file.source.bytes.span
    let line = ItemLine(at: item.start, in: file)
    let width = String(repeating: " ", count: max(2, min(line.content - line.range.start, 6)))
    var edits: [SourceEdit] = []
    for number in file.lineIndex.line(at: range.start)...file.lineIndex.line(at: max(range.start, range.end - 1)) {
      let line = file.lineIndex.range(ofLine: number, in: bytes)
      guard !line.isEmpty else { continue }
      edits.append(SourceEdit(SourceRange(line.start, line.start), width))
    }
    return edits
  }
}
