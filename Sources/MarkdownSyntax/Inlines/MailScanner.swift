import TextBasics

/// Bare mail addresses (GitHub Flavored Markdown, 6.9), found from their `@`.
enum MailScanner {
  /// Whether the bytes on both sides of an `@` can stand in an address.
  static func mayHold(_ text: Span<UInt8>, at sign: Int) -> Bool {
    guard sign > 0, sign + 1 < text.count else { return false }
    return isInMailbox(text[sign - 1]) && isInHost(text[sign + 1])
  }

  static func isInMailbox(_ byte: UInt8) -> Bool {
    isInHost(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
  }

  private static func isInHost(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// The end of the host behind an `@`, or nil: two parts at least, a letter at the end, as GitHub has it.
  ///
  /// So `package@1.2.3` is no address.
  static func scanHost(_ text: Span<UInt8>, from start: Int, end limit: Int) -> Int? {
    var end = start
    var periods = 0
    while end < limit {
      if text[end] == UInt8(ascii: ".") {
        guard end + 1 < limit, ASCII.isAlphanumeric(text[end + 1]) else { break }
        periods += 1
      } else if !isInHost(text[end]) {
        break
      }
      end += 1
    }
    // Of `a@b.c@d.e` the second sign counts.
    if end < limit, text[end] == UInt8(ascii: "@") { return nil }
    return periods > 0 && ASCII.isLetter(text[end - 1]) ? end : nil
  }

  /// The beginning of the mailbox that ends before the `@` at `sign`.
  static func mailboxStart(_ text: Span<UInt8>, before sign: Int, from limit: Int) -> Int {
    var start = sign
    while start > limit, isInMailbox(text[start - 1]) { start -= 1 }
    return start
  }

  /// Where `mailto:` or `xmpp:` begins when it stands before a mailbox, with no letter or digit before it.
  static func schemeStart(_ text: Span<UInt8>, before mailbox: Int, from limit: Int) -> Int? {
    for scheme: StaticString in ["mailto:", "xmpp:"] {
      let start = mailbox - scheme.utf8CodeUnitCount
      guard start >= limit, InlineBytes.begins(text, at: start, with: scheme) else { continue }
      if start == limit || !ASCII.isAlphanumeric(text[start - 1]) { return start }
    }
    return nil
  }

  /// The end of an `xmpp:` address: behind its host may come a slash and a resource.
  static func scanResource(_ text: Span<UInt8>, from start: Int, end limit: Int) -> Int {
    guard start < limit, text[start] == UInt8(ascii: "/") else { return start }
    var end = start + 1
    while end < limit, ASCII.isAlphanumeric(text[end]) || text[end] == 0x40 || text[end] == 0x2E { end += 1 }
    while text[end - 1] == 0x2E { end -= 1 }
    return end > start + 1 ? end : start
  }
}
