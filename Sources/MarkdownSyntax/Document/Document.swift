public import TextBasics

/// A Markdown document: its source and the tree of its blocks.
///
/// Any bytes give a document. Blocks are read when it is created, inlines when they are asked for.
public struct Document: Sendable {
  /// The text that was read.
  public let source: SourceText
  /// The extensions that it was read with.
  public let options: DocumentOptions
  /// The blocks in the order of the text; the first is the document.
  package let nodes: Rows<BlockNode>
  /// The content lines of all leaves.
  package let lines: Rows<BlockLine>
  /// The definitions that links may refer to.
  package let references: LinkReferenceTable

  /// Reads the blocks of `source`.
  ///
  /// - Complexity: linear in the number of bytes.
  public init(_ source: SourceText, options: DocumentOptions = .github) {
    var parser = BlockParser(options: options, size: source.bytes.count)
    parser.parse(source.bytes.span)
    self.source = source
    self.options = options
    self.references = parser.references
    (nodes, lines) = parser.finish()
  }

  /// Reads the blocks of a string.
  public init(_ text: String, options: DocumentOptions = .github) {
    self.init(SourceText(path: "", text: text), options: options)
  }
}
