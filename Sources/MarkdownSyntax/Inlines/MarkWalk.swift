import TextBasics

/// What takes the inlines of a text, one after another in its order.
protocol InlineSink: ~Copyable {
  /// Takes a node without children.
  mutating func add(_ node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>)
  /// Begins a node with children, of which the end is not known yet; gives what is to be known when it ends.
  mutating func open(_ node: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>) -> UInt32
  /// Ends the node begun last: its content ends at `contentEnd`, its closing delimiter at `end`.
  mutating func close(
    _ span: OpenSpan, contentEnd: UInt32, end: UInt32, _ parser: borrowing InlineParser, _ text: Span<UInt8>)
}

/// A node with children that has begun.
struct OpenSpan {
  let kind: InlineNode.Kind
  /// The bytes of the opening delimiter.
  let width: UInt32
  /// What the sink wants to know.
  let note: UInt32
}

/// The last pass over the marks of a text: they become nodes in the order of the text, and what lies between them becomes
/// text.
struct MarkWalk {
  private var open: [OpenSpan] = []
  /// How many of the open nodes are links or images.
  private var openLinks = 0
  /// Where the text begins that no node holds yet, and whether it may hold a mail address.
  var written = 0
  private var mayHoldMail = false
  /// Nodes that may be the beginning of a mail address with escapes, `first\_last@example.org`; they end at `written`.
  var held: [InlineNode] = []

  /// Hands the inlines of `text`, which `parser` marked last, to `sink`.
  mutating func run<Sink: InlineSink & ~Copyable>(
    _ parser: borrowing InlineParser, _ whole: Span<UInt8>, into sink: inout Sink
  ) {
    let text = whole.extracting(0..<InlineBytes.trimmedEnd(of: whole))
    InlineParser.empty(&open)
    openLinks = 0
    written = 0
    mayHoldMail = false
    let marks = parser.marks.span
    for position in marks.indices {
      let mark = marks[position]
      switch mark.kind {
      case .leaf: writeLeaf(mark, parser, text, to: &sink)
      case .delimiters: writeDelimiters(mark, parser, text, to: &sink)
      case .linkStart:
        writeText(to: mark.start, parser, text, to: &sink)
        openNode(mark.node, from: mark.start, to: mark.end, link: mark.first, parser, text, to: &sink)
        openLinks += 1
      case .linkEnd:
        writeText(to: mark.start, parser, text, to: &sink)
        closeNode(end: mark.end, parser, text, to: &sink)
        openLinks -= 1
      case .at: mayHoldMail = openLinks == 0
      case .bracket: break
      }
    }
    writeText(to: UInt32(truncatingIfNeeded: text.count), parser, text, to: &sink)
  }

  @inline(__always)
  private mutating func writeLeaf<Sink: InlineSink & ~Copyable>(
    _ mark: Mark, _ parser: borrowing InlineParser, _ text: Span<UInt8>, to sink: inout Sink
  ) {
    let node = InlineNode(
      kind: mark.node, start: mark.start, end: mark.end, contentStart: mark.first, contentEnd: mark.second, after: 0,
      link: mark.third)
    if mark.node == .escape, parser.options.contains(.extendedAutolinks),
      MailScanner.isInMailbox(text[Int(mark.first)])
    {
      return hold(node, parser, text, to: &sink)
    }
    writeText(to: mark.start, parser, text, to: &sink)
    sink.add(node, parser, text)
    written = Int(mark.end)
  }

  /// A run closes spans with its first bytes and opens spans with its last; what is left between is text.
  private mutating func writeDelimiters<Sink: InlineSink & ~Copyable>(
    _ mark: Mark, _ parser: borrowing InlineParser, _ text: Span<UInt8>, to sink: inout Sink
  ) {
    var position = mark.start
    if mark.second > 0 {
      writeText(to: position, parser, text, to: &sink)
      for _ in 0..<mark.second {
        guard let innermost = open.last else { break }
        position += innermost.width
        closeNode(end: position, parser, text, to: &sink)
      }
    }
    guard mark.third != Mark.none else { return }
    position += mark.first
    writeText(to: position, parser, text, to: &sink)
    var opening = mark.third
    while opening != Mark.none {
      let span = parser.openings[Int(opening)]
      openNode(span.kind, from: position, to: position + UInt32(span.width), link: 0, parser, text, to: &sink)
      position += UInt32(span.width)
      opening = span.next
    }
  }

  /// Begins a node with its opening delimiter.
  @inline(__always)
  private mutating func openNode<Sink: InlineSink & ~Copyable>(
    _ kind: InlineNode.Kind, from start: UInt32, to content: UInt32, link: UInt32, _ parser: borrowing InlineParser,
    _ text: Span<UInt8>, to sink: inout Sink
  ) {
    let node = InlineNode(
      kind: kind, start: start, end: content, contentStart: content, contentEnd: content, after: 0, link: link)
    if open.count == open.capacity {
      open.reserveCapacity(GrowthForecast.capacity(for: open.count, at: Int(start), of: text.count))
    }
    open.append(OpenSpan(kind: kind, width: content - start, note: sink.open(node, parser, text)))
    written = Int(content)
  }

  /// Ends the innermost open node with a closing delimiter that lies between what is written and `end`.
  @inline(__always)
  private mutating func closeNode<Sink: InlineSink & ~Copyable>(
    end: UInt32, _ parser: borrowing InlineParser, _ text: Span<UInt8>, to sink: inout Sink
  ) {
    guard let span = open.popLast() else { return }
    sink.close(span, contentEnd: UInt32(truncatingIfNeeded: written), end: end, parser, text)
    written = Int(end)
  }

  /// Makes text of what is not written yet before `end`.
  @inline(__always)
  private mutating func writeText<Sink: InlineSink & ~Copyable>(
    to end: UInt32, _ parser: borrowing InlineParser, _ text: Span<UInt8>, to sink: inout Sink
  ) {
    if mayHoldMail, written < end { writeMail(to: Int(end), parser, text, into: &sink) }
    mayHoldMail = false
    if !held.isEmpty { release(parser, text, to: &sink) }
    addText(to: Int(end), parser, text, to: &sink)
  }

  @inline(__always)
  mutating func addText<Sink: InlineSink & ~Copyable>(
    to end: Int, _ parser: borrowing InlineParser, _ text: Span<UInt8>, to sink: inout Sink
  ) {
    guard written < end else { return }
    sink.add(Self.text(written..<end), parser, text)
    written = end
  }

  static func text(_ range: Range<Int>) -> InlineNode {
    let start = UInt32(truncatingIfNeeded: range.lowerBound)
    let end = UInt32(truncatingIfNeeded: range.upperBound)
    return InlineNode(kind: .text, start: start, end: end, contentStart: start, contentEnd: end, after: 0, link: 0)
  }

  // MARK: - What may belong to a mail address

  /// Keeps an escape that may stand in a mail address, and the text before it.
  private mutating func hold<Sink: InlineSink & ~Copyable>(
    _ escape: InlineNode, _ parser: borrowing InlineParser, _ text: Span<UInt8>, to sink: inout Sink
  ) {
    let start = Int(escape.start)
    if mayHoldMail, written < start {
      writeMail(to: start, parser, text, into: &sink)
    }
    mayHoldMail = false
    // What no address can reach back over need not wait.
    if MailScanner.mailboxStart(text, before: start, from: written) > written { release(parser, text, to: &sink) }
    if written < start { held.append(Self.text(written..<start)) }
    held.append(escape)
    written = Int(escape.end)
  }

  /// Hands on what was kept.
  mutating func release<Sink: InlineSink & ~Copyable>(
    _ parser: borrowing InlineParser, _ text: Span<UInt8>, to sink: inout Sink
  ) {
    for node in held { sink.add(node, parser, text) }
    held.removeAll(keepingCapacity: true)
  }
}
