import MarkdownSyntax
import TextBasics

/// The inlines of a text, written as nested lists: `"a" (emphasis "b") softBreak`.
func inlineTree(
  _ text: String, _ options: DocumentOptions = .commonMark, definitions: String = ""
) -> String {
  let bytes = Array(text.utf8)
  let references = definitionTable(definitions)
  var parser = InlineParser(options: options)
  parser.parse(bytes.span, references: references)
  return describeInlines(parser, bytes, references)
}

/// The table of the definitions in a text that holds nothing else.
func definitionTable(_ definitions: String) -> LinkReferenceTable {
  let bytes = Array(definitions.utf8)
  var table = LinkReferenceTable()
  var offset = 0
  while let definition = LinkScanner.scanLinkReferenceDefinition(bytes.span, from: offset) {
    table.add(definition, in: bytes.span)
    offset = definition.end
  }
  return table
}

func describeInlines(_ parser: InlineParser, _ text: [UInt8], _ references: LinkReferenceTable) -> String {
  var output = ""
  var open: [Int] = []
  func close(before index: Int) {
    while let last = open.last, Int(parser.nodes[last].after) <= index {
      open.removeLast()
      output += ")"
    }
  }
  for (index, node) in parser.nodes.enumerated() {
    close(before: index)
    if !output.isEmpty { output += " " }
    let name = name(of: node.kind)
    switch node.kind {
    case .text: output += quoted(text[node.range])
    case .softBreak, .hardBreak: output += name
    case .emphasis, .strong, .strikethrough:
      output += "(" + name
      open.append(index)
    case .link, .image:
      output +=
        "(" + name + " <" + utf8String { parser.appendDestination(of: node, in: text.span, references, to: &$0) } + ">"
      let title = utf8String { parser.appendTitle(of: node, in: text.span, references, to: &$0) }
      if !title.isEmpty { output += " '" + title + "'" }
      open.append(index)
    case .autolink, .extendedAutolink:
      output +=
        "(" + name + " <" + utf8String { parser.appendDestination(of: node, in: text.span, references, to: &$0) } + ">)"
    case .codeSpan: output += "(code " + quoted(text[InlineParser.codeContent(of: node, in: text.span)]) + ")"
    case .rawHTML: output += "(html " + quoted(text[node.range]) + ")"
    case .entity: output += "(entity " + quoted(text[node.range]) + ")"
    case .escape: output += "(escape " + quoted(text[node.content]) + ")"
    case .footnoteReference: output += "(footnote " + quoted(text[node.content]) + ")"
    }
  }
  close(before: Int.max)
  return output
}

func utf8String(_ write: (inout [UInt8]) -> Void) -> String {
  var bytes: [UInt8] = []
  write(&bytes)
  return String(decoding: bytes, as: UTF8.self)
}

private func quoted(_ bytes: ArraySlice<UInt8>) -> String {
  "\"" + String(decoding: bytes, as: UTF8.self) + "\""
}

private func name(of kind: InlineNode.Kind) -> String {
  switch kind {
  case .text: "text"
  case .softBreak: "soft"
  case .hardBreak: "hard"
  case .codeSpan: "code"
  case .emphasis: "em"
  case .strong: "strong"
  case .strikethrough: "del"
  case .link: "link"
  case .image: "image"
  case .autolink: "autolink"
  case .extendedAutolink: "bare"
  case .rawHTML: "html"
  case .entity: "entity"
  case .escape: "escape"
  case .footnoteReference: "footnote"
  }
}
