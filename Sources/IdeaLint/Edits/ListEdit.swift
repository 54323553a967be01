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
    let list = Self.list(of: item, in: document)
    var edits: [SourceEdit] = []
    var next = list + 1
    while next < nodes.after(list) {
      let start = Int(nodes[next].start)
      if nodes[next].kind == .item, document.source.bytes[start] != marker {
        edits.append(SourceEdit(SourceRange(start, start + 1), String(Character(Unicode.Scalar(marker)))))
      }
      next = nodes.after(next)
    }
    return edits
  }

  /// The index of the list that an item belongs to.
  private static func list(of item: Int, in document: Document) -> Int {
    var list = item
    while list > 0, document.nodes[list].kind != .list || document.nodes.after(list) < document.nodes.after(item) {
      list -= 1
    }
    return list
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

  /// Moves the list item of a field before that of another one in the same list; nothing where the value of the field
  /// goes on outside of its item.
  static func move(_ record: FieldRecord, before other: FieldRecord, in file: IdeaFile) -> [SourceEdit] {
    let nodes = file.document.nodes
    guard let item = Self.item(of: record, in: file.document), let target = Self.item(of: other, in: file.document),
      target < item, list(of: item, in: file.document) == list(of: target, in: file.document),
      record.value.end <= Int(nodes[item].end)
    else { return [] }
    let bytes = file.source.bytes
    let start = ItemLine(at: Int(nodes[item].start), in: file).range.start
    let place = ItemLine(at: Int(nodes[target].start), in: file).range.start
    // With the blank lines up to the next item; behind the last item nothing moves with it.
    let next = nodes.after(item)
    let hasNext = next < nodes.count && nodes[next].kind == .item
    let last = ItemLine(at: max(start, (record.isEmpty ? record.label : record.value).end - 1), in: file).range.end
    let end = hasNext ? ItemLine(at: Int(nodes[next].start), in: file).range.start : last
    guard place < start, start < end else { return [] }
    let text = lines(of: SourceRange(start, end), in: file.source)
    if hasNext { return [SourceEdit(SourceRange(place, place), text), SourceEdit(SourceRange(start, end), "")] }
    // The line end before the last item goes with it.
    var before = start
    while before > place, ASCII.isLineEnd(bytes[before - 1]) || ASCII.isBlank(bytes[before - 1]) { before -= 1 }
    return [SourceEdit(SourceRange(place, place), text + "\n"), SourceEdit(SourceRange(before, end), "")]
  }

  /// The text of a range with line ends as an edit has them.
  private static func lines(of range: SourceRange, in source: SourceText) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for offset in range.start..<range.end {
      let byte = source.bytes[offset]
      if byte != 0x0D {
        bytes.append(byte)
      } else if offset + 1 >= range.end || source.bytes[offset + 1] != 0x0A {
        bytes.append(0x0A)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The list item that begins with the label of a field; `nil` where none does.
  private static func item(of record: FieldRecord, in document: Document) -> Int? {
    let item = record.content.nodes.lowerBound - 1
    return record.carrier == .listItem && item > 0 && document.nodes[item].kind == .item ? item : nil
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
