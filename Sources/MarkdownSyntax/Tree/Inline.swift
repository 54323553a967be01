public import TextBasics

/// An inline of a block, as a view into the inlines that were read with it.
public struct Inline: Sendable {
  let tree: InlineTree
  let index: Int

  var node: InlineNode { tree.nodes[index] }

  /// What the inline is.
  public var kind: InlineKind { node.kind }

  /// The bytes of the inline in the source, delimiters and destination included. Where it goes over several lines, marks
  /// and indentation of the containers around it lie in between.
  public var range: SourceRange { tree.text.sourceRange(of: node.range) }

  /// The bytes between the delimiters: the text of a link, the address of an autolink, the label of a footnote.
  public var contentRange: SourceRange { tree.text.sourceRange(of: node.content) }

  /// The inlines inside, one level down.
  public var children: InlineChildren {
    InlineChildren(tree: tree, position: index + 1, end: kind.canContain ? Int(node.after) : index)
  }

  /// The inline and all inside it, each entered and left.
  public var walk: InlineWalk { InlineWalk(tree: tree, position: index, end: Int(node.after)) }

  /// Where a link, image or autolink leads, decoded; `http://` and `mailto:` are put before addresses without a scheme.
  public var destination: String? {
    switch kind {
    case .link, .image, .autolink, .extendedAutolink:
      tree.string { parser, text, references, bytes in
        parser.appendDestination(of: node, in: text, references, to: &bytes)
      }
    default: nil
    }
  }

  /// Where the destination of a link or image is written, without angle brackets; `nil` for a reference.
  public var destinationRange: SourceRange? {
    guard kind == .link || kind == .image, target.reference == nil else { return nil }
    return tree.text.sourceRange(of: LinkText.widened(target.destination))
  }

  /// The title of a link or image, decoded.
  public var title: String? {
    guard kind == .link || kind == .image else { return nil }
    let title = tree.string { parser, text, references, bytes in
      parser.appendTitle(of: node, in: text, references, to: &bytes)
    }
    return title.isEmpty ? nil : title
  }

  /// Where the title of a link or image is written, without its quotes; `nil` where there is none, and for a reference.
  public var titleRange: SourceRange? {
    guard kind == .link || kind == .image, target.reference == nil, !target.title.isEmpty else { return nil }
    return tree.text.sourceRange(of: LinkText.widened(target.title))
  }

  /// Whether a link or image names a definition.
  public var isReference: Bool { (kind == .link || kind == .image) && target.reference != nil }

  private var target: LinkTarget { tree.parser.links[Int(node.link)] }

  /// What a reader sees of the inline: decoded, without delimiters, tags and destinations.
  public var plainText: String {
    tree.string { parser, text, _, bytes in
      for inner in parser.nodes[index..<Int(node.after)] { parser.appendText(of: inner, in: text, to: &bytes) }
    }
  }
}

/// Inlines of one level, in the order of the text.
public struct InlineChildren: Sequence, IteratorProtocol, Sendable {
  let tree: InlineTree
  var position: Int
  let end: Int

  /// The next inline.
  public mutating func next() -> Inline? {
    guard position < end else { return nil }
    defer { position = Int(tree.nodes[position].after) }
    return Inline(tree: tree, index: position)
  }

  /// These inlines and all inside them, each entered and left.
  public var walk: InlineWalk { InlineWalk(tree: tree, position: position, end: end) }
}

/// A walk through the inlines of a block, in the order of the text.
public struct InlineWalk: Sequence, IteratorProtocol, Sendable {
  private let tree: InlineTree
  private var position: Int
  private let end: Int
  private var open: [Int] = []

  init(tree: InlineTree, position: Int, end: Int) {
    self.tree = tree
    self.position = position
    self.end = end
  }

  /// The next step.
  public mutating func next() -> WalkStep<Inline>? {
    if let last = open.last, Int(tree.nodes[last].after) <= position {
      open.removeLast()
      return .leave(Inline(tree: tree, index: last))
    }
    guard position < end else { return nil }
    open.append(position)
    position += 1
    return .enter(Inline(tree: tree, index: position - 1))
  }
}
