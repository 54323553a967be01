internal import TextBasics

/// Addresses on GitHub, GitLab and their like.
enum ForgeURL {
  /// Whether an address is that of an issue: `…/issues/12`.
  static func isIssue(_ url: String) -> Bool { leads(url, through: ["issues"]) }

  /// Whether an address is that of a change: `…/pull/12`, `…/merge_requests/12`, `…/commit/1a2b3c4`.
  static func isChange(_ url: String) -> Bool { leads(url, through: ["pull", "merge_requests", "commit"]) }

  /// Whether a part of the path is one of `words`, and a number or a hash follows.
  private static func leads(_ url: String, through words: [Substring]) -> Bool {
    let path = url.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    for (word, next) in zip(path, path.dropFirst()) where words.contains(word) {
      if !next.isEmpty, next.utf8.allSatisfy(ASCII.isHexDigit) { return true }
    }
    return false
  }

  /// What two addresses of the same issue have in common: host and path in lower case, without scheme, `www.`, fragment
  /// and a slash at the end; the query as it is, since a filtered list is told by it.
  static func comparable(_ url: String) -> String {
    var rest = url[...]
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let query = rest.firstIndex(of: "?") ?? rest.endIndex
    var path = rest[..<query].lowercased()[...]
    if path.hasPrefix("www.") { path = path.dropFirst(4) }
    while path.last == "/" { path.removeLast() }
    return String(path) + rest[query...]
  }
}
