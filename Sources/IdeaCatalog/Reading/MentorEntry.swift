internal import TextBasics

/// A mentor in the making.
struct MentorEntry {
  var mentor = Mentor()
  /// What was read of it, as offsets into the text.
  var range: Range<Int>?
  /// Whether a dash, a colon or a closing parenthesis has ended the name.
  var nameIsClosed = false

  var isEmpty: Bool {
    mentor.name == nil && mentor.github == nil && mentor.email == nil && mentor.profileURL == nil
  }

  mutating func take(_ token: Range<Int>) {
    range = range.map { min($0.lowerBound, token.lowerBound)..<max($0.upperBound, token.upperBound) } ?? token
  }

  /// Whether the entry begins with exactly `Name (@handle, mail)`.
  func isTemplateForm(in bytes: Span<UInt8>) -> Bool {
    guard let range, mentor.form.isEmpty, let name = mentor.name, let github = mentor.github, let email = mentor.email
    else { return false }
    var at = range.lowerBound
    for part in [name, " (@", github, ", ", email, ")"] {
      for byte in part.utf8 {
        guard at < range.upperBound, bytes[at] == byte else { return false }
        at += 1
      }
    }
    return true
  }
}
