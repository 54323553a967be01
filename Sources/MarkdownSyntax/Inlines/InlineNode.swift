/// One inline in the arena of an ``InlineParser``: 28 bytes, in the order of the text, so the first child of node `i`
/// is `i + 1` (when `i + 1 < after`) and what follows the node begins at `after`.
///
/// Offsets count bytes from the beginning of the text that was parsed.
package struct InlineNode: Sendable, Equatable {
  package typealias Kind = InlineKind

  /// What makes an address of an autolink a whole one.
  package enum AddressKind: UInt32, Sendable {
    /// Nothing: it has a scheme.
    case absolute
    /// `http://`
    case web
    /// `mailto:`
    case mail
  }

  package var kind: Kind
  /// The offset of the first byte, delimiters included.
  package var start: UInt32
  /// The offset behind the last byte, delimiters and link destinations included.
  package var end: UInt32
  /// The offset of the first byte between the delimiters.
  package var contentStart: UInt32
  /// The offset behind the last byte between the delimiters.
  package var contentEnd: UInt32
  /// The index of the first node that is neither this one nor inside it.
  package var after: UInt32
  /// The index in `links` of a link or image, the raw ``AddressKind`` of an autolink, the definition of a footnote
  /// reference, else 0.
  package var link: UInt32

  /// What makes the address of this autolink a whole one.
  package var addressKind: AddressKind { AddressKind(rawValue: link) ?? .absolute }

  /// The range of the node in the text, delimiters included.
  package var range: Range<Int> { Int(start)..<Int(end) }

  /// The range between the delimiters.
  package var content: Range<Int> { Int(contentStart)..<Int(contentEnd) }
}

/// Where a link or image leads (CommonMark 0.31.2, 6.3).
package struct LinkTarget: Sendable, Equatable {
  /// The destination in the text, without angle brackets, not decoded. Empty when a reference is used.
  package var destination: Range<UInt32>
  /// The title in the text, without its quotes, not decoded. Empty when there is none or a reference is used.
  package var title: Range<UInt32>
  /// The index of the definition in the ``LinkReferenceTable``, when the link is a reference.
  package var reference: UInt32?
}
