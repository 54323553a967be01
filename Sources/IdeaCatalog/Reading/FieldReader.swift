internal import MarkdownSyntax
internal import TextBasics

/// Finds the labelled fields in the body of a section.
///
/// A field goes on until the next label or the end of the body, whatever Markdown makes of what lies between.
struct FieldReader {
  private var fields: [FieldPlace] = []
  /// The field in hand: its value ends where the next label begins.
  var current: FieldPlace?
  /// The fields whose labels count in nested lists too.
  var nested: [Field] = []
  /// The fields whose labels were seen in nested lists.
  var slipped: [Field] = []
  /// Whether a bullet beside the label has become part of the value in hand.
  var tookBullet = false
  /// The block and the first line of the table that holds the first field, if one does.
  private var tableStart: (node: Int, line: Int)?
  /// The first block behind the list item that holds the label in hand.
  private var labelItemEnd = 0
  /// The first block behind the section.
  private var bodyEnd = 0
  /// Whether text stands before the first label, or under the label of a description.
  private var hasDescription = false
  /// Whether a label was a bold line without a colon.
  var hasBareLabels = false
  /// Whether text of the value in hand stands on the label's line.
  var hasInlineValue = false
  /// Whether any text of the value in hand was seen.
  var hasValue = false
  /// Whether the value in hand is a list whose items begin as labels in bold do.
  var hasBoldItems = false
  var memory = LabelMemory()
  /// Where the lists and quotes end that are open, with room for more.
  private var depths: [(after: Int, isQuote: Bool)] = []
  /// The first line that is read: what stands before it in the first leaf is the title.
  private var firstLine = 0

  /// The fields of `body`, in the order of the text; text before the first label is a description without one.
  ///
  /// - Parameter firstLine: The first line that counts, where the first leaf begins with something else.
  mutating func fields(of body: Range<Int>, in document: Document, firstLine: Int = 0) -> [FieldPlace] {
    begin(firstLine)
    slipped.removeAll(keepingCapacity: true)
    read(body, document)
    let found = fields
    // A label that slipped into another's list is looked for only where the section is an idea that lacks its field.
    let missing = slipped.filter { field in !found.contains { $0.field == field } }
    guard !missing.isEmpty, found.contains(where: { $0.field != .other && $0.carrier != .none }) else { return found }
    begin(firstLine)
    nested = missing
    read(body, document)
    return fields
  }

  private mutating func begin(_ firstLine: Int) {
    self.firstLine = firstLine
    fields = []
    current = nil
    nested.removeAll(keepingCapacity: true)
    tookBullet = false
    tableStart = nil
    labelItemEnd = 0
    hasDescription = false
    hasBareLabels = false
    hasInlineValue = false
    hasValue = false
    hasBoldItems = false
  }

  private mutating func read(_ body: Range<Int>, _ document: Document) {
    depths.removeAll(keepingCapacity: true)
    bodyEnd = body.upperBound
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
        depths.append((document.nodes.after(index), false))
        lists += 1
        item = index
      case .blockQuote:
        depths.append((document.nodes.after(index), true))
        quotes += 1
      case .paragraph, .indentedCode:
        if firstText == nil, document.lineNumbers(of: node).upperBound > firstLine { firstText = index }
        if lists > 1, index < labelItemEnd { hasInlineValue = true }
        if quotes == 0 {
          readLeaf(index, node, itemStart: lists >= 1 && item == index - 1 ? item : nil, lists: lists, document)
        }
      case .table where lists == 0 && quotes == 0:
        let cells = FieldTable.fields(of: index, in: document)
        if !cells.isEmpty {
          let line = document.nodes[index + 2].first
          close(atNode: index, line: line)
          if fields.isEmpty { tableStart = (index, line) }
          fields += cells
        }
      case .heading where lists == 0 && quotes == 0:
        // Only headings that are labels are left in the body of a section.
        readLeaf(index, node, itemStart: nil, lists: 0, document)
      case .fencedCode, .htmlBlock:
        if firstText == nil, !document.isComment(node) { firstText = index }
        hasValue = true
        if lists == 0, quotes == 0, !document.isComment(node) {
          endShortField(atNode: index, line: node.first, document)
        }
      default:
        break
      }
    }
    close(atNode: body.upperBound, line: lastLine(of: body, document))
    addPreamble(body, firstText, document)
  }

  private mutating func readLeaf(
    _ index: Int, _ node: BlockNode, itemStart: Int?, lists: Int, _ document: Document
  ) {
    let isNested = lists > 1
    let span = document.source.bytes.span
    let lines = document.lineNumbers(of: node)
    let first = max(lines.lowerBound, firstLine)
    let end = lines.upperBound
    guard first < end else { return }
    for number in first..<end {
      let line = document.lines[number]
      let isFirst = number == first
      var scanned = LabelScanner.scan(span, from: Int(line.start), end: Int(line.end))
      if isFirst, itemStart != nil, !isNested, scanned?.hasColon != true,
        let label = LabelScanner.scanWithoutColon(span, from: Int(line.start), end: Int(line.end))
      {
        scanned = label
      }
      if node.kind == .heading, scanned?.isEmphasised != true, scanned?.hasColon != true {
        scanned = LabelScanner.whole(line)
      }
      guard var label = scanned else {
        hasValue = true
        // Behind a table of fields.
        if current == nil, !fields.isEmpty { beginText(atNode: itemStart ?? index, line: number, document) }
        if !isFirst, current != nil { hasInlineValue = true }
        if isNested { continue }
        if current == nil, fields.isEmpty { hasDescription = true }
        if isFirst, itemStart == nil { endShortField(atNode: index, line: number, document) }
        if isFirst, lists == 0 { endListedField(atNode: index, line: number, document) }
        if isFirst, let itemStart, current?.field.isShort == true {
          endShortField(atNode: itemStart, line: number, document)
        }
        if isFirst, itemStart != nil { noteBullet() }
        continue
      }
      let definition = label.hasColon || number + 1 >= end ? nil : self.definition(document.lines[number + 1], span)
      if definition != nil { label.hasColon = true }
      let carrier: FieldRecord.Carrier =
        node.kind == .heading ? .heading : isFirst && itemStart != nil ? .listItem : .paragraph
      if isNested, isFirst || !isFlush(line, span) || !label.hasColon, !takesNested(label, span) { continue }
      guard let match = match(label, carrier: carrier, isFirst: isFirst, span) else {
        if isFirst, itemStart != nil, label.isEmphasised, !hasValue { hasBoldItems = true }
        hasValue = true
        if isFirst, itemStart != nil { noteBullet() }
        if isFirst, lists == 0 { endListedField(atNode: index, line: number, document) }
        continue
      }
      close(atNode: isFirst ? itemStart ?? index : index + 1, line: number)
      var value = definition ?? label.value
      if let again = LabelScanner.scan(span, from: value, end: Int(line.end)), again.hasColon,
        LabelTable.field(of: again.text, in: span) == match.field,
        LabelTable.role(ofLabel: Self.text(again, document)) == nil
      {
        value = again.value
      }
      hasInlineValue = value < Int(line.end)
      hasValue = hasInlineValue
      hasBoldItems = false
      if !label.hasColon || label.endsInBreak, label.isEmphasised, carrier == .paragraph { hasBareLabels = true }
      tookBullet = false
      labelItemEnd = itemStart.map { document.nodes.after($0) } ?? 0
      let first = definition == nil ? number : number + 1
      current = FieldPlace(
        field: match.field, strength: match.strength, carrier: carrier, isMisspelt: match.isMisspelt,
        labelText: label.text, label: label.whole, nodes: index..<index, lines: first..<first, start: value)
    }
  }

  private static func text(_ label: LabelScanner.Label, _ document: Document) -> String {
    document.source.text(in: SourceRange(label.text.lowerBound, label.text.upperBound))
  }

  /// The offset of what a line says of the line above it: `: value` below `Label`.
  private func definition(_ line: BlockLine, _ span: Span<UInt8>) -> Int? {
    let start = Int(line.start)
    guard start + 1 < Int(line.end), span[start] == 0x3A, ASCII.isBlank(span[start + 1]) else { return nil }
    return start + 2
  }

  /// A label in a paragraph whose value is one of a few words ends with its paragraph: what follows without a label is
  /// text of the idea. So does one of people or skills, where the idea has no text yet and sentences follow.
  private mutating func endShortField(atNode node: Int, line: Int, _ document: Document) {
    guard let current, current.carrier == .paragraph, hasInlineValue else { return }
    guard
      current.field.isShort || current.field.isList && Self.isProse(document.nodes[node], document)
    else {
      return
    }
    beginText(atNode: node, line: line, document)
  }

  /// Sentences behind a list whose last label is one of a few words, of people or of skills are text of the idea.
  private mutating func endListedField(atNode node: Int, line: Int, _ document: Document) {
    guard let current, current.carrier == .listItem, hasInlineValue, current.field.isShort || current.field.isList,
      Self.isProse(document.nodes[node], document, orAnnouncesMore: document.nodes.after(node) < bodyEnd)
    else { return }
    beginText(atNode: node, line: line, document)
  }

  /// Ends the field in hand: what follows without a label is text of the idea.
  private mutating func beginText(atNode node: Int, line: Int, _ document: Document) {
    close(atNode: node, line: line)
    let start = Int(document.lines[line].start)
    current = FieldPlace(
      field: .description, carrier: .none, label: start..<start, nodes: node..<node, lines: line..<line, start: start)
  }

  /// Whether a block is a paragraph of sentences, as no list of people or skills is.
  ///
  /// - Parameter orAnnouncesMore: Whether a few words with a colon will do.
  private static func isProse(_ node: BlockNode, _ document: Document, orAnnouncesMore: Bool = false) -> Bool {
    guard node.kind == .paragraph else { return false }
    var blanks = 0
    var last: UInt8 = 0
    for number in document.lineNumbers(of: node) {
      let line = document.lines[number]
      for offset in Int(line.start)..<Int(line.end) where blanks < 64 {
        if document.source.bytes[offset] == 0x20 { blanks += 1 }
        if document.source.bytes[offset] == 0x40 { return false }
      }
      if line.end > line.start { last = document.source.bytes[Int(line.end) - 1] }
    }
    return blanks >= 4 && (last == 0x2E || blanks >= 12) || orAnnouncesMore && blanks >= 1 && last == 0x3A
  }

  private mutating func noteBullet() {
    if current != nil { tookBullet = true }
  }

  private mutating func close(atNode node: Int, line: Int) {
    guard var place = current.take() else { return }
    place.nodes = place.nodes.lowerBound..<max(place.nodes.lowerBound, node)
    place.lines = place.lines.lowerBound..<max(place.lines.lowerBound, line)
    if place.field == .description { hasDescription = true }
    if fields.isEmpty { fields.reserveCapacity(8) }
    fields.append(place)
  }

  /// Text before the first label.
  private mutating func addPreamble(_ body: Range<Int>, _ firstText: Int?, _ document: Document) {
    guard let firstText else { return }
    let first = max(document.nodes[firstText].first, firstLine)
    let start = tableStart ?? fields.first.map { ($0.nodes.lowerBound, $0.lines.lowerBound) }
    let (endNode, end) = start ?? (body.upperBound, lastLine(of: body, document))
    guard first < end else { return }
    let nodes = firstText..<max(endNode, firstText + 1)
    let content = document.passage(nodes: nodes, lines: first..<end, start: Int(document.lines[first].start)).range
    guard !content.isEmpty else { return }
    fields.insert(
      FieldPlace(
        field: .description, carrier: .none, label: content.start..<content.start, nodes: nodes, lines: first..<end,
        start: Int(document.lines[first].start)),
      at: 0)
  }

  /// The index behind the last line of the body.
  private func lastLine(of body: Range<Int>, _ document: Document) -> Int {
    for index in body.reversed() {
      let lines = document.lineNumbers(of: document.nodes[index])
      if !lines.isEmpty { return lines.upperBound }
    }
    return 0
  }
}
