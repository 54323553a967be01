internal import TextBasics

extension Document {
  /// The tree as text, for looking at it and for tests: a line for each block and inline, its range behind its kind.
  ///
  /// ```
  /// document 0..<12
  ///   heading 1 0..<11
  ///     text 2..<6 "One "
  ///     code 6..<11 "two"
  /// ```
  ///
  /// What lies deeper than 32 levels is indented no further.
  public var dump: String {
    var dump = TreeDump()
    for step in root.walk {
      switch step {
      case .enter(let block): dump.enter(block)
      case .leave: dump.depth -= 1
      }
    }
    return dump.text
  }
}

/// Writes a tree as lines.
private struct TreeDump {
  var text = ""
  var depth = 0

  mutating func enter(_ block: Block) {
    line(Self.name(of: block.kind) + details(of: block), block.range, block.code)
    depth += 1
    for step in block.inlines.walk {
      switch step {
      case .enter(let inline):
        line(
          Self.name(of: inline.kind) + (inline.destination.map { " <\($0)>" } ?? ""), inline.range,
          inline.kind.canContain ? inline.title : inline.plainText)
        depth += 1
      case .leave: depth -= 1
      }
    }
  }

  private mutating func line(_ name: String, _ range: SourceRange, _ content: String?) {
    for _ in 0..<min(depth, 32) { text += "  " }
    text += "\(name) \(range.start)..<\(range.end)"
    if let content {
      text += " \""
      for scalar in content.unicodeScalars { text += scalar.escaped(asASCII: false) }
      text += "\""
    }
    text += "\n"
  }

  private func details(of block: Block) -> String {
    switch block.kind {
    case .heading: " \(block.headingLevel)"
    case .list: (block.firstNumber.map { " \($0)" } ?? "") + (block.isLoose ? " loose" : "")
    case .item: block.isTicked.map { $0 ? " [x]" : " [ ]" } ?? ""
    case .blockQuote: block.alert.map { " " + $0.name } ?? ""
    case .fencedCode: block.language.map { " " + $0 } ?? ""
    case .footnoteDefinition: block.footnoteLabel.map { " " + $0 } ?? ""
    case .linkReferenceDefinition: block.definition.map { " [\($0.label)] <\($0.destination)>" } ?? ""
    case .tableCell: Self.name(of: block.alignment)
    default: ""
    }
  }

  private static func name(of alignment: TableAlignment?) -> String {
    switch alignment {
    case .left: " left"
    case .center: " center"
    case .right: " right"
    default: ""
    }
  }

  private static func name(of kind: BlockKind) -> String {
    switch kind {
    case .document: "document"
    case .blockQuote: "quote"
    case .list: "list"
    case .item: "item"
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .thematicBreak: "break"
    case .indentedCode: "indented"
    case .fencedCode: "fenced"
    case .htmlBlock: "html"
    case .linkReferenceDefinition: "definition"
    case .table: "table"
    case .tableRow: "row"
    case .tableCell: "cell"
    case .footnoteDefinition: "footnote"
    case .alertTitle: "alert"
    }
  }

  private static func name(of kind: InlineKind) -> String {
    switch kind {
    case .text: "text"
    case .softBreak: "soft"
    case .hardBreak: "hard"
    case .codeSpan: "code"
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .strikethrough: "strikethrough"
    case .link: "link"
    case .image: "image"
    case .autolink: "autolink"
    case .extendedAutolink: "bare"
    case .rawHTML: "html"
    case .entity: "entity"
    case .escape: "escape"
    case .footnoteReference: "reference"
    }
  }
}
