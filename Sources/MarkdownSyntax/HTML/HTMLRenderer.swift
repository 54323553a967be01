internal import TextBasics

/// Writes a document as HTML, in the form of CommonMark's examples.
///
/// Blocks are walked in the order of the text by a loop; inlines are read block by block and dropped after use. What is
/// written is handed on whenever some of it has gathered, so memory does not grow with the output.
struct HTMLRenderer: ~Copyable {
  /// How much is gathered before it is handed on, in bytes.
  private static let portion = 1 << 15

  let document: Document
  let options: HTMLOptions
  var inlines: InlineParser
  var renderer: HTMLInlineRenderer
  /// Scratch: the text of a leaf that does not stand in the source as it is.
  var joined: ContiguousArray<UInt8> = []
  var output: HTMLOutput
  /// The containers whose end tags are still to be written, the innermost last.
  private var open: ContiguousArray<UInt32> = []
  /// Of each open list and block quote, whether paragraphs right inside are written without tags.
  private var tightness: [Bool] = []
  /// The paragraph that ends a footnote, and the footnote's definition.
  var lastOfFootnote: (paragraph: Int, definition: Int)?

  init(_ document: Document, _ options: HTMLOptions) {
    self.document = document
    self.options = options
    let size = document.source.bytes.count
    inlines = InlineParser(options: document.options)
    renderer = HTMLInlineRenderer(
      options: options, filtersTags: document.options.contains(.tagFilter), documentSize: size)
    output = HTMLOutput(reserving: min(size + size / 4, 2 * Self.portion))
  }

  mutating func render(to sink: (Span<UInt8>) -> Void) {
    let bytes = document.source.bytes
    if document.references.hasFootnotes { countFootnotes(bytes.span) }
    render(1..<document.nodes.count, bytes.span, to: sink)
    if !renderer.footnotes.order.isEmpty { writeFootnotes(bytes.span, to: sink) }
    output.flush(to: sink)
  }

  /// Writes the blocks of a range alone.
  mutating func render(blocks: Range<Int>, to sink: (Span<UInt8>) -> Void) {
    let bytes = document.source.bytes
    if document.references.hasFootnotes { countFootnotes(bytes.span) }
    render(blocks, bytes.span, to: sink)
    output.flush(to: sink)
  }

  /// Writes the blocks of a range; footnote definitions are left for the end.
  mutating func render(_ range: Range<Int>, _ bytes: Span<UInt8>, to sink: (Span<UInt8>) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
      let node = document.nodes[index]
      if node.kind == .footnoteDefinition {
        index = Int(node.after)
      } else {
        if node.kind.canContain {
          writeStart(node)
          open.append(UInt32(truncatingIfNeeded: index))
        } else {
          writeLeaf(node, index, bytes)
        }
        index += 1
      }
      while let last = open.last, Int(document.nodes[Int(last)].after) <= index {
        open.removeLast()
        writeEnd(document.nodes[Int(last)], Int(last))
      }
      if output.count >= Self.portion { output.flush(to: sink) }
    }
  }

  /// Whether paragraphs are written without tags where the walk stands.
  var isTight: Bool { tightness.last ?? false }

  // MARK: - Containers

  private mutating func writeStart(_ node: BlockNode) {
    switch node.kind {
    case .blockQuote:
      startLine()
      tightness.append(false)
      if let alert = AlertKind(rawValue: node.detail) {
        output.write("<div class=\"markdown-alert markdown-alert-")
        output.write(alert.word)
        output.write("\">\n<p class=\"markdown-alert-title\">")
        output.write(alert.shownWord)
        output.write("</p>\n")
      } else {
        output.write("<blockquote>\n")
      }
    case .list:
      startLine()
      tightness.append(!node.flags.contains(.loose))
      if !node.flags.contains(.ordered) {
        output.write("<ul>\n")
      } else if node.first == 1 {
        output.write("<ol>\n")
      } else {
        output.write("<ol start=\"")
        output.write(decimal: Int(node.first))
        output.write("\">\n")
      }
    case .item:
      startLine()
      output.write("<li>")
      if node.flags.contains(.task) {
        output.write("<input type=\"checkbox\"")
        if node.flags.contains(.checked) { output.write(" checked=\"\"") }
        output.write(" disabled=\"\" /> ")
      }
    case .table:
      startLine()
      output.write("<table>\n<thead>\n")
    case .tableRow:
      output.write("<tr>\n")
    default:
      break
    }
  }

  private mutating func writeEnd(_ node: BlockNode, _ index: Int) {
    switch node.kind {
    case .blockQuote:
      tightness.removeLast()
      startLine()
      node.detail == 0 ? output.write("</blockquote>\n") : output.write("</div>\n")
    case .list:
      tightness.removeLast()
      node.flags.contains(.ordered) ? output.write("</ol>\n") : output.write("</ul>\n")
    case .item:
      output.write("</li>\n")
    case .table:
      if hasBody(index) { output.write("</tbody>\n") }
      output.write("</table>\n")
    case .tableRow:
      output.write("</tr>\n")
      if node.flags.contains(.header) {
        output.write("</thead>\n")
        if let table = open.last, hasBody(Int(table)) { output.write("<tbody>\n") }
      }
    default:
      break
    }
  }

  /// Whether a table has rows below its head.
  private func hasBody(_ table: Int) -> Bool { document.nodes[table + 1].after < document.nodes[table].after }

  /// Begins a line, unless one has just begun.
  mutating func startLine() {
    if let last = output.last, last != 0x0A { output.write(byte: 0x0A) }
  }
}
