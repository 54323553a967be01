internal import TextBasics

/// Reads the block structure of a document in one pass over its lines (CommonMark 0.31.2, chapter 3, phase 1).
///
/// Any bytes give a tree. Open containers are kept on a stack and every loop consumes the line, so nesting costs no
/// recursion and time is linear in the number of bytes. What nearly every line passes through is always inlined: a line
/// takes so few steps that calls took an eighth of the time.
struct BlockParser: ~Copyable {
  /// A container that later lines may continue: 12 bytes, as one byte of text may open one.
  struct OpenContainer {
    private let index: UInt32
    private let columns: UInt32
    let kind: BlockKind
    /// List: the bullet, or the delimiter of its numbers.
    let mark: UInt8

    init(kind: BlockKind, node: Int, reach: Int = 0, mark: UInt8 = 0) {
      self.kind = kind
      self.mark = mark
      index = UInt32(truncatingIfNeeded: node)
      columns = UInt32(truncatingIfNeeded: reach)
    }

    /// The index of its block.
    var node: Int { Int(index) }
    /// The columns that its lines are indented by, counted from the innermost quote around it.
    var reach: Int { Int(columns) }
  }

  /// The leaf that later lines may continue; always inside the innermost open container.
  enum Leaf {
    case none
    case paragraph
    case indentedCode
    case fencedCode
    case html
    case table
  }

  /// What opened a fenced code block: the byte, how often it stands there, and the columns before it.
  struct Fence {
    var mark: UInt8 = 0
    var length = 0
    var indent = 0
  }

  var nodes: RowBuilder<BlockNode>
  var lines: RowBuilder<BlockLine>
  var references = LinkReferenceTable()
  let options: DocumentOptions

  var open = RowBuilder<OpenContainer>(capacity: 32)
  /// The positions of block quotes on `open`: what a blank line cannot pass.
  private(set) var quotes = RowBuilder<UInt32>(capacity: 8)
  var leaf = Leaf.none
  var leafNode = 0
  /// What the open leaf is told by: the fence of code, the kind of HTML, the columns of a table.
  var fence = Fence()
  var htmlKind = 0
  var tableColumns = 0
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
  private let size: Int

  init(options: DocumentOptions, size: Int) {
    self.options = options
    self.size = size
    nodes = RowBuilder(capacity: size / 40 + 16)
    lines = RowBuilder(capacity: size / 48 + 16)
  }

  /// Reads the whole of `bytes`, which are as many as was said.
  mutating func parse(_ bytes: Span<UInt8>) {
    append(BlockNode(kind: .document, start: 0, end: 0, place: 0))
    append(OpenContainer(kind: .document, node: 0), at: 0)
    var offset = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    while offset < bytes.count {
      let end = ByteSearch.lineEnd(in: bytes, from: offset, end: bytes.count)
      parseLine(bytes, from: offset, to: end)
      offset = end &+ 1
      if offset < bytes.count, bytes[offset] == 0x0A, bytes[end] == 0x0D { offset &+= 1 }
    }
    closeContainers(downTo: 0, bytes)
    nodes[0].end = UInt32(truncatingIfNeeded: bytes.count)
  }

  /// Gives away what was read.
  consuming func finish() -> (nodes: Rows<BlockNode>, lines: Rows<BlockLine>) { (nodes.finish(), lines.finish()) }

  // MARK: - One line

  private mutating func parseLine(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    if start == end, quotes.count == 0, leaf == .none || leaf == .paragraph { return takeEmptyLine(bytes) }
    var cursor = LineCursor(offset: start, end: end)
    var depth = open.count > 1 ? matchContainers(&cursor, bytes) : 1
    let allMatched = depth == open.count
    if allMatched, leaf != .none, leaf != .paragraph, continueLeaf(&cursor, bytes) { return }

    let nodesBefore = nodes.count
    var mayContinueParagraph = leaf == .paragraph
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
        prepare(depth: depth, bytes, mark: marker.mark)
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

  private mutating func finishLine() { blankBefore = false }

  /// Takes a line without a byte in it, which continues all containers but an item that has no content yet: most blank
  /// lines of most documents.
  private mutating func takeEmptyLine(_ bytes: Span<UInt8>) {
    closeLeaf(bytes)
    if isEmptyItem(open.count &- 1) { closeContainers(downTo: open.count &- 1, bytes) }
    noteBlank()
  }

  /// Whether the container at `depth` is an item without content, which a blank line ends.
  @inline(always)
  private func isEmptyItem(_ depth: Int) -> Bool {
    open[depth].kind == .item && nodes.count == open[depth].node + 1
  }

  /// Consumes the marks of the open containers that the line continues; returns how many it does.
  @inline(always)
  private mutating func matchContainers(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) -> Int {
    var depth = 1
    var quotesPassed = 0
    while depth < open.count {
      cursor.scanIndentation(bytes)
      // Up to the next quote indentation alone decides.
      let stop = quotesPassed < quotes.count ? Int(quotes[quotesPassed]) : open.count
      if cursor.isBlank {
        // A blank line continues every item but one that has no content yet, and no quote. Blanks that the items are
        // indented by are no part of the code or HTML they hold.
        cursor.advance(columns: min(cursor.indent, open[stop &- 1].reach), bytes)
        return stop == open.count && isEmptyItem(stop &- 1) ? stop &- 1 : stop
      }
      if depth < stop {
        depth = indentationDepth(from: depth, to: stop, indent: cursor.indent)
        cursor.advance(columns: open[depth &- 1].reach, bytes)
        if depth < stop || stop == open.count { return depth }
      }
      guard !cursor.isIndented, bytes[cursor.next] == 0x3E else { return depth }
      consumeQuoteMark(&cursor, bytes)
      quotesPassed += 1
      depth &+= 1
    }
    return depth
  }

  /// The number of containers, of those up to `stop` without a quote between them, that a line indented by `indent`
  /// columns continues. Nearly always that is all of them, or all but the item that its next one follows.
  @inline(always)
  private func indentationDepth(from start: Int, to stop: Int, indent: Int) -> Int {
    if open[stop &- 1].reach <= indent { return stop }
    if stop &- 1 > start, open[stop &- 2].reach <= indent { return stop &- 1 }
    var depth = start
    while open[depth].reach <= indent { depth &+= 1 }
    return depth
  }

  mutating func consumeQuoteMark(_ cursor: inout LineCursor, _ bytes: Span<UInt8>) {
    cursor.skipIndentation()
    cursor.advance(bytes: 1)
    lastEnd = max(lastEnd, cursor.offset)
    if cursor.offset < cursor.end, ASCII.isBlank(bytes[cursor.offset]) { cursor.advance(columns: 1, bytes) }
  }

  /// Gives what is left of the line to a paragraph or a table row, or notes that it is blank.
  @inline(always)
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
    if leaf == .paragraph {
      if !isLazy, options.contains(.tables), openTable(cursor, bytes) { return }
      append(cursor.content())
      lastEnd = cursor.end
    } else if leaf == .table {
      addRow(cursor, columns: tableColumns, bytes)
    } else {
      // What was opened on this line has nothing to close yet.
      if !opensContainer { prepare(depth: open.count, bytes) }
      openParagraph(cursor, bytes)
    }
    blankBefore = false
  }

  // MARK: - The stack

  /// Closes what the line does not continue, so that a block can be added at `depth`; a list on top is closed too unless
  /// it takes the item whose bullet or delimiter is `mark`.
  mutating func prepare(depth: Int, _ bytes: Span<UInt8>, mark: UInt8 = 0) {
    closeContainers(downTo: depth, bytes)
    closeLeaf(bytes)
    // An item goes on with a list of the same bullet or the same delimiter (5.3), which are different bytes.
    if open.last.kind == .list, open.last.mark != mark {
      closeContainers(downTo: open.count &- 1, bytes)
    }
    if blankBefore { markLoose() }
  }

  /// A blank line before a block that is not the first of its item makes the item's list loose; one before an item that
  /// is not the first makes its own list loose (5.3).
  @inline(always)
  private mutating func markLoose() {
    let top = open.count &- 1
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
    blankFloor = quotes.count == 0 ? 0 : Int(quotes.last) + 1
  }

  @inline(always)
  mutating func closeContainers(downTo depth: Int, _ bytes: Span<UInt8>) {
    guard open.count > depth else { return }
    closeLeaf(bytes)
    while open.count > depth {
      let closed = open.removeLast()
      if closed.kind == .blockQuote { quotes.removeLast() }
      nodes[closed.node].finish(end: lastEnd, after: nodes.count)
      if closed.kind == .blockQuote, nodes[closed.node].detail != 0 { settleAlert(closed.node) }
    }
  }

  // MARK: - The arrays

  @inline(always)
  mutating func append(_ node: BlockNode) { nodes.append(node, at: Int(node.start), of: size) }

  @inline(always)
  mutating func append(_ line: BlockLine) { lines.append(line, at: Int(line.start), of: size) }

  /// Puts a container whose mark begins at the offset `start` on the stack.
  @inline(always)
  mutating func append(_ container: OpenContainer, at start: Int) {
    if container.kind == .blockQuote { quotes.append(UInt32(truncatingIfNeeded: open.count), at: start, of: size) }
    open.append(container, at: start, of: size)
  }
}
