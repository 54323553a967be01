import MarkdownSyntax
import TextBasics

/// Inlines are nested and in order, leave out only delimiters and blanks, and each byte of their text has its place in
/// the source.
enum InlineLaws {
  static func check(_ document: Document) {
    var parser = InlineParser(options: document.options)
    var reader = InlineReader()
    for node in document.nodes where node.kind.containsInlines {
      var text: ContiguousArray<UInt8> = []
      let lines = document.lineNumbers(of: node)
      for number in lines {
        if !text.isEmpty { text.append(0x0A) }
        text.append(
          contentsOf: document.source.bytes[Int(document.lines[number].start)..<Int(document.lines[number].end)])
      }
      parser.parse(text.span, references: document.references)
      checkNesting(parser, text)
      let first = parser.nodes
      parser.parse(text.span, references: document.references)
      precondition(parser.nodes == first, "the same text gives the same inlines")
      var annotated = AnnotatedText()
      reader.append(lines, of: document, isCell: node.kind == .tableCell, to: &annotated)
      checkSources(annotated, of: node, document)
      if text.allSatisfy({ $0 < 0x80 && $0 != 0x26 && $0 != 0x5C && $0 != 0 }) { checkBytes(annotated, document) }
    }
  }

  private static func checkNesting(_ parser: InlineParser, _ text: ContiguousArray<UInt8>) {
    var open: [(end: Int, after: Int)] = [(text.count, parser.nodes.count)]
    var position = 0
    for (index, node) in parser.nodes.enumerated() {
      while open.count > 1, let last = open.last, last.after <= index {
        open.removeLast()
        position = last.end
      }
      let parent = open[open.count - 1]
      precondition(Int(node.start) >= position && Int(node.end) <= parent.end && node.start < node.end)
      precondition(
        node.start <= node.contentStart && node.contentStart <= node.contentEnd && node.contentEnd <= node.end)
      precondition(Int(node.after) > index && Int(node.after) <= parent.after)
      switch node.kind {
      case .emphasis, .strong, .strikethrough, .link, .image:
        open.append((Int(node.contentEnd), Int(node.after)))
        position = Int(node.contentStart)
      default:
        precondition(Int(node.after) == index + 1)
        position = Int(node.end)
      }
    }
  }

  private static func checkSources(_ text: AnnotatedText, of node: BlockNode, _ document: Document) {
    for offset in text.bytes.indices {
      precondition(text.source(at: offset) >= Int(node.start) && text.source(at: offset) <= Int(node.end))
      if offset > 0 { precondition(text.source(at: offset - 1) <= text.source(at: offset)) }
    }
    for link in text.links {
      precondition(node.range.contains(link.source) && link.range.upperBound <= text.bytes.count)
    }
  }

  /// Plain text of ASCII without character references and escapes is a part of what was read: each byte stands where it
  /// came from, but for line breaks and blanks.
  private static func checkBytes(_ text: AnnotatedText, _ document: Document) {
    for (offset, byte) in text.bytes.enumerated() where byte != 0x0A && byte != 0x20 {
      precondition(document.source.bytes[text.source(at: offset)] == byte)
    }
  }
}
