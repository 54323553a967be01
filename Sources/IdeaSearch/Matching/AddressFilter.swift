package import IdeaCatalog
internal import TextBasics

/// The address of an issue or a page that someone looks for, whole or by its beginning, or the number of an issue, alone or
/// behind its repository: `owner/name#123`, `name#123`; or the UUID of a page.
package struct AddressFilter: Sendable {
  /// The address without scheme, `www.` and a slash at the end, in lower case; or the number.
  let text: String
  private let isNumber: Bool
  /// The name of the repository that the number is one of, its owner before it where that was told; none where any will do.
  private let repository: [String]

  /// Reads a word; `nil` for one that is neither an address nor a number.
  package init?(_ word: String) {
    let parts = word.split(separator: "#", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, parts[1].utf8.allSatisfy(ASCII.isDigit) {
      text = String(parts[1])
      isNumber = true
      repository = parts[0].lowercased().split(separator: "/").map(String.init)
      return
    }
    repository = []
    isNumber = word.utf8.count > 1 && word.utf8.allSatisfy(ASCII.isDigit) || Self.isIdentifier(word)
    text = isNumber ? word.lowercased() : Self.comparable(word)
    let host = text.utf8.prefix { $0 != UInt8(ascii: "/") }
    // Many names hold a period: what is an address alone has more of them, or a scheme.
    let isHost = word.contains("://") || host.split(separator: UInt8(ascii: ".")).count > 2
    guard isNumber || (host.count < text.utf8.count || isHost) && host.contains(UInt8(ascii: ".")) else { return nil }
  }

  /// Whether a word is a UUID, by which the platform of LFX Mentorship numbers its pages.
  private static func isIdentifier(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy(ASCII.isHexDigit) }
  }

  /// Whether an address is the one looked for, or begins with it, or ends with the number.
  package func matches(_ address: String) -> Bool {
    let address = Self.comparable(address)
    if isNumber {
      // Of `owner/name/issues/123` what stands before the kind and the number.
      let path = address.split(separator: "/").dropLast(2).suffix(repository.count)
      return address.hasSuffix("/" + text) && path.elementsEqual(repository) { $0 == $1 }
    }
    return address == text || address.hasPrefix(text + "/")
  }

  /// The bytes of an address that were looked for: all of its text but scheme and `www.`, its beginning, or the number;
  /// `nil` where it does not match.
  func range(in address: String) -> Range<Int>? {
    guard matches(address) else { return nil }
    let bytes = address.utf8.map { ASCII.lowered($0) }
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    let places = 0...bytes.count - wanted.count
    let found =
      isNumber
      ? places.last { bytes[$0...].starts(with: wanted) } : places.first { bytes[$0...].starts(with: wanted) }
    return found.map { $0..<$0 + wanted.count }
  }

  /// The handle in the address of someone's profile, in lower case; `nil` for any other text.
  package static func profile(_ address: String) -> String? {
    let host = "github.com/"
    let address = comparable(address)
    guard address.hasPrefix(host) else { return nil }
    let handle = String(address.dropFirst(host.count))
    return handle.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") } ? handle : nil
  }

  /// A word that is an address with a scheme without what it says of a place within the page, such as one comment.
  static func withoutFragment(_ word: String) -> String {
    word.contains("://") ? String(word.prefix { $0 != "#" }) : word
  }

  private static func comparable(_ address: String) -> String {
    var rest = withoutFragment(address).lowercased()[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    while rest.utf8.last == UInt8(ascii: "/") { rest.removeLast() }
    return String(rest)
  }
}

extension Idea {
  /// The addresses of the idea's issues and of its page on the platform.
  package var addresses: [String] { upstreamIssues.map(\.url) + (lfxURL.map { [$0.url] } ?? []) }
}
