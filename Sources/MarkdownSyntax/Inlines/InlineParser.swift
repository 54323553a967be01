/// Reads the inlines of a leaf block (CommonMark 0.31.2, chapter 6, and the appendix on parsing strategy).
///
/// The text is the block's content lines, joined by line feeds; any bytes will do. Three passes: places that may mean
/// something become ``Mark``s, with links settled on the way; runs of delimiters are paired; a ``MarkWalk`` makes nodes or
/// HTML in the order of the text. Each pass is a loop, and linear. One parser serves many blocks and keeps its buffers.
package struct InlineParser: Sendable {
  /// The extensions that count; it may change from block to block.
  package var options: DocumentOptions
  /// The inlines of the text parsed last, in its order; see ``InlineNode``.
  package internal(set) var nodes: [InlineNode] = []
  /// Where the links and images among the nodes lead.
  package internal(set) var links: [LinkTarget] = []

  /// The places of the text parsed last that meant something, or might have.
  package var placeCount: Int { marks.count }

  var marks: [Mark] = []
  /// The end of the last mark that is certain: nothing before it may be looked at again.
  var settled = 0
  /// The indices of marks that are delimiters not yet paired.
  var delimiters: [UInt32] = []
  var openings: [Opening] = []
  /// Scratch of `pairDelimiters`: the indices of marks that may still open a span.
  var openers: [UInt32] = []
  /// The index of the mark of the innermost `[` that waits for its `]`, or `Mark.none`.
  var innermostBracket = Mark.none
  /// Waiting brackets with marks before this can't open a link: they hold one.
  var linkBarrier = 0
  /// Whether a `[` was passed that no `]` comes after.
  var hasLoneBracket = false
  /// The offsets of the `]` and the `)` that were looked for last.
  var nextBracket = -1
  var nextParenthesis = -1
  /// The offset of the last `]` that a bracket was closed or given up with.
  var lastClosingBracket = -1
  /// Scratch of reference lookup.
  var label: [UInt8] = []
  var backticks = BacktickRuns()
  var missing: RawHTMLScanner.Closers = []
  /// The offset of an underscore that spoils every host that begins before it.
  var spoiledHost = -1
  /// The number of bytes of the text.
  private var size = 0
  /// The last pass: kept for its memory.
  private var walk = MarkWalk()

  /// Creates a parser.
  package init(options: DocumentOptions = .github) {
    self.options = options
  }

  /// Reads `text` and replaces `nodes` and `links`.
  ///
  /// Blanks and line ends at the end of the text belong to no node.
  ///
  /// - Complexity: linear in the number of bytes.
  package mutating func parse(_ text: Span<UInt8>, references: borrowing LinkReferenceTable) {
    parse(text, from: InlineBytes.firstSpecial(text, from: 0), references: references)
  }

  /// Reads `text`, of which the bytes before `first` mean nothing to inlines.
  mutating func parse(_ text: Span<UInt8>, from first: Int, references: borrowing LinkReferenceTable) {
    mark(text, from: first, references: references)
    InlineParser.empty(&nodes)
    // Moved out, so that reading marks and writing nodes do not overlap, and moved back.
    var list = NodeList()
    var walk = MarkWalk()
    swap(&list.nodes, &nodes)
    swap(&walk, &self.walk)
    list.reserve(marks.count)
    walk.run(self, text, into: &list)
    swap(&list.nodes, &nodes)
    swap(&walk, &self.walk)
  }

  /// Does all but the last pass: replaces `marks` and `links`, and leaves `nodes` as they are.
  mutating func mark(_ text: Span<UInt8>, from first: Int, references: borrowing LinkReferenceTable) {
    reset()
    let text = text.extracting(0..<InlineBytes.trimmedEnd(of: text))
    size = text.count
    scanMarks(text, from: first, references)
    pairDelimiters(above: 0)
  }

  private mutating func reset() {
    InlineParser.empty(&links)
    InlineParser.empty(&marks)
    InlineParser.empty(&openings)
    settled = 0
    innermostBracket = Mark.none
    linkBarrier = 0
    hasLoneBracket = false
    nextBracket = -1
    nextParenthesis = -1
    lastClosingBracket = -1
    backticks.reset()
    missing = []
    spoiledHost = -1
  }

  /// Empties an array and keeps its memory; what is empty is not touched, as most blocks have no links.
  @inline(__always)
  static func empty<Element>(_ array: inout [Element]) {
    if !array.isEmpty { array.removeAll(keepingCapacity: true) }
  }

  private mutating func scanMarks(_ text: Span<UInt8>, from first: Int, _ references: borrowing LinkReferenceTable) {
    var position = first
    while position < text.count {
      let next =
        switch text[position] {
        case 0x0A: scanLineBreak(text, at: position)
        case 0x5C: scanBackslash(text, at: position)
        case 0x60: scanBackticks(text, at: position)
        case 0x2A, 0x5F: scanDelimiters(text, at: position)
        case 0x7E: scanTildes(text, at: position)
        case 0x5B: scanOpeningBracket(text, at: position)
        case 0x5D: scanClosingBracket(text, at: position, references)
        case 0x3C: scanLessThan(text, at: position)
        case 0x26: scanAmpersand(text, at: position)
        case 0x3A, 0x77, 0x40: scanAddressSign(text, at: position)
        default: position + 1
        }
      position = InlineBytes.firstSpecial(text, from: next)
    }
  }

  /// Notes a node without children and gives its end, where the scan goes on.
  mutating func addLeaf(
    _ kind: InlineNode.Kind, from start: Int, to end: Int, content: Range<Int>, link: UInt32 = 0
  ) -> Int {
    var mark = Mark(.leaf, start: start, end: end)
    mark.node = kind
    mark.first = UInt32(truncatingIfNeeded: content.lowerBound)
    mark.second = UInt32(truncatingIfNeeded: content.upperBound)
    mark.third = link
    add(mark)
    settled = end
    return end
  }

  @inline(__always)
  mutating func add(_ mark: Mark) {
    if marks.count == marks.capacity {
      marks.reserveCapacity(GrowthForecast.capacity(for: marks.count, at: Int(mark.start), of: size))
    }
    marks.append(mark)
  }

  /// Adds the target of a link or image whose text ends at `position`.
  @inline(__always)
  mutating func add(_ target: LinkTarget, at position: Int) {
    if links.count == links.capacity {
      links.reserveCapacity(GrowthForecast.capacity(for: links.count, at: position, of: size))
    }
    links.append(target)
  }
}
