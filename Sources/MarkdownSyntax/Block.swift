public import TextBasics

/// A block of a document, as a view into its tree.
public struct Block: Sendable {
  /// The document that the block is part of.
  public let document: Document
  /// The position of the block in the order of the text; the document itself is 0.
  package let index: Int

  package init(document: Document, index: Int) {
    self.document = document
    self.index = index
  }

  /// What the block is.
  public var kind: BlockKind { document.nodes[index].kind }

  /// The bytes of the block, from its first mark to its last character.
  public var range: SourceRange { document.nodes[index].range }

  /// The level of a heading, 1 to 6; 0 for any other block.
  public var headingLevel: Int { kind == .heading ? Int(document.nodes[index].detail) : 0 }

  /// Whether a list or its items are separated by blank lines.
  public var isLoose: Bool { document.nodes[index].flags.contains(.loose) }

  /// The blocks inside the block, one level down.
  public var children: [Block] {
    guard kind.canContain else { return [] }
    var children: [Block] = []
    var next = index + 1
    while next < Int(document.nodes[index].after) {
      children.append(Block(document: document, index: next))
      next = Int(document.nodes[next].after)
    }
    return children
  }

  /// The text of the block and all blocks inside it without Markdown: one line for each line break and each block.
  public var plainText: String {
    var text = PlainTextBuilder(document: document)
    text.append(nodes: index..<Int(document.nodes[index].after))
    return text.string
  }
}
