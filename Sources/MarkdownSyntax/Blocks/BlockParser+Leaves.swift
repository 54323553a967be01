internal import TextBasics

extension BlockParser {
  /// Appends a leaf without lines and makes it the one that `lines` are added to.
  mutating func addLeaf(_ kind: BlockKind, at start: Int, end: Int) {
    leafNode = nodes.count
    append(
      BlockNode(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        place: UInt32(truncatingIfNeeded: lines.count)))
    lastEnd = max(lastEnd, end)
  }

  /// Adds a line to the open leaf.
  @inline(always)
  mutating func addLine(_ line: BlockLine) {
    append(line)
    lastEnd = max(lastEnd, Int(line.end))
  }

  /// Adds a line of code or HTML below the first: to the row of the line before it, where it stands right behind that in
  /// the source, so that a long block of code takes no more memory than a short one.
  private mutating func addLowerLine(_ line: BlockLine, _ bytes: Span<UInt8>) {
    let end = lines.last.end
    if end &+ 1 == line.start, line.padding == 0, lines.count > nodes[leafNode].first + 1,
      bytes[Int(end)] == 0x0A
    {
      lines.last.end = line.end
    } else {
      append(line)
    }
  }

  /// Gives the line to the open code or HTML block; returns whether it took it.
  mutating func continueLeaf(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) -> Bool {
    switch leaf {
    case .none, .paragraph, .table:
      return false
    case .fencedCode:
      cursor.scanIndentation(bytes)
      if !cursor.isIndented, !cursor.isBlank, bytes[cursor.next] == fence.mark,
        BlockScanners.closesFence(
          bytes, from: cursor.next, end: cursor.end, mark: fence.mark, length: fence.length)
      {
        nodes[leafNode].flags.insert(.closed)
        lastEnd = BlockScanners.trimmedEnd(bytes, from: cursor.next, end: cursor.end)
        nodes[leafNode].end = UInt32(truncatingIfNeeded: lastEnd)
        closeLeaf(bytes)
      } else {
        cursor.advance(columns: min(fence.indent, cursor.indent), bytes)
        addLowerLine(cursor.rest(), bytes)
        lastEnd = max(lastEnd, cursor.end)
      }
    case .html:
      cursor.scanIndentation(bytes)
      if htmlKind >= 6, cursor.isBlank { return false }
      addLowerLine(cursor.rest(), bytes)
      lastEnd = max(lastEnd, cursor.end)
      if cursor.isBlank {
        // A blank line that ends the block parts what comes behind it, as in cmark.
        noteBlank()
        return true
      }
      if HTMLBlockScanner.closes(bytes, from: cursor.offset, end: cursor.end, kind: htmlKind) { closeLeaf(bytes) }
    case .indentedCode:
      cursor.scanIndentation(bytes)
      guard cursor.isIndented || cursor.isBlank else { return false }
      cursor.advance(columns: 4, bytes)
      if cursor.isBlank {
        // Blank lines at the end of the block are taken back when it closes. Only with each other are they one row: what
        // labels a field may stand in lines that are indented too far.
        blankBefore ? addLowerLine(cursor.rest(), bytes) : append(cursor.rest())
        noteBlank()
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
    self.fence = Fence(mark: bytes[start], length: fence.length, indent: indent)
    leaf = .fencedCode
  }

  mutating func openHTML(_ kind: Int, _ cursor: inout LineCursor, _ bytes: Span<UInt8>) {
    addLeaf(.htmlBlock, at: cursor.next, end: cursor.end)
    nodes[leafNode].detail = UInt16(kind)
    addLine(cursor.rest())
    htmlKind = kind
    leaf = .html
    if HTMLBlockScanner.closes(bytes, from: cursor.next, end: cursor.end, kind: kind) { closeLeaf(bytes) }
  }

  mutating func addHeading(
    _ heading: (level: Int, start: Int, end: Int), at start: Int, end: Int, _ bytes: Span<UInt8>
  ) {
    addLeaf(.heading, at: start, end: BlockScanners.trimmedEnd(bytes, from: start, end: end))
    nodes[leafNode].detail = UInt16(heading.level)
    // A heading without text ends before the blanks behind its marks.
    let line = (start: min(heading.start, lastEnd), end: min(heading.end, lastEnd))
    append(BlockLine(start: UInt32(truncatingIfNeeded: line.start), end: UInt32(truncatingIfNeeded: line.end)))
  }

  mutating func addThematicBreak(at start: Int, end: Int, _ bytes: Span<UInt8>) {
    addLeaf(.thematicBreak, at: start, end: BlockScanners.trimmedEnd(bytes, from: start, end: end))
  }

  /// Opens a paragraph; the task box before an item's first one becomes a fact of the item.
  @inline(always)
  mutating func openParagraph(_ cursor: LineCursor, _ bytes: Span<UInt8>) {
    var line = cursor.content()
    let top = open.last
    if options.contains(.taskItems), top.kind == .item, nodes.count == top.node + 1,
      bytes[Int(line.start)] == 0x5B,
      let text = BlockScanners.scanTaskBox(bytes, from: Int(line.start), end: cursor.end)
    {
      nodes[top.node].flags.insert(bytes[Int(line.start) + 1] == 0x20 ? [.task] : [.task, .checked])
      line.start = UInt32(truncatingIfNeeded: text)
    }
    addLeaf(.paragraph, at: Int(line.start), end: cursor.end)
    append(line)
    leaf = .paragraph
  }

  /// Ends the open leaf: gives it its range and takes back what is not part of it.
  @inline(always)
  mutating func closeLeaf(_ bytes: Span<UInt8>) {
    if leaf == .paragraph {
      closeParagraph(bytes)
      leaf = .none
    } else if leaf != .none {
      closeOpenLeaf(bytes)
    }
  }

  private mutating func closeOpenLeaf(_ bytes: Span<UInt8>) {
    switch leaf {
    case .none, .paragraph:
      return
    case .indentedCode:
      while lines.count > 0, isBlankLine(lines.last, bytes) { lines.removeLast() }
      if lines.count > 0 { nodes[leafNode].end = lines.last.end }
    case .fencedCode, .html:
      nodes[leafNode].end = max(nodes[leafNode].end, lines.last.end)
    case .table:
      nodes[leafNode].place = UInt32(truncatingIfNeeded: nodes.count)
      nodes[leafNode].end = UInt32(truncatingIfNeeded: lastEnd)
    }
    leaf = .none
  }

  private func isBlankLine(_ line: BlockLine, _ bytes: Span<UInt8>) -> Bool {
    var at = Int(line.start)
    while at < Int(line.end), ASCII.isBlank(bytes[at]) || bytes[at] == 0x0A { at &+= 1 }
    return at >= Int(line.end)
  }

  /// Turns the open paragraph into a setext heading; returns false where only reference definitions stand in it.
  mutating func closeAsSetextHeading(level: Int, end: Int, _ bytes: Span<UInt8>) -> Bool {
    takeDefinitions(bytes)
    guard nodes[leafNode].kind == .paragraph else {
      leaf = .none
      return false
    }
    _ = trimLastLine(bytes)
    var heading = nodes[leafNode]
    heading.kind = .heading
    heading.flags.insert(.setext)
    heading.detail = UInt16(level)
    heading.end = UInt32(truncatingIfNeeded: end)
    nodes[leafNode] = heading
    lastEnd = end
    leaf = .none
    return true
  }

  private mutating func closeParagraph(_ bytes: Span<UInt8>) {
    if bytes[Int(nodes[leafNode].start)] == 0x5B {
      takeDefinitions(bytes)
      guard nodes[leafNode].kind == .paragraph else { return }
    }
    nodes[leafNode].end = trimLastLine(bytes)
    if open.count == 2, options.contains(.alerts) { takeAlertTitle(bytes) }
  }

  /// Takes the blanks off the last line; gives its end.
  @inline(always)
  private mutating func trimLastLine(_ bytes: Span<UInt8>) -> UInt32 {
    let last = lines.count &- 1
    let line = lines[last]
    let stop = UInt32(
      truncatingIfNeeded: BlockScanners.trimmedEnd(bytes, from: Int(line.start), end: Int(line.end)))
    if stop != line.end { lines[last].end = stop }
    return stop
  }

  /// Splits the reference definitions at the beginning of the open paragraph off into blocks of their own (4.7).
  private mutating func takeDefinitions(_ bytes: Span<UInt8>) {
    guard bytes[Int(nodes[leafNode].start)] == 0x5B, mayBeginDefinition(bytes) else { return }
    var text: ContiguousArray<UInt8> = []
    let first = nodes[leafNode].first
    text.reserveCapacity(Int(lines.last.end) - Int(nodes[leafNode].start) + 1)
    for number in first..<lines.count {
      let line = lines[number]
      let content = bytes.extracting(Int(line.start)..<max(Int(line.start), Int(line.end)))
      content.withUnsafeBufferPointer { text.append(contentsOf: $0) }
      text.append(0x0A)
    }
    var at = 0
    var line = first
    while at < text.count, text[at] == 0x5B,
      let definition = LinkScanner.scanLinkReferenceDefinition(text.span, from: at)
    {
      references.add(definition, in: text.span)
      let start = line
      // A definition ends where a line does.
      while at < definition.end {
        at += max(0, Int(lines[line].end) - Int(lines[line].start)) + 1
        line += 1
      }
      splitDefinition(lines: start..<line)
    }
  }

  /// Whether a colon stands behind the first bracket that closes: most paragraphs that begin with a bracket begin with
  /// a link, and need not be joined to find that out. What carries the lines holds no bracket.
  private func mayBeginDefinition(_ bytes: Span<UInt8>) -> Bool {
    let end = Int(lines.last.end)
    var at = Int(nodes[leafNode].start) + 1
    let closing = ByteSearch.first(0x5D, in: bytes, from: at, end: end)
    if closing + 1 >= end || bytes[closing + 1] != 0x3A && bytes[closing - 1] != 0x5C { return false }
    while at < end, bytes[at] != 0x5D {
      if bytes[at] == 0x5B { return false }
      at += bytes[at] == 0x5C ? 2 : 1
    }
    return at + 1 < end && bytes[at + 1] == 0x3A
  }

  /// Makes a block of the first lines of the open paragraph; what is left of the paragraph comes after it.
  private mutating func splitDefinition(lines range: Range<Int>) {
    let paragraph = nodes[leafNode]
    nodes[leafNode].kind = .linkReferenceDefinition
    nodes[leafNode].end = lines[range.upperBound - 1].end
    guard range.upperBound < lines.count else { return }
    leafNode = nodes.count
    append(
      BlockNode(
        kind: .paragraph, start: lines[range.upperBound].start, end: paragraph.end,
        place: UInt32(truncatingIfNeeded: range.upperBound)))
  }
}
