/// A piece of a list of mentors.
struct MentorToken {
  enum Kind {
    /// A run of words: a name, or part of one.
    case words
    /// `@handle`.
    case handle
    /// An address with one `@` in it; `obfuscated` where it was written as words.
    case email
    /// Two or more addresses or handles glued together.
    case gluedAddress
    /// The text of a link; `link` says where it leads.
    case link
    case opening
    case closing
    case comma
    /// `;`, `&`, `and`, `/`, `+`: what parts people and nothing else.
    case separator
    /// A dash between blanks.
    case dash
    case lineBreak
    case colon
  }

  var kind: Kind
  /// The text, as offsets into the annotated text.
  var range: Range<Int>
  /// The index of the link among the links of the annotated text.
  var link = -1
  var isObfuscated = false
}
