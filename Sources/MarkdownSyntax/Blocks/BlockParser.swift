internal import TextBasics

/// Reads the block structure of a document in one pass over its lines (CommonMark 0.31.2, chapter 3, phase 1).
///
/// Any bytes give a tree. Open containers are kept on a stack and every loop consumes the line, so nesting costs no
/// recursion and time is linear in the number of bytes.
struct BlockParser {
  /// A container that later lines may continue: 12 bytes, as one byte of text may open one.
  struct OpenContainer {
    private let index: UInt32
    private let allColumns: UInt32
    let kind: BlockKind
    private let columns: UInt8

    init(kind: BlockKind, node: Int, indent: Int = 0, around: Int = 0) {
      self.kind = kind
      index = UInt32(truncatingIfNeeded: node)
      // A marker has ten bytes at most, and three columns before it and four behind it.
      columns = UInt8(truncatingIfNeeded: indent)
      allColumns = UInt32(truncatingIfNeeded: around + indent)
    }

    /// The index of its block.
    var node: Int { Int(index) }
    /// Item, footnote definition: the columns its lines are indented by.
    var indent: Int { Int(columns) }
    /// The columns of all containers down from the innermost quote around it, its own with them.
    var reach: Int { Int(allColumns) }
  }

  /// The leaf that later lines may continue; always inside the innermost open container.
  enum Leaf {
    case none
    case paragraph
    case indentedCode
    case fencedCode(mark: UInt8, length: Int, indent: Int)
    case html(kind: Int)
    case table(columns: Int)
  }

  var nodes: ContiguousArray<BlockNode> = []
  var lines: ContiguousArray<BlockLine> = []
  var references = LinkReferenceTable()
  let options: DocumentOptions

  var open: ContiguousArray<OpenContainer> = []
  /// The positions of block quotes on `open`: what a blank line cannot pass.
  private(set) var quotes: ContiguousArray<UInt32> = []
  var leaf = Leaf.none
  var leafNode = 0
  /// The offset behind the last content that was added.
  var lastEnd = 0
  /// Whether the line before was blank, and how many containers, up to the last quote it marked, it belonged to.
  var blankBefore = false
  var blankFloor = 0

  /// Scratch: the cells of the row in hand.
  var cells: [SourceRange] = []
  /// The cells that were added to rows of tables which lacked them.
  var missingCells = 0
  static let mostMissingCells = 1 << 19

  /// The number of bytes of the text.
  private var size = 0

  init(options: DocumentOptions) {
    self.options = options
  }

  /// Reads the whole of `bytes`.
  mutating func parse(_ bytes: Span<UInt8>) {
    size = bytes.count
    nodes.reserveCapacity(bytes.count / 40 + 16)
    lines.reserveCapacity(bytes.count / 48 + 16)
    nodes.append(BlockNode(kind: .document, start: 0, end: 0, after: 0))
    open.append(OpenContainer(kind: .document, node: 0))
    var offset = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    while offset < bytes.count {
      let end = ByteSearch.lineEnd(in: bytes, from: offset, end: bytes.count)
      parseLine(bytes, from: offset, to: end)
      offset = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { offset += 1 }
    }
    closeContainers(downTo: 0, bytes)
    nodes[0].end = UInt32(truncatingIfNeeded: bytes.count)
  }

  // MARK: - One line

  private mutating func parseLine(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    var cursor = LineCursor(offset: start, end: end)
    var depth = matchContainers(&cursor, bytes)
    let allMatched = depth == open.count
    if allMatched, continueLeaf(&cursor, bytes) { return }

    let nodesBefore = nodes.count
    var mayContinueParagraph = isParagraph
    var forbidsBreak = -1
    while true {
      cursor.scanIndentation(bytes)
      if cursor.isBlank { break }
      if cursor.isIndented {
        if mayContinueParagraph { break }
        prepare(depth: depth, bytes)
        openIndentedCode(&cursor, bytes)
        return finishLine()
      }
      let from = cursor.next
      let byte = bytes[from]
      switch byte {
      case 0x3E:
        prepare(depth: depth, bytes)
        openQuote(&cursor, bytes)
      case 0x23:
        guard let heading = BlockScanners.scanATXHeading(bytes, from: from, end: end) else { break }
        prepare(depth: depth, bytes)
        addHeading(heading, at: from, end: end, bytes)
        return finishLine()
      case 0x60, 0x7E:
        guard let fence = BlockScanners.scanFence(bytes, from: from, end: end) else { break }
        prepare(depth: depth, bytes)
        openFence(fence, at: from, indent: cursor.indent, end: end, bytes)
        return finishLine()
      case 0x3C:
        guard
          let kind = HTMLBlockScanner.scanStart(
            bytes, from: from, end: end, interruptsParagraph: mayContinueParagraph)
        else { break }
        prepare(depth: depth, bytes)
        openHTML(kind, &cursor, bytes)
        return finishLine()
      case 0x5B where options.contains(.footnotes):
        guard let label = BlockScanners.scanFootnoteLabel(bytes, from: from, end: end) else { break }
        prepare(depth: depth, bytes)
        openFootnote(&cursor, label: label, bytes)
      case 0x3D, 0x2D, 0x2A, 0x5F, 0x2B, 0x30...0x39:
        if mayContinueParagraph, allMatched, byte == 0x3D || byte == 0x2D,
          let level = BlockScanners.scanSetextUnderline(bytes, from: from, end: end),
          closeAsSetextHeading(level: level, end: end, bytes)
        {
          return finishLine()
        }
        if byte != 0x3D, byte != 0x2B, !ASCII.isDigit(byte), forbidsBreak <= from {
          guard let forbidding = BlockScanners.scanThematicBreak(bytes, from: from, end: end) else {
            prepare(depth: depth, bytes)
            addThematicBreak(at: from, end: end, bytes)
            return finishLine()
          }
          forbidsBreak = forbidding
        }
        guard let marker = ListMarker.scan(bytes, from: from, end: end) else { break }
        let interrupts = mayContinueParagraph && allMatched
        if interrupts, marker.isOrdered && marker.number != 1 || isBlank(bytes, from + marker.width, end) { break }
        prepare(depth: depth, bytes, for: marker)
        openItem(marker, &cursor, bytes)
      default:
        break
      }
      // A container was opened exactly if the cursor moved on: look again at what it holds.
      if cursor.offset <= from { break }
      depth = open.count
      mayContinueParagraph = false
    }
    let opensContainer = nodes.count > nodesBefore
    addText(
      &cursor, depth: depth, isLazy: !allMatched && mayContinueParagraph, opensContainer: opensContainer, bytes)
  }

  private func isBlank(_ bytes: Span<UInt8>, _ from: Int, _ end: Int) -> Bool {
    var at = from
    while at < end, ASCII.isBlank(bytes[at]) { at += 1 }
    return at >= end
  }

  var isParagraph: Bool {
    if case .paragraph = leaf { return true }
    return false
  }

  private mutating func finishLine() { blankBefore = false }

  /// Consumes the marks of the open containers that the line continues; returns how many it does.
  private mutating func matchContainers(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) -> Int {
    var depth = 1
    var quotesPassed = 0
    while depth < open.count {
      if open[depth].kind == .list {
        depth += 1
        continue
      }
      cursor.scanIndentation(bytes)
      if cursor.isBlank {
        // A blank line continues every item but one that has no content yet, and no quote.
        let passed = open[depth - 1].reach
        depth = quotesPassed < quotes.count ? Int(quotes[quotesPassed]) : open.count
        // Blanks that the items are indented by are no part of the code or HTML they hold.
        cursor.advance(columns: min(cursor.indent, open[depth - 1].reach - passed), bytes)
        if depth == open.count, open[depth - 1].kind == .item, nodes.count == open[depth - 1].node + 1 { depth -= 1 }
        return depth
      }
      if open[depth].kind == .blockQuote {
        guard !cursor.isIndented, bytes[cursor.next] == 0x3E else { return depth }
        consumeQuoteMark(&cursor, bytes)
        quotesPassed += 1
      } else {
        guard cursor.indent >= open[depth].indent else { return depth }
        cursor.advance(columns: open[depth].indent, bytes)
      }
      depth += 1
    }
    return depth
  }

  mutating func consumeQuoteMark(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) {
    cursor.skipIndentation()
    cursor.advance(bytes: 1)
    lastEnd = max(lastEnd, cursor.offset)
    if cursor.offset < cursor.end, ASCII.isBlank(bytes[cursor.offset]) { cursor.advance(columns: 1, bytes) }
  }

  /// Gives what is left of the line to a paragraph or a table row, or notes that it is blank.
  private mutating func addText(
    _ cursor: inout LineCursor, depth: Int, isLazy: Bool, opensContainer: Bool, _ bytes: Span<UInt8>
  ) {
    if cursor.isBlank {
      closeContainers(downTo: depth, bytes)
      closeLeaf(bytes)
      noteBlank()
      // The line of an empty item's marker parts nothing.
      if opensContainer { blankBefore = false }
      return
    }
    if !isLazy { closeContainers(downTo: depth, bytes) }
    if isParagraph {
      if !isLazy, options.contains(.tables), openTable(cursor, bytes) { return }
      append(cursor.content())
      lastEnd = cursor.end
    } else if case .table(let columns) = leaf {
      addRow(cursor, columns: columns, bytes)
    } else {
      prepare(depth: open.count, bytes)
      openParagraph(cursor, bytes)
    }
    blankBefore = false
  }

  // MARK: - The stack

  /// Closes what the line does not continue, so that a block can be added at `depth`; a list on top is closed too unless
  /// it takes the item that `marker` begins.
  mutating func prepare(depth: Int, _ bytes: Span<UInt8>, for marker: ListMarker? = nil) {
    closeContainers(downTo: depth, bytes)
    closeLeaf(bytes)
    if open[open.count - 1].kind == .list, !listTakes(marker) { closeContainers(downTo: open.count - 1, bytes) }
    markLoose()
  }

  /// Whether the list on top of the stack has the item's type: the same bullet, or the same delimiter (5.3).
  private func listTakes(_ marker: ListMarker?) -> Bool {
    guard let marker else { return false }
    // Bullets and the delimiters of numbers are different bytes.
    return nodes[open[open.count - 1].node].detail == UInt16(marker.mark)
  }

  /// A blank line before a block that is not the first of its item makes the item's list loose; one before an item that
  /// is not the first makes its own list loose (5.3).
  private mutating func markLoose() {
    guard blankBefore else { return }
    let top = open.count - 1
    guard top >= blankFloor, nodes.count > open[top].node + 1 else { return }
    if open[top].kind == .item {
      nodes[open[top - 1].node].flags.insert(.loose)
    } else if open[top].kind == .list {
      nodes[open[top].node].flags.insert(.loose)
    }
  }

  /// Notes that the line was blank: it belongs to the containers up to the innermost quote.
  mutating func noteBlank() {
    blankBefore = true
    blankFloor = quotes.last.map { Int($0) + 1 } ?? 0
  }

  @inline(__always)
  mutating func closeContainers(downTo depth: Int, _ bytes: Span<UInt8>) {
    if open.count > depth { closeOpenContainers(downTo: depth, bytes) }
  }

  private mutating func closeOpenContainers(downTo depth: Int, _ bytes: Span<UInt8>) {
    closeLeaf(bytes)
    while open.count > depth {
      let closed = open.removeLast()
      if closed.kind == .blockQuote { quotes.removeLast() }
      nodes[closed.node].finish(end: lastEnd, after: nodes.count)
      if closed.kind == .blockQuote, nodes[closed.node].detail != 0 { settleAlert(closed.node) }
    }
  }

  // MARK: - The arrays

  @inline(__always)
  mutating func append(_ node: BlockNode) {
    if nodes.count == nodes.capacity {
      nodes.reserveCapacity(GrowthForecast.capacity(for: nodes.count, at: Int(node.start), of: size))
    }
    nodes.append(node)
  }

  @inline(__always)
  mutating func append(_ line: BlockLine) {
    if lines.count == lines.capacity {
      lines.reserveCapacity(GrowthForecast.capacity(for: lines.count, at: Int(line.start), of: size))
    }
    lines.append(line)
  }

  /// Puts a container whose mark begins at the offset `start` on the stack.
  mutating func append(_ container: OpenContainer, at start: Int) {
    if container.kind == .blockQuote { quotes.append(UInt32(truncatingIfNeeded: open.count)) }
    // Few documents nest deep, and none is asked for memory in advance.
    if open.count == open.capacity, open.count > 1 << 12 {
      open.reserveCapacity(GrowthForecast.capacity(for: open.count, at: start, of: size))
    }
    open.append(container)
  }
}
