/// What an inline is (CommonMark 0.31.2, chapter 6; GitHub Flavored Markdown for the extensions).
public enum InlineKind: UInt8, Sendable {
  /// Bytes that stand for themselves.
  case text
  /// A line end; its range takes in the blanks on both sides (6.8).
  case softBreak
  /// A line end after two blanks or a backslash; its range takes in what marks it (6.7).
  case hardBreak
  /// Code; its content lies between the backtick strings, nothing taken off (6.1).
  case codeSpan
  /// Children between single delimiters (6.2).
  case emphasis
  /// Children between double delimiters (6.2).
  case strong
  /// Children between one or two tildes (GFM 6.5).
  case strikethrough
  /// Children that lead to a destination (6.3).
  case link
  /// An image; its children are its description (6.4).
  case image
  /// An address in angle brackets, which is its content (6.5).
  case autolink
  /// A bare address (GFM 6.9).
  case extendedAutolink
  /// A tag, comment, instruction, declaration or CDATA section (6.6).
  case rawHTML
  /// A character reference: `&amp;`, `&#38;`, `&#x26;` (2.5).
  case entity
  /// A backslash and the punctuation that is its content (2.4).
  case escape
  /// `[^label]` of a footnote that is defined; its content is the label (cmark-gfm).
  case footnoteReference

  /// Whether inlines of this kind hold others.
  public var canContain: Bool {
    switch self {
    case .emphasis, .strong, .strikethrough, .link, .image: true
    default: false
    }
  }
}
