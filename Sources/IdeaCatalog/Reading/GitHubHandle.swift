internal import TextBasics

/// The names of GitHub accounts.
package enum GitHubHandle {
  /// Whether a name may be an account: 1 to 39 letters, digits and hyphens, no hyphen at an end or beside another.
  package static func isValid(_ name: some Collection<UInt8>) -> Bool {
    guard name.count >= 1, name.count <= 39 else { return false }
    var previous: UInt8 = 0x2D
    for byte in name {
      let isAlphanumeric =
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && byte >= 0x41)
      guard isAlphanumeric || (byte == 0x2D && previous != 0x2D) else { return false }
      previous = byte
    }
    return previous != 0x2D
  }

  /// Whether `bytes[range]`, all of it letters, digits and hyphens, may be an account.
  static func isValid(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count >= 1, range.count <= 39 else { return false }
    var previous: UInt8 = 0x2D
    for at in range {
      if bytes[at] == 0x2D, previous == 0x2D { return false }
      previous = bytes[at]
    }
    return previous != 0x2D
  }

  /// The account that an address leads to: `https://github.com/handle`, and nothing below it.
  static func handle(ofURL url: String) -> String? {
    var rest = url[...]
    for prefix in ["https://", "http://", "https:/", "ttps://", "www."] where rest.lowercased().hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    guard rest.lowercased().hasPrefix("github.com/") else { return nil }
    rest = rest.dropFirst("github.com/".count)
    let name = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let below = rest.dropFirst(name.count).drop { $0 == "/" }
    let bare = name.first == "@" ? name.dropFirst() : name
    return below.isEmpty && isValid(bare.utf8) ? String(bare) : nil
  }

  /// Whether a link around `@handle` leads nowhere that could be another network's account.
  static func isUnlinked(_ url: String) -> Bool { url.isEmpty || url.hasPrefix("#") || isOnGitHub(url) }

  /// Whether an address leads to GitHub.
  static func isOnGitHub(_ url: String) -> Bool { ByteSearch.contains("github.com", in: url) }
}
