package import TextBasics

/// What a block is (CommonMark 0.31.2, chapters 4 and 5; GitHub Flavored Markdown for tables, footnotes and alerts).
public enum BlockKind: UInt8, BitwiseCopyable, Sendable {
  case document
  case blockQuote
  case list
  case item
  case paragraph
  case heading
  case thematicBreak
  case indentedCode
  case fencedCode
  case htmlBlock
  case linkReferenceDefinition
  case table
  case tableRow
  case tableCell
  case footnoteDefinition
  case alertTitle

  /// Whether blocks of this kind hold other blocks.
  @inlinable
  public var canContain: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .table, .tableRow, .footnoteDefinition: true
    default: false
    }
  }

  /// Whether the lines of a block of this kind are read as inlines.
  public var containsInlines: Bool { self == .paragraph || self == .heading || self == .tableCell }
}

/// One block in the arena: 16 bytes, in the order of the text, so the first child of block `i` is `i + 1`, and what stands
/// in the text at its beginning or follows from its neighbours is not kept.
@usableFromInline
package struct BlockNode: BitwiseCopyable, Sendable {
  /// Facts that only some kinds have.
  package struct Flags: OptionSet, BitwiseCopyable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A list whose items are separated by blank lines, or one of whose items holds blocks that are.
    package static let loose = Flags(rawValue: 1)
    /// A list that counts; `detail` holds the delimiter.
    package static let ordered = Flags(rawValue: 2)
    /// A heading that is underlined.
    package static let setext = Flags(rawValue: 4)
    /// A fenced code block that its fence closed.
    package static let closed = Flags(rawValue: 8)
    /// An item that begins with a task box.
    package static let task = Flags(rawValue: 16)
    /// A task box that is ticked.
    package static let checked = Flags(rawValue: 32)
    /// The first row of a table.
    package static let header = Flags(rawValue: 64)
  }

  @usableFromInline package var kind: BlockKind
  package var flags: Flags = []
  /// Heading: its level. List: the bullet or delimiter byte. HTML block: its kind, 1 to 7. Table cell: its alignment.
  /// Block quote: the raw `AlertKind` of an alert, else 0.
  package var detail: UInt16 = 0
  /// The offset of the first byte of the block: of its marker, where it has one.
  package var start: UInt32
  /// The offset behind the last byte that is not a line end.
  package var end: UInt32
  /// Container: the index of the first block that is neither this one nor inside it. Leaf: the index of its first content
  /// line; a fenced code block's first line is its info string.
  @usableFromInline var place: UInt32

  /// The index of the first content line of a leaf.
  @inlinable
  package var first: Int { Int(place) }

  /// Ends a container before the block at the index `after`.
  @inline(always)
  mutating func finish(end: Int, after: Int) {
    self.end = max(self.end, UInt32(truncatingIfNeeded: end))
    place = UInt32(truncatingIfNeeded: after)
  }

  /// The range of the block in the source.
  package var range: SourceRange { SourceRange(Int(start), Int(end)) }
}

extension Rows<BlockNode> {
  /// The index of the first block that is neither the one at `index` nor inside it.
  @inlinable
  package func after(_ index: Int) -> Int {
    let node = self[index]
    return node.kind.canContain ? Int(node.place) : index + 1
  }
}

/// A content line of a leaf block: what is left of a source line without container marks and indentation. 8 bytes, as two
/// bytes of text may be a line.
///
/// In code and HTML lines below the first that stand side by side in the source, parted by LF alone, count as one.
@usableFromInline
package struct BlockLine: BitwiseCopyable, Sendable {
  /// Two offsets below 2^31, above each of them a bit of the padding.
  @usableFromInline var low: UInt32
  @usableFromInline var high: UInt32

  @usableFromInline static let offsetBits: UInt32 = 0x7FFF_FFFF

  @inlinable
  package init(start: UInt32, end: UInt32, padding: UInt8 = 0) {
    low = start & Self.offsetBits | UInt32(padding & 1) << 31
    high = end & Self.offsetBits | UInt32(padding & 2) << 30
  }

  /// The offset of the first byte of content.
  @inlinable
  package var start: UInt32 {
    get { low & Self.offsetBits }
    set { low = low & ~Self.offsetBits | newValue & Self.offsetBits }
  }

  /// The offset behind the last byte of content; the line end lies behind it.
  @inlinable
  package var end: UInt32 {
    get { high & Self.offsetBits }
    set { high = high & ~Self.offsetBits | newValue & Self.offsetBits }
  }

  /// Blanks that stand before the content because a tab was consumed in part, 0 to 3.
  @inlinable
  package var padding: UInt8 { UInt8(truncatingIfNeeded: low >> 31 | (high >> 31) << 1) }
}
