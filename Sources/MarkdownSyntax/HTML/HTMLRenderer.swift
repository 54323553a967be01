internal import TextBasics

/// Writes a document as HTML, in the form of CommonMark's examples.
///
/// Blocks are walked in the order of the text by a loop; inlines are read block by block and dropped after use.
package struct HTMLRenderer: Sendable {
  private let document: Document
  private let options: HTMLInlineRenderer.Options
  private var inlines: InlineParser
  private var renderer: HTMLInlineRenderer
  private var content = ContiguousArray<UInt8>()
  private var output: ByteWriter
  /// The containers whose end tags are still to be written, the innermost last.
  private var open: [Int] = []
  /// Of each open list and block quote, whether paragraphs right inside are written without tags.
  private var tightness: [Bool] = []

  private init(_ document: Document, _ inlineOptions: InlineOptions, _ options: HTMLInlineRenderer.Options) {
    self.document = document
    self.options = options
    let size = document.source.bytes.count
    inlines = InlineParser(options: inlineOptions)
    renderer = HTMLInlineRenderer(options: options, documentSize: size)
    output = ByteWriter(reserving: size + size / 4)
  }

  /// The HTML of a document.
  ///
  /// - Complexity: linear in the number of bytes.
  package static func html(
    of document: Document, inlines: InlineOptions, options: HTMLInlineRenderer.Options
  ) -> [UInt8] {
    var renderer = HTMLRenderer(document, inlines, options)
    renderer.render()
    return renderer.output.bytes
  }

  private mutating func render() {
    var index = 1
    while index <= document.nodes.count {
      while let last = open.last, Int(document.nodes[last].after) <= index {
        open.removeLast()
        writeEnd(document.nodes[last], last)
      }
      guard index < document.nodes.count else { return }
      let node = document.nodes[index]
      if node.kind.canContain {
        writeStart(node, index)
        open.append(index)
      } else {
        writeLeaf(node)
      }
      index += 1
    }
  }

  // MARK: - Containers

  private mutating func writeStart(_ node: BlockNode, _ index: Int) {
    switch node.kind {
    case .blockQuote:
      writeLine()
      output.write("<blockquote>\n")
      tightness.append(false)
    case .list:
      writeLine()
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
      writeLine()
      output.write("<li>")
      if node.flags.contains(.task) {
        output.write("<input type=\"checkbox\"")
        if node.flags.contains(.checked) { output.write(" checked=\"\"") }
        output.write(" disabled=\"\" /> ")
      }
    case .table:
      writeLine()
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
      writeLine()
      output.write("</blockquote>\n")
    case .list:
      tightness.removeLast()
      output.write(node.flags.contains(.ordered) ? "</ol>\n" : "</ul>\n")
    case .item:
      output.write("</li>\n")
    case .table:
      if hasBody(index) { output.write("</tbody>\n") }
      output.write("</table>\n")
    case .tableRow:
      output.write("</tr>\n")
      if node.flags.contains(.header) {
        output.write("</thead>\n")
        if let table = open.last, hasBody(table) { output.write("<tbody>\n") }
      }
    default:
      break
    }
  }

  /// Whether a table has rows below its head.
  private func hasBody(_ table: Int) -> Bool { document.nodes[table + 1].after < document.nodes[table].after }

  // MARK: - Leaves

  private mutating func writeLeaf(_ node: BlockNode) {
    switch node.kind {
    case .paragraph:
      let isTight = tightness.last ?? false
      if !isTight {
        writeLine()
        output.write("<p>")
      }
      writeInlines(node)
      if !isTight { output.write("</p>\n") }
    case .heading:
      writeLine()
      output.write("<h")
      output.write(decimal: Int(node.detail))
      output.write(">")
      writeInlines(node)
      output.write("</h")
      output.write(decimal: Int(node.detail))
      output.write(">\n")
    case .thematicBreak:
      writeLine()
      output.write("<hr />\n")
    case .indentedCode:
      writeLine()
      output.write("<pre><code>")
      writeCode(node, from: 0)
      output.write("</code></pre>\n")
    case .fencedCode:
      writeLine()
      output.write("<pre><code")
      writeLanguage(document.lines[Int(node.first)])
      output.write(">")
      writeCode(node, from: 1)
      output.write("</code></pre>\n")
    case .htmlBlock:
      writeLine()
      load(node, from: 0, trimming: true)
      let html = content
      HTMLFilter.write(html.span, options, to: &output)
      output.newline()
    case .tableCell:
      output.write(node.flags.contains(.header) ? "<th" : "<td")
      switch TableScanner.Alignment(rawValue: node.detail) {
      case .left?: output.write(" align=\"left\"")
      case .center?: output.write(" align=\"center\"")
      case .right?: output.write(" align=\"right\"")
      default: break
      }
      output.write(">")
      writeInlines(node)
      output.write(node.flags.contains(.header) ? "</th>\n" : "</td>\n")
    default:
      break
    }
  }

  /// Begins a line, unless one has just begun.
  private mutating func writeLine() {
    if let last = output.bytes.last, last != 0x0A { output.newline() }
  }

  private mutating func writeInlines(_ node: BlockNode) {
    load(node, from: 0, unescapingBars: node.kind == .tableCell)
    let text = content
    inlines.parse(text.span, references: document.references)
    renderer.render(inlines, text.span, document.references, to: &output)
  }

  private mutating func writeCode(_ node: BlockNode, from first: Int) {
    guard Int(node.count) > first else { return }
    load(node, from: first)
    content.append(0x0A)
    let code = content
    output.write(html: code.span)
  }

  /// The first word of the info string is the language (4.5).
  private mutating func writeLanguage(_ info: BlockLine) {
    var end = Int(info.start)
    while end < Int(info.end), !ASCII.isSpace(document.source.bytes[end]) { end += 1 }
    guard end > Int(info.start) else { return }
    var word: [UInt8] = []
    LinkText.appendDecoded(document.source.bytes.span.extracting(Int(info.start)..<end), to: &word)
    output.write(" class=\"language-")
    output.write(html: word.span)
    output.write("\"")
  }

  /// Puts the lines of a leaf into `content`, joined by line feeds; U+0000 becomes U+FFFD (2.3).
  private mutating func load(
    _ node: BlockNode, from first: Int, trimming: Bool = false, unescapingBars: Bool = false
  ) {
    content.removeAll(keepingCapacity: true)
    for number in (Int(node.first) + first)..<Int(node.first + node.count) {
      let line = document.lines[number]
      if number > Int(node.first) + first { content.append(0x0A) }
      for _ in 0..<line.padding { content.append(0x20) }
      let range = Int(line.start)..<max(Int(line.start), Int(line.end))
      for at in range {
        let byte = document.source.bytes[at]
        if byte == 0 {
          content.append(contentsOf: [0xEF, 0xBF, 0xBD])
        } else if !(unescapingBars && byte == 0x5C && at + 1 < range.upperBound
          && document.source.bytes[at + 1] == 0x7C)
        {
          content.append(byte)
        }
      }
    }
    while trimming, content.last == 0x0A { content.removeLast() }
  }
}
