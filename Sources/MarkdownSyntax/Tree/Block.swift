public import TextBasics

extension Document {
  /// The outermost block.
  public var root: Block { Block(document: self, index: 0) }
}

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

  var node: BlockNode { document.nodes[index] }

  /// What the block is.
  public var kind: BlockKind { node.kind }

  /// The bytes of the block, from its first mark to its last character.
  public var range: SourceRange { node.range }

  /// The level of a heading, 1 to 6; 0 for any other block.
  public var headingLevel: Int { kind == .heading ? Int(node.detail) : 0 }

  /// Whether a list or its items are separated by blank lines.
  public var isLoose: Bool { node.flags.contains(.loose) }

  /// The blocks inside the block, one level down.
  public var children: BlockChildren {
    BlockChildren(document: document, position: index + 1, end: document.nodes.after(index))
  }

  /// The block and all blocks inside it, each entered and left: a walk through the tree without recursion.
  public var walk: BlockWalk { BlockWalk(from: self) }

  /// The inlines of a paragraph, heading or table cell, one level down; of any other block none.
  ///
  /// They are read each time they are asked for, so keep them while you use them.
  ///
  /// - Complexity: linear in the number of bytes of the block.
  public var inlines: InlineChildren {
    guard kind.containsInlines else { return InlineChildren(tree: .empty, position: 0, end: 0) }
    let tree = InlineTree(of: node, in: document)
    return InlineChildren(tree: tree, position: 0, end: tree.nodes.count)
  }

  /// The text of the block and all blocks inside it without Markdown: one line for each line break and each block.
  public var plainText: String {
    var text = PlainTextBuilder(document: document)
    text.append(nodes: index..<document.nodes.after(index))
    return text.string
  }

  /// The block and what is in it as HTML, like ``Document/html(_:)``; footnotes it refers to are left out.
  public func html(_ options: HTMLOptions = .safe) -> String {
    var renderer = HTMLRenderer(document, options)
    var bytes: ContiguousArray<UInt8> = []
    renderer.render(blocks: index..<document.nodes.after(index)) { portion in
      portion.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
    return String(decoding: RepairedText.repaired(bytes.span) ?? bytes, as: UTF8.self)
  }
}

/// The blocks inside a block, one level down, in the order of the text.
public struct BlockChildren: Sequence, IteratorProtocol, Sendable {
  let document: Document
  var position: Int
  let end: Int

  /// The next block.
  public mutating func next() -> Block? {
    guard position < end else { return nil }
    defer { position = document.nodes.after(position) }
    return Block(document: document, index: position)
  }
}

/// A walk through a block and all blocks inside it, in the order of the text. Nothing recurses, however deep they nest.
///
/// ```swift
/// for case .enter(let block) in document.root.walk where block.kind == .heading {
///   print(block.headingLevel, block.plainText)
/// }
/// ```
public struct BlockWalk: Sequence, IteratorProtocol, Sendable {
  private let document: Document
  private var position: Int
  private let end: Int
  private var open: [Int] = []

  init(from block: Block) {
    document = block.document
    position = block.index
    end = document.nodes.after(position)
  }

  /// The next step.
  public mutating func next() -> WalkStep<Block>? {
    if let last = open.last, document.nodes.after(last) <= position {
      open.removeLast()
      return .leave(Block(document: document, index: last))
    }
    guard position < end else { return nil }
    open.append(position)
    position += 1
    return .enter(Block(document: document, index: position - 1))
  }
}
