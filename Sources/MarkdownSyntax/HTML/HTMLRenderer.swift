internal import TextBasics

/// Writes a document as HTML, in the form of CommonMark's examples.
///
/// Blocks are walked in the order of the text by a loop; inlines are read block by block and dropped after use. What is
/// written is handed on whenever some of it has gathered, so memory does not grow with the output.
struct HTMLRenderer: ~Copyable {
  let document: Document
  let options: HTMLOptions
  var inlines: InlineParser
  var renderer: HTMLInlineRenderer
  var walk = MarkWalk()
  /// Scratch: the text of a leaf that does not stand in the source as it is.
  var joined: ContiguousArray<UInt8> = []
  /// The containers whose end tags are still to be written, the innermost last.
  private var open: ContiguousArray<UInt32> = []
  /// Of each open list and block quote, whether paragraphs right inside are written without tags.
  private var tightness: [Bool] = []
  /// The paragraph that ends a footnote, and the footnote's definition.
  var lastOfFootnote: (paragraph: Int, definition: Int)?

  init(_ document: Document, _ options: HTMLOptions, part: Int = 1) {
    self.document = document
    self.options = options
    inlines = InlineParser(options: document.options)
    let size = document.source.bytes.count
    renderer = HTMLInlineRenderer(document, options: options, output: HTMLOutput(reserving: size + size / 4))
    renderer.footnotes.part = part
  }

  /// Writes the whole document.
  mutating func render(to sink: (Span<UInt8>) -> Void) {
    render(1..<document.nodes.count, withFootnotes: true, to: sink)
  }

  /// Writes the blocks of a range alone.
  mutating func render(blocks: Range<Int>, to sink: (Span<UInt8>) -> Void) {
    render(blocks, withFootnotes: false, to: sink)
  }

  private mutating func render(_ range: Range<Int>, withFootnotes: Bool, to sink: (Span<UInt8>) -> Void) {
    withoutActuallyEscaping(sink) { sink in
      renderer.output.begin(sink)
      let bytes = document.source.bytes
      if document.references.hasFootnotes { countFootnotes(bytes.span) }
      render(range, bytes.span)
      if withFootnotes, !renderer.footnotes.order.isEmpty { writeFootnotes(bytes.span) }
      renderer.output.end()
    }
  }

  /// Writes the blocks of a range; footnote definitions are left for the end.
  mutating func render(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let node = document.nodes[index]
      if node.kind == .footnoteDefinition {
        index = document.nodes.after(index)
      } else {
        if node.kind.canContain {
          writeStart(node)
          open.append(UInt32(truncatingIfNeeded: index))
        } else {
          writeLeaf(node, index, bytes)
        }
        index += 1
      }
      while let last = open.last, document.nodes.after(Int(last)) <= index {
        open.removeLast()
        writeEnd(document.nodes[Int(last)], Int(last))
      }
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
        renderer.output.write("<div class=\"markdown-alert markdown-alert-")
        renderer.output.write(alert.word)
        renderer.output.write("\">\n<p class=\"markdown-alert-title\">")
        renderer.output.write(alert.shownWord)
        renderer.output.write("</p>\n")
      } else {
        renderer.output.write("<blockquote>\n")
      }
    case .list:
      startLine()
      tightness.append(!node.flags.contains(.loose))
      if !node.flags.contains(.ordered) {
        renderer.output.write("<ul>\n")
      } else {
        let number = document.firstNumber(of: node)
        if number == 1 {
          renderer.output.write("<ol>\n")
        } else {
          renderer.output.write("<ol start=\"")
          renderer.output.write(decimal: number)
          renderer.output.write("\">\n")
        }
      }
    case .item:
      startLine()
      renderer.output.write("<li>")
      if node.flags.contains(.task) {
        renderer.output.write("<input type=\"checkbox\"")
        if node.flags.contains(.checked) { renderer.output.write(" checked=\"\"") }
        renderer.output.write(" disabled=\"\" /> ")
      }
    case .table:
      startLine()
      renderer.output.write("<table>\n<thead>\n")
    case .tableRow:
      renderer.output.write("<tr>\n")
    default:
      break
    }
  }

  private mutating func writeEnd(_ node: BlockNode, _ index: Int) {
    switch node.kind {
    case .blockQuote:
      tightness.removeLast()
      startLine()
      node.detail == 0 ? renderer.output.write("</blockquote>\n") : renderer.output.write("</div>\n")
    case .list:
      tightness.removeLast()
      node.flags.contains(.ordered) ? renderer.output.write("</ol>\n") : renderer.output.write("</ul>\n")
    case .item:
      renderer.output.write("</li>\n")
    case .table:
      if hasBody(index) { renderer.output.write("</tbody>\n") }
      renderer.output.write("</table>\n")
    case .tableRow:
      renderer.output.write("</tr>\n")
      if node.flags.contains(.header) {
        renderer.output.write("</thead>\n")
        if let table = open.last, hasBody(Int(table)) { renderer.output.write("<tbody>\n") }
      }
    default:
      break
    }
  }

  /// Whether a table has rows below its head.
  private func hasBody(_ table: Int) -> Bool { document.nodes.after(table + 1) < document.nodes.after(table) }

  /// Begins a line, unless one has just begun.
  mutating func startLine() {
    if let last = renderer.output.last, last != 0x0A { renderer.output.write(byte: 0x0A) }
  }
}
