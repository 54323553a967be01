internal import TextBasics

/// The names of GitHub accounts.
package enum GitHubHandle {
  /// Whether a name may be an account: 1 to 39 letters, digits and hyphens, no hyphen at an end or beside another.
  package static func isValid(_ name: some Collection<UInt8>) -> Bool {
    guard name.count >= 1, name.count <= 39 else { return false }
    var previous: UInt8 = 0x2D
    for byte in name {
      guard ASCII.isAlphanumeric(byte) || byte == 0x2D && previous != 0x2D else { return false }
      previous = byte
    }
    return previous != 0x2D
  }

  /// Whether `bytes[range]` may be an account.
  static func isValid(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count >= 1, range.count <= 39 else { return false }
    var previous: UInt8 = 0x2D
    for at in range {
      guard ASCII.isAlphanumeric(bytes[at]) || bytes[at] == 0x2D && previous != 0x2D else { return false }
      previous = bytes[at]
    }
    return previous != 0x2D
  }

  /// Whether a lone word in parentheses is an account rather than a company: no capital, or a digit or hyphen.
  static func isLikely(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard isValid(range, in: bytes) else { return false }
    return range.contains { ASCII.isDigit(bytes[$0]) || bytes[$0] == 0x2D }
      || !range.contains { ASCII.isUpper(bytes[$0]) }
  }

  /// The account that an address leads to: `https://github.com/handle`, and nothing below it.
  static func handle(ofURL url: String) -> String? {
    let bytes = url.utf8.span
    var start = 0
    for prefix in ["https://", "http://", "https:/", "ttps://", "www."] as [StaticString]
    where ByteText.begins(prefix, in: bytes, at: start, end: bytes.count) {
      start += prefix.utf8CodeUnitCount
    }
    guard ByteText.begins("github.com/", in: bytes, at: start, end: bytes.count) else { return nil }
    start += "github.com/".utf8.count
    var end = start
    while end < bytes.count, bytes[end] != 0x2F, bytes[end] != 0x3F, bytes[end] != 0x23 { end += 1 }
    var rest = end
    while rest < bytes.count, bytes[rest] == 0x2F { rest += 1 }
    if start < end, bytes[start] == 0x40 { start += 1 }
    guard rest == bytes.count, isValid(start..<end, in: bytes) else { return nil }
    return bytes.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a link around `@handle` leads nowhere that could be another network's account.
  static func isUnlinked(_ url: String) -> Bool { url.isEmpty || url.hasPrefix("#") || isOnGitHub(url) }

  /// Whether an address leads to GitHub.
  static func isOnGitHub(_ url: String) -> Bool { ByteSearch.contains("github.com", in: url) }
}
