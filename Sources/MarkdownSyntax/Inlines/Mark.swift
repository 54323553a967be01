/// What the first pass of ``InlineParser`` notes about a place of the text; the last pass makes nodes of it. 24 bytes, as
/// one byte of text may be a mark.
///
/// A mark of which nothing comes (a star that finds no partner, a bracket that is no link) is passed over by the last
/// pass, so its bytes fall to the text around it.
struct Mark {
  enum Kind: UInt8 {
    /// A node without children; `first` and `second` bound its content, `third` is its `link`.
    case leaf
    /// A run of `*`, `_` or `~`; `first` counts the bytes nothing has used yet, `second` the spans that the run
    /// closes, `third` is the index of the outermost of the openings.
    case delimiters
    /// A `[` or `![` that may open a link; `first` is the index of the mark of the bracket around it that waits too,
    /// `second` the number of delimiter runs before it.
    case bracket
    /// The bracket that opens a link or image; `first` is the index of its target.
    case linkStart
    /// The bracket that closes a link or image, with its destination or label.
    case linkEnd
    /// An `@` that may stand in a mail address.
    case at
  }

  /// What a run of delimiters may do.
  struct Abilities: OptionSet {
    let rawValue: UInt8

    static let opens = Abilities(rawValue: 1)
    static let closes = Abilities(rawValue: 2)
  }

  /// No mark, no opening.
  static let none = UInt32.max

  var kind: Kind
  /// Leaf, bracket, link start: the kind of the node.
  var node: InlineNode.Kind = .text
  /// Delimiters: the byte of the run.
  var byte: UInt8 = 0
  /// Delimiters: whether the run may open a span, or close one.
  var abilities: Abilities = []
  var start: UInt32
  var end: UInt32
  var first: UInt32 = 0
  var second: UInt32 = 0
  var third: UInt32 = 0

  var canOpen: Bool { abilities.contains(.opens) }
  var canClose: Bool { abilities.contains(.closes) }

  init(_ kind: Kind, start: Int, end: Int) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }
}

/// A span that a run of delimiters opens, and the next one inwards.
struct Opening {
  var kind: InlineNode.Kind
  /// The bytes of the delimiter: 1 or 2.
  var width: UInt8
  var next: UInt32
}
