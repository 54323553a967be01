package import IdeaCatalog
internal import TextBasics

extension Mentor {
  /// The mentor as output shows them: with the address only where it is asked for.
  ///
  /// Without it no other value that holds an address remains either: the text of a link may be one.
  package func published(includingEmail: Bool) -> Mentor {
    guard !includingEmail else { return self }
    var mentor = self
    mentor.email = nil
    mentor.name = Self.withoutAddress(name)
    mentor.github = Self.withoutAddress(github)
    mentor.lfid = Self.withoutAddress(lfid)
    mentor.role = Self.withoutAddress(role)
    mentor.affiliation = Self.withoutAddress(affiliation)
    mentor.profileURL = Self.withoutAddress(profileURL)
    return mentor
  }

  private static func withoutAddress(_ text: String?) -> String? {
    guard let text, !holdsAddress(text.utf8.span) else { return nil }
    return text
  }

  /// Whether an `@` stands between two words; one before a handle, as in `/@handle`, does not.
  private static func holdsAddress(_ text: Span<UInt8>) -> Bool {
    var at = ByteSearch.first(UInt8(ascii: "@"), in: text, from: 0, end: text.count)
    while at < text.count {
      if at > 0, at + 1 < text.count, mayEndUser(text[at - 1]), ASCII.isAlphanumeric(text[at + 1]) { return true }
      at = ByteSearch.first(UInt8(ascii: "@"), in: text, from: at + 1, end: text.count)
    }
    return false
  }

  private static func mayEndUser(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"): true
    default: ASCII.isAlphanumeric(byte) || byte >= 0x80
    }
  }
}
