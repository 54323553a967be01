internal import MarkdownSyntax
internal import TextBasics

/// The labelled values of a page that may be the final report of a finished project.
struct ReportPage {
  /// A label and what it labels.
  struct Value {
    let label: ReportLabel
    /// The blocks of the value, and the lines of them that are part of it.
    var content: Passage
  }

  /// The values, in the order of the text.
  private(set) var values: [Value] = []
  private let document: Document
  /// The innermost item that is open, and those around it: the index behind each.
  private var items: [Int] = []

  init(_ document: Document) {
    self.document = document
    read(from: document.firstBlock)
  }

  /// The first value of a label that is not empty.
  func value(_ label: ReportLabel) -> Value? { values.first { $0.label == label && !$0.content.range.isEmpty } }

  private mutating func read(from first: Int) {
    let bytes = document.source.bytes
    var index = first
    while index < document.nodes.count {
      while let last = items.last, last <= index { items.removeLast() }
      let node = document.nodes[index]
      switch node.kind {
      case .item: items.append(document.nodes.after(index))
      case .heading where items.isEmpty: readHeading(index, bytes.span)
      case .paragraph: readLines(index, bytes.span)
      case .table:
        readTable(index, bytes.span)
        index = document.nodes.after(index)
        continue
      default: break
      }
      index += 1
    }
  }

  /// A heading labels what stands below it, up to the next heading, or what stands on it: `Title - Value`.
  private mutating func readHeading(_ index: Int, _ bytes: Span<UInt8>) {
    let node = document.nodes[index]
    let line = document.range(ofLine: node.first)
    if let label = ReportLabel(line, in: bytes) {
      let after = document.nodes.after(index)
      var end = after
      while end < document.nodes.count, document.nodes[end].kind != .heading { end = document.nodes.after(end) }
      add(label, nodes: after..<end)
      return
    }
    for at in line.dropLast() where ASCII.isBlank(bytes[at + 1]) && (bytes[at] == 0x3A || bytes[at] == 0x2D) {
      guard let label = ReportLabel(line.lowerBound..<at, in: bytes), !label.tellsReport else { return }
      add(label, nodes: index..<index + 1, lines: document.lineNumbers(of: node), start: at + 2)
      return
    }
  }

  /// Lines of a paragraph that begin with a label; a label alone on the last line labels what follows.
  private mutating func readLines(_ index: Int, _ bytes: Span<UInt8>) {
    let node = document.nodes[index]
    let lines = document.lineNumbers(of: node)
    var open: (label: ReportLabel, line: Int, start: Int)?
    for number in lines {
      let line = document.range(ofLine: number)
      guard let found = LabelScanner.scan(bytes, from: line.lowerBound, end: line.upperBound), found.hasColon else {
        continue
      }
      if let open { add(open.label, nodes: index..<index + 1, lines: open.line..<number, start: open.start) }
      open = ReportLabel(found.text, in: bytes).map { ($0, number, found.value) }
    }
    guard let open else { return }
    let isAlone = open.line == lines.upperBound - 1 && open.start >= document.range(ofLine: open.line).upperBound
    if isAlone, let following = blocks(behind: index) {
      add(open.label, nodes: following)
    } else {
      add(open.label, nodes: index..<index + 1, lines: open.line..<lines.upperBound, start: open.start)
    }
  }

  /// What a label at the end of a paragraph labels: the rest of its item, or the block behind it.
  private func blocks(behind paragraph: Int) -> Range<Int>? {
    let next = document.nodes.after(paragraph)
    if let item = items.last { return next < item ? next..<item : nil }
    guard next < document.nodes.count, document.nodes[next].kind != .heading else { return nil }
    return next..<document.nodes.after(next)
  }

  /// Rows that begin with a label, or a header row of labels over one row of values.
  private mutating func readTable(_ index: Int, _ bytes: Span<UInt8>) {
    let end = document.nodes.after(index)
    var rows: [[Int]] = []
    for node in index + 1..<max(index + 1, end) {
      switch document.nodes[node].kind {
      case .tableRow: rows.append([])
      case .tableCell: if !rows.isEmpty { rows[rows.count - 1].append(node) }
      default: break
      }
    }
    func label(_ cell: Int) -> ReportLabel? {
      let node = document.nodes[cell]
      return ReportLabel(document.range(ofLine: node.first), in: bytes)
    }
    let header = rows.first.map { $0.map(label) } ?? []
    if rows.count == 2, header.count(where: { $0 != nil }) >= 2 {
      for (label, cell) in zip(header, rows[1]) {
        if let label { add(label, nodes: cell..<cell + 1) }
      }
      return
    }
    for row in rows where row.count == 2 {
      if let label = label(row[0]) { add(label, nodes: row[1]..<row[1] + 1) }
    }
  }

  // MARK: - Values

  /// Adds a value of whole blocks.
  private mutating func add(_ label: ReportLabel, nodes: Range<Int>) {
    var lines: Range<Int>?
    for index in nodes {
      let own = document.lineNumbers(of: document.nodes[index])
      if !own.isEmpty { lines = (lines?.lowerBound ?? own.lowerBound)..<own.upperBound }
    }
    guard let lines else { return }
    add(label, nodes: nodes, lines: lines, start: document.range(ofLine: lines.lowerBound).lowerBound)
  }

  private mutating func add(_ label: ReportLabel, nodes: Range<Int>, lines: Range<Int>, start: Int) {
    let content = document.passage(nodes: nodes, lines: lines, start: start)
    values.append(Value(label: label, content: content))
  }
}

extension Document {
  /// The first block behind the front matter.
  var firstBlock: Int {
    let end = FrontMatter.end(in: source.bytes.span)
    var index = 1
    while index < nodes.count, Int(nodes[index].start) < end { index = nodes.after(index) }
    return index
  }

  /// The content of a leaf's line, as offsets.
  func range(ofLine number: Int) -> Range<Int> {
    Int(lines[number].start)..<max(Int(lines[number].start), Int(lines[number].end))
  }
}
