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
    let bytes = url.utf8.span
    let end = ByteSearch.first(0x23, in: bytes, from: 0, end: bytes.count)
    var start = ByteText.first("://", in: bytes, from: 0, end: end).map { $0 + 3 } ?? 0
    let query = ByteSearch.first(0x3F, in: bytes, from: start, end: end)
    if ByteText.begins("www.", in: bytes, at: start, end: query) { start += 4 }
    var path = query
    while path > start, bytes[path - 1] == 0x2F { path -= 1 }
    let comparable = [UInt8](capacity: end - start) { output in
      for offset in start..<path { output.append(ASCII.lowered(bytes[offset])) }
      for offset in query..<end { output.append(bytes[offset]) }
    }
    return String(decoding: comparable, as: UTF8.self)
  }
}
