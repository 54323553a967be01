internal import IdeaCatalog
internal import TextBasics

/// What the address of an upstream issue leads to, as far as the address says.
enum IssueAddress {
  /// Whether an address is that of an issue, a change or a discussion, and no document beside one: a number or a key
  /// stands behind one of these words.
  static func isIssue(_ link: Link) -> Bool {
    var rest = link.url.utf8[...]
    var isNamed = false
    while !rest.isEmpty {
      let part = rest.prefix { $0 != 0x2F }
      if isNamed, !part.isEmpty { return true }
      isNamed = isNamed || words.contains { part.elementsEqual($0.utf8) }
      rest = rest[part.endIndex...].dropFirst()
    }
    return false
  }

  private static let words = ["issues", "pull", "discussions", "merge_requests", "browse"]

  /// Whether an address on GitHub is a repository, an account or a file: nobody can ask there.
  static func isNoPlaceToAsk(_ link: Link) -> Bool {
    let parts = path(of: link.url).split(separator: 0x2F)
    guard let host = parts.first, host.elementsEqual("github.com".utf8) else { return false }
    if parts.count <= 3 { return true }
    return ["blob", "tree", "wiki", "raw"].contains { parts[3].elementsEqual($0.utf8) }
  }

  /// Host and path of an address, without `www.`, query and fragment.
  static func path(of url: String) -> Substring.UTF8View.SubSequence {
    var rest = url.utf8[...]
    if let colon = rest.firstIndex(of: 0x3A), rest[colon...].starts(with: "://".utf8) {
      rest = rest[colon...].dropFirst(3)
    }
    if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
    return rest.prefix { $0 != 0x3F && $0 != 0x23 }
  }

  /// The hash of an address as addresses are compared: without scheme, `www.`, fragment and the slash at its end, host
  /// and path in lower case. The fragment of a comment stays: an issue that gathers others has one for each.
  static func key(of url: String) -> WordHash {
    let utf8 = url.utf8
    var rest = utf8[...]
    if let colon = rest.firstIndex(of: 0x3A), rest[colon...].starts(with: "://".utf8) {
      rest = rest[colon...].dropFirst(3)
    }
    if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
    let fragment = rest.drop { $0 != 0x23 }
    rest = rest.prefix { $0 != 0x23 }
    while rest.last == 0x2F { rest = rest.dropLast() }
    var hash = WordHash()
    for byte in rest { hash.add(byte) }
    if fragment.starts(with: "#issuecomment".utf8) {
      for byte in fragment { hash.add(byte) }
    }
    return hash
  }

  /// Whether an address is a page of the platform, or of the one before it, where a page stood for a project and had a
  /// name.
  static func isPageOfProject(_ url: String) -> Bool {
    let parts = path(of: url).split(separator: 0x2F)
    guard parts.count >= 3, parts[1].elementsEqual("project".utf8) else { return false }
    return parts[0].elementsEqual("people.communitybridge.org".utf8) || isPageOfIdea(url)
  }

  /// Whether an address is a page of the platform of LFX Mentorship, on which each idea has one.
  static func isPageOfIdea(_ url: String) -> Bool {
    let parts = path(of: url).split(separator: 0x2F)
    return parts.count >= 3 && parts[0].elementsEqual("mentorship.lfx.linuxfoundation.org".utf8)
      && parts[1].elementsEqual("project".utf8) && isUUID(parts[2])
  }

  private static func isUUID(_ text: some Collection<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    return text.enumerated().allSatisfy { place, byte in
      [8, 13, 18, 23].contains(place) ? byte == 0x2D : ASCII.isHexDigit(byte)
    }
  }
}
