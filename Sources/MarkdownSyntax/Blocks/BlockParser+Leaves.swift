internal import TextBasics

extension BlockParser {
  /// Appends a leaf without lines and makes it the one that `lines` are added to.
  mutating func addLeaf(_ kind: BlockKind, at start: Int, end: Int) {
    leafNode = nodes.count
    nodes.append(
      BlockNode(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        after: UInt32(truncatingIfNeeded: leafNode + 1), first: UInt32(truncatingIfNeeded: lines.count)))
    lastEnd = max(lastEnd, end)
  }

  mutating func addLine(_ line: BlockLine) {
    lines.append(line)
    nodes[leafNode].count += 1
    lastEnd = max(lastEnd, Int(line.end))
  }

  /// Gives the line to the open code or HTML block; returns whether it took it.
  mutating func continueLeaf(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) -> Bool {
    switch leaf {
    case .none, .paragraph, .table:
      return false
    case .fencedCode(let mark, let length, let indent):
      cursor.scanIndentation(bytes)
      if !cursor.isIndented, !cursor.isBlank, bytes[cursor.next] == mark,
        BlockScanners.closesFence(bytes, from: cursor.next, end: cursor.end, mark: mark, length: length)
      {
        nodes[leafNode].flags.insert(.closed)
        lastEnd = BlockScanners.trimmedEnd(bytes, from: cursor.next, end: cursor.end)
        closeLeaf(bytes)
      } else {
        cursor.advance(columns: min(indent, cursor.indent), bytes)
        addLine(cursor.rest())
      }
    case .html(let kind):
      cursor.scanIndentation(bytes)
      if kind >= 6, cursor.isBlank { return false }
      addLine(cursor.rest())
      if HTMLBlockScanner.closes(bytes, from: cursor.offset, end: cursor.end, kind: kind) { closeLeaf(bytes) }
    case .indentedCode:
      cursor.scanIndentation(bytes)
      guard cursor.isIndented || cursor.isBlank else { return false }
      cursor.advance(columns: 4, bytes)
      if cursor.isBlank {
        // Blank lines at the end of the block are taken back when it closes.
        lines.append(cursor.rest())
        nodes[leafNode].count += 1
        blankBefore = true
        blankFloor = quotes.last.map { $0 + 1 } ?? 0
        return true
      }
      addLine(cursor.rest())
    }
    blankBefore = false
    return true
  }

  mutating func openIndentedCode(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) {
    cursor.advance(columns: 4, bytes)
    addLeaf(.indentedCode, at: cursor.offset, end: cursor.end)
    addLine(cursor.rest())
    leaf = .indentedCode
  }

  mutating func openFence(
    _ fence: (length: Int, info: Int, infoEnd: Int), at start: Int, indent: Int, end: Int, _ bytes: Span<UInt8>
  ) {
    addLeaf(.fencedCode, at: start, end: BlockScanners.trimmedEnd(bytes, from: start, end: end))
    addLine(BlockLine(start: UInt32(truncatingIfNeeded: fence.info), end: UInt32(truncatingIfNeeded: fence.infoEnd)))
    leaf = .fencedCode(mark: bytes[start], length: fence.length, indent: indent)
  }

  mutating func openHTML(_ kind: Int, _ cursor: inout LineCursor, _ bytes: Span<UInt8>) {
    addLeaf(.htmlBlock, at: cursor.next, end: cursor.end)
    nodes[leafNode].detail = UInt16(kind)
    addLine(cursor.rest())
    leaf = .html(kind: kind)
    if HTMLBlockScanner.closes(bytes, from: cursor.next, end: cursor.end, kind: kind) { closeLeaf(bytes) }
  }

  mutating func addHeading(
    _ heading: (level: Int, start: Int, end: Int), at start: Int, end: Int, _ bytes: Span<UInt8>
  ) {
    addLeaf(.heading, at: start, end: BlockScanners.trimmedEnd(bytes, from: start, end: end))
    nodes[leafNode].detail = UInt16(heading.level)
    addLine(BlockLine(start: UInt32(truncatingIfNeeded: heading.start), end: UInt32(truncatingIfNeeded: heading.end)))
  }

  mutating func addThematicBreak(at start: Int, end: Int, _ bytes: Span<UInt8>) {
    addLeaf(.thematicBreak, at: start, end: BlockScanners.trimmedEnd(bytes, from: start, end: end))
  }

  /// Opens a paragraph; the task box before an item's first one becomes a fact of the item.
  mutating func openParagraph(_ cursor: LineCursor, _ bytes: Span<UInt8>) {
    var line = cursor.content()
    let top = open[open.count - 1]
    if options.contains(.taskItems), top.kind == .item, nodes.count == top.node + 1 {
      let at = Int(line.start)
      if at + 3 < cursor.end, bytes[at] == 0x5B, bytes[at + 2] == 0x5D, ASCII.isBlank(bytes[at + 3]),
        bytes[at + 1] == 0x20 || bytes[at + 1] | 0x20 == 0x78
      {
        nodes[top.node].flags.insert(bytes[at + 1] == 0x20 ? [.task] : [.task, .checked])
        var start = at + 3
        while start < cursor.end, ASCII.isBlank(bytes[start]) { start += 1 }
        line.start = UInt32(truncatingIfNeeded: start)
      }
    }
    addLeaf(.paragraph, at: Int(line.start), end: cursor.end)
    addLine(line)
    leaf = .paragraph
  }

  /// Ends the open leaf: gives it its range and takes back what is not part of it.
  mutating func closeLeaf(_ bytes: Span<UInt8>) {
    switch leaf {
    case .none:
      return
    case .paragraph:
      closeParagraph(bytes)
    case .indentedCode:
      while let last = lines.last, isBlankLine(last, bytes) {
        lines.removeLast()
        nodes[leafNode].count -= 1
      }
      nodes[leafNode].end = lines.last?.end ?? nodes[leafNode].end
    case .fencedCode, .html:
      nodes[leafNode].end = UInt32(truncatingIfNeeded: lastEnd)
    case .table:
      nodes[leafNode].after = UInt32(truncatingIfNeeded: nodes.count)
      nodes[leafNode].end = UInt32(truncatingIfNeeded: lastEnd)
    }
    leaf = .none
  }

  private func isBlankLine(_ line: BlockLine, _ bytes: Span<UInt8>) -> Bool {
    BlockScanners.trimmedEnd(bytes, from: Int(line.start), end: Int(line.end)) == Int(line.start)
  }

  /// Turns the open paragraph into a setext heading; returns false where only reference definitions stand in it.
  mutating func closeAsSetextHeading(level: Int, end: Int, _ bytes: Span<UInt8>) -> Bool {
    takeDefinitions(bytes)
    guard nodes[leafNode].kind == .paragraph else {
      leaf = .none
      return false
    }
    trimLastLine(bytes)
    nodes[leafNode].kind = .heading
    nodes[leafNode].flags.insert(.setext)
    nodes[leafNode].detail = UInt16(level)
    nodes[leafNode].end = UInt32(truncatingIfNeeded: end)
    lastEnd = end
    leaf = .none
    return true
  }

  private mutating func closeParagraph(_ bytes: Span<UInt8>) {
    takeDefinitions(bytes)
    guard nodes[leafNode].kind == .paragraph else { return }
    trimLastLine(bytes)
    nodes[leafNode].end = lines[lines.count - 1].end
    if open.count == 2, options.contains(.alerts) { takeAlertTitle(bytes) }
  }

  private mutating func trimLastLine(_ bytes: Span<UInt8>) {
    let last = lines.count - 1
    let stop = BlockScanners.trimmedEnd(bytes, from: Int(lines[last].start), end: Int(lines[last].end))
    lines[last].end = UInt32(truncatingIfNeeded: stop)
  }

  /// Splits the reference definitions at the beginning of the open paragraph off into blocks of their own (4.7).
  private mutating func takeDefinitions(_ bytes: Span<UInt8>) {
    guard bytes[Int(nodes[leafNode].start)] == 0x5B else { return }
    var text: ContiguousArray<UInt8> = []
    let first = Int(nodes[leafNode].first)
    for line in lines[first...] {
      for at in Int(line.start)..<Int(line.end) { text.append(bytes[at]) }
      text.append(0x0A)
    }
    var at = 0
    var line = first
    while at < text.count, text[at] == 0x5B,
      let definition = LinkScanner.scanLinkReferenceDefinition(text.span, from: at)
    {
      references.add(definition, in: text.span)
      let start = line
      for offset in at..<definition.end where text[offset] == 0x0A { line += 1 }
      at = definition.end
      splitDefinition(lines: start..<line)
    }
  }

  /// Makes a block of the first lines of the open paragraph; what is left of the paragraph comes after it.
  private mutating func splitDefinition(lines range: Range<Int>) {
    let paragraph = nodes[leafNode]
    nodes[leafNode].kind = .linkReferenceDefinition
    nodes[leafNode].count = UInt32(range.count)
    nodes[leafNode].end = lines[range.upperBound - 1].end
    guard range.upperBound < lines.count else { return }
    leafNode = nodes.count
    nodes.append(
      BlockNode(
        kind: .paragraph, start: lines[range.upperBound].start, end: paragraph.end,
        after: UInt32(truncatingIfNeeded: leafNode + 1), first: UInt32(truncatingIfNeeded: range.upperBound),
        count: UInt32(lines.count - range.upperBound)))
  }
}
