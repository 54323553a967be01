internal import MarkdownSyntax
internal import TextBasics

/// Finds the ideas below a heading whose own titles are no headings: bold lines, items of a list, summaries, labels.
struct InlineTitles {
  private var reader = InlineReader()
  private var text = AnnotatedText()
  private var fields = FieldReader()
  private var parts: [SectionPart] = []

  /// The parts of a section's body that are ideas; none where the section is one idea or holds none.
  mutating func parts(of section: Outline.Section, in document: Document, isIdea: ([FieldPlace]) -> Bool)
    -> [SectionPart]
  {
    parts.removeAll(keepingCapacity: true)
    find(in: section.body, document)
    guard !parts.isEmpty else { return [] }
    close(at: section.body.upperBound)
    for index in parts.indices {
      parts[index].fields = fields.fields(of: parts[index].body, in: document, firstLine: parts[index].firstLine)
    }
    var ideas = parts.filter { isIdea($0.fields) }
    let isStructure = section.role == .container || section.heading == 0
    guard ideas.count >= 2 || ideas.first.map({ $0.isCertain || isStructure }) ?? false else { return [] }
    for index in ideas.indices where ideas[index].title == nil {
      let first = document.nodes[ideas[index].heading].first
      ideas[index].title = title(first..<first + 1, document)
    }
    // What stands below a title that is none belongs to the idea before it.
    for index in ideas.indices where !ideas[index].isClosed {
      let end = index + 1 < ideas.count ? ideas[index + 1].start : section.body.upperBound
      guard end > ideas[index].body.upperBound else { continue }
      ideas[index].body = ideas[index].body.lowerBound..<end
      ideas[index].fields = fields.fields(of: ideas[index].body, in: document, firstLine: ideas[index].firstLine)
    }
    return ideas
  }

  private mutating func close(at end: Int) {
    for index in parts.indices where !parts[index].isClosed {
      let next = index + 1 < parts.count ? parts[index + 1].start : end
      parts[index].body = min(parts[index].body.lowerBound, next)..<next
    }
  }

  // MARK: - Titles

  private mutating func find(in body: Range<Int>, _ document: Document) {
    var index = body.lowerBound
    while index < body.upperBound {
      let node = document.nodes[index]
      switch node.kind {
      case .paragraph: addParagraph(index, start: index, item: nil, document)
      case .htmlBlock: addSummary(index, document)
      case .list:
        var item = index + 1
        while item < document.nodes.after(index) {
          if item + 1 < document.nodes.after(item), document.nodes[item + 1].kind == .paragraph {
            addParagraph(item + 1, start: item, item: item, document)
          }
          item = document.nodes.after(item)
        }
      default: break
      }
      index = document.nodes.after(index)
    }
  }

  private mutating func addParagraph(_ index: Int, start: Int, item: Int?, _ document: Document) {
    let bytes = document.source.bytes.span
    let node = document.nodes[index]
    let lines = document.lineNumbers(of: node)
    let line = document.lines[node.first]
    if let label = LabelScanner.scan(bytes, from: Int(line.start), end: Int(line.end)),
      let match = LabelTable.match(label.text, in: bytes), match.strength > .weak || label.hasColon
    {
      guard match.field == .title, label.hasColon else { return }
      parts.append(
        SectionPart(start: start, heading: index, title: "", body: index..<index, isCertain: true))
      return
    }
    let isBold = Emphasis.isWhole(Int(line.start)..<Int(line.end), in: bytes)
    let after = item.map { document.nodes.after($0) }
    // An item that is not bold is a title where its labels stand in a list below it, or on the lines after it.
    guard isBold || after.map({ lines.count > 1 || $0 > index + 1 }) ?? false else { return }
    guard hasTitle(lines.prefix(1), document) else { return }
    var part = SectionPart(start: start, heading: index, title: nil, body: index + 1..<index + 1)
    if lines.count > 1 {
      part.body = index..<index
      part.firstLine = node.first + 1
    }
    if let after, !isBold || after > index + 1 || lines.count > 1 {
      part.body = part.body.lowerBound..<max(part.body.lowerBound, after)
      part.isClosed = true
      part.isCertain = true
    }
    parts.append(part)
  }

  /// `<details><summary>Title</summary>`.
  private mutating func addSummary(_ index: Int, _ document: Document) {
    let node = document.nodes[index]
    let source = document.source.bytes.span
    guard let range = Summary.title(in: source, Int(node.start)..<Int(node.end)) else { return }
    let title = Summary.text(range, in: source)
    let bytes = title.utf8.span
    guard !title.isEmpty, LabelTable.match(0..<bytes.count, in: bytes) == nil else { return }
    parts.append(
      SectionPart(
        start: index, heading: index, title: title, body: index + 1..<index + 1,
        isCertain: SectionWords.role(of: title) == nil))
  }

  /// Whether a line is more than marks; most tell so by their first letter, also that of a link.
  private mutating func hasTitle(_ lines: Range<Int>, _ document: Document) -> Bool {
    guard let number = lines.first else { return false }
    let line = document.lines[number]
    let bytes = document.source.bytes.span.extracting(Int(line.start)..<max(Int(line.start), Int(line.end)))
    if bytes.count > 0, ASCII.isAlphanumeric(bytes[0]) { return true }
    if bytes.count > 2, bytes[0] == 0x5B, ASCII.isAlphanumeric(bytes[1]), bytes[2] != 0x5D { return true }
    return !title(lines, document).isEmpty
  }

  private mutating func title(_ lines: Range<Int>, _ document: Document) -> String {
    text.removeAll()
    reader.append(lines, of: document, to: &text)
    return HeadingText.title(text)
  }
}
