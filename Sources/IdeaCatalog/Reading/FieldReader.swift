internal import MarkdownSyntax
internal import TextBasics

/// Finds the labelled fields in the body of a section.
///
/// A field goes on until the next label or the end of the body, whatever Markdown makes of what lies between.
struct FieldReader {
  private let document: Document
  private var fields: [FieldRecord] = []
  /// The field in hand: its record lacks the value, which ends where the next label begins.
  private var current: FieldRecord?
  /// The fields whose labels count in nested lists too.
  private var nested: [Field] = []
  /// The fields whose labels were seen in nested lists.
  private var slipped: [Field] = []
  /// Whether a bullet beside the label has become part of the value in hand.
  private var tookBullet = false
  /// The block and the first line of the table that holds the first field, if one does.
  private var tableStart: (node: Int, line: Int)?
  /// Whether text of the value in hand stands on the label's line.
  private var hasInlineValue = false

  init(document: Document) {
    self.document = document
  }

  /// The fields of `body`, in the order of the text; text before the first label is a description without one.
  static func fields(of body: Range<Int>, in document: Document) -> [FieldRecord] {
    var reader = FieldReader(document: document)
    reader.read(body)
    let found = reader.fields
    // A label that slipped into another's list is looked for only where the section is an idea that lacks its field.
    let missing = reader.slipped.filter { field in !found.contains { $0.field == field } }
    guard !missing.isEmpty, found.contains(where: { $0.field != .other && $0.carrier != .none }) else { return found }
    reader = FieldReader(document: document)
    reader.nested = missing
    reader.read(body)
    return reader.fields
  }

  private mutating func read(_ body: Range<Int>) {
    var depths: [(after: Int, isQuote: Bool)] = []
    var lists = 0
    var quotes = 0
    var item = -1
    var firstText: Int?
    for index in body {
      while let last = depths.last, last.after <= index {
        if last.isQuote { quotes -= 1 } else { lists -= 1 }
        depths.removeLast()
      }
      let node = document.nodes[index]
      switch node.kind {
      case .item:
        depths.append((Int(node.after), false))
        lists += 1
        item = index
      case .blockQuote:
        depths.append((Int(node.after), true))
        quotes += 1
      case .paragraph, .indentedCode:
        if firstText == nil { firstText = index }
        if quotes == 0 {
          readLeaf(index, node, itemStart: lists >= 1 && item == index - 1 ? item : nil, isNested: lists > 1)
        }
      case .table where lists == 0 && quotes == 0:
        let cells = FieldTable.fields(of: index, in: document)
        if !cells.isEmpty {
          let line = Int(document.nodes[index + 2].first)
          close(atNode: index, line: line)
          if fields.isEmpty { tableStart = (index, line) }
          fields += cells
        }
      case .heading where lists == 0 && quotes == 0:
        // Only headings that are labels are left in the body of a section.
        readLeaf(index, node, itemStart: nil, isNested: false)
      case .fencedCode, .htmlBlock:
        if firstText == nil, !document.isComment(node) { firstText = index }
        if lists == 0, quotes == 0, !document.isComment(node) { endShortField(atNode: index, line: Int(node.first)) }
      default:
        break
      }
    }
    close(atNode: body.upperBound, line: lastLine(of: body))
    addPreamble(body, firstText)
  }

  private mutating func readLeaf(_ index: Int, _ node: BlockNode, itemStart: Int?, isNested: Bool) {
    // A span of what `self` stores would keep `self` borrowed.
    let bytes = document.source.bytes
    let span = bytes.span
    for number in Int(node.first)..<Int(node.first + node.count) {
      let line = document.lines[number]
      let isFirst = number == Int(node.first)
      guard let label = LabelScanner.scan(span, from: Int(line.start), end: Int(line.end)) else {
        if isNested { continue }
        if isFirst { endShortField(atNode: itemStart ?? index, line: number) }
        if isFirst, itemStart != nil { noteBullet() }
        continue
      }
      let carrier: FieldRecord.Carrier =
        node.kind == .heading ? .heading : isFirst && itemStart != nil ? .listItem : .paragraph
      if isNested, isFirst || !isFlush(line, span) || !label.hasColon, !takesNested(label, span) { continue }
      guard let (field, isMisspelt) = field(of: label, carrier: carrier, isFirst: isFirst, span) else {
        if isFirst, itemStart != nil { noteBullet() }
        continue
      }
      close(atNode: isFirst ? itemStart ?? index : index + 1, line: number)
      var value = label.value
      if let again = LabelScanner.scan(span, from: value, end: Int(line.end)), again.hasColon,
        LabelTable.field(of: again.text, in: span) == field, LabelTable.role(ofLabel: text(again)) == nil
      {
        value = again.value
      }
      hasInlineValue = value < Int(line.end)
      tookBullet = false
      current = FieldRecord(
        field: field, labelText: text(label),
        label: SourceRange(label.whole.lowerBound, label.whole.upperBound), carrier: carrier, isMisspelt: isMisspelt,
        content: Passage(nodes: index..<index, lines: number..<number, start: value, range: SourceRange(0, 0)))
    }
  }

  private func text(_ label: LabelScanner.Label) -> String {
    document.source.text(in: SourceRange(label.text.lowerBound, label.text.upperBound))
  }

  /// The field that a label begins here; `nil` where the line only looks like one.
  private func field(
    of label: LabelScanner.Label, carrier: FieldRecord.Carrier, isFirst: Bool, _ span: Span<UInt8>
  ) -> (field: Field, isMisspelt: Bool)? {
    if let field = LabelTable.field(of: label.text, in: span) {
      return label.hasColon || isFirst ? (field, false) : nil
    }
    if carrier == .heading { return (.other, false) }
    guard label.hasColon, isFirst, carrier == .listItem || label.isEmphasised else { return nil }
    if let field = LabelTable.misspeltField(of: label.text, in: span) { return (field, true) }
    // Bullets beside a label that has no value of its own are its value, whatever colons they hold.
    guard current != nil, hasInlineValue || current?.carrier == .paragraph, !tookBullet,
      looksLikeLabel(label, span)
    else { return nil }
    return (.other, false)
  }

  /// Whether a word that is not known was meant as a label: a few capitalised words.
  private func looksLikeLabel(_ label: LabelScanner.Label, _ span: Span<UInt8>) -> Bool {
    let first = span[label.text.lowerBound]
    guard ASCII.isUpper(first) || first >= 0x80 else { return false }
    // What stands in parentheses does not count.
    var words = 1
    var depth = 0
    for at in label.text {
      if span[at] == 0x28 { depth += 1 }
      if span[at] == 0x29 { depth -= 1 }
      if depth == 0, span[at] == 0x20, span[at + 1] != 0x28 { words += 1 }
    }
    return words <= 4
  }

  /// Whether a line of a list item begins at the left margin: there a label is meant as one.
  private func isFlush(_ line: BlockLine, _ span: Span<UInt8>) -> Bool {
    line.start == 0 || ASCII.isLineEnd(span[Int(line.start) - 1])
  }

  /// Whether a label in a nested list begins a field: only one of two words or more, or of mentors, that the section
  /// lacks otherwise.
  private mutating func takesNested(_ label: LabelScanner.Label, _ span: Span<UInt8>) -> Bool {
    guard label.hasColon, let field = LabelTable.field(of: label.text, in: span) else { return false }
    guard field == .mentors || label.text.contains(where: { span[$0] == 0x20 }) else { return false }
    if !slipped.contains(field) { slipped.append(field) }
    return nested.contains(field)
  }

  /// A label in a paragraph whose value is one of a few words ends with its paragraph: what follows without a label is
  /// text of the idea.
  private mutating func endShortField(atNode node: Int, line: Int) {
    guard let current, current.carrier == .paragraph, hasInlineValue, current.field.isShort else { return }
    close(atNode: node, line: line)
    let start = Int(document.lines[line].start)
    self.current = FieldRecord(
      field: .description, labelText: "", label: SourceRange(start, start), carrier: .none, isMisspelt: false,
      content: Passage(nodes: node..<node, lines: line..<line, start: start, range: SourceRange(0, 0)))
  }

  private mutating func noteBullet() {
    if current != nil { tookBullet = true }
  }

  private mutating func close(atNode node: Int, line: Int) {
    guard var record = current else { return }
    let content = record.content
    record.content = document.passage(
      nodes: content.nodes.lowerBound..<max(content.nodes.lowerBound, node),
      lines: content.lines.lowerBound..<max(content.lines.lowerBound, line), start: content.start)
    fields.append(record)
    current = nil
  }

  /// Text before the first label.
  private mutating func addPreamble(_ body: Range<Int>, _ firstText: Int?) {
    guard let firstText else { return }
    let first = Int(document.nodes[firstText].first)
    let start = tableStart ?? fields.first.map { ($0.content.nodes.lowerBound, $0.content.lines.lowerBound) }
    let (endNode, end) = start ?? (body.upperBound, lastLine(of: body))
    guard first < end else { return }
    let content = document.passage(
      nodes: firstText..<max(endNode, firstText + 1), lines: first..<end, start: Int(document.lines[first].start))
    guard !content.range.isEmpty else { return }
    fields.insert(
      FieldRecord(
        field: .description, labelText: "", label: SourceRange(content.range.start, content.range.start),
        carrier: .none,
        isMisspelt: false, content: content),
      at: 0)
  }

  /// The index behind the last line of the body.
  private func lastLine(of body: Range<Int>) -> Int {
    for index in body.reversed() {
      let node = document.nodes[index]
      if !node.kind.canContain, node.count > 0 { return Int(node.first + node.count) }
    }
    return 0
  }
}
