internal import IdeaCatalog
internal import TextBasics

/// What the address of an upstream issue leads to, as far as the address says.
enum IssueAddress {
  /// Whether an address is that of an issue, a change or a discussion, and no document beside one: a number or a key
  /// stands behind one of these words.
  static func isIssue(_ link: Link) -> Bool {
    let bytes = link.url.utf8.span
    var isNamed = false
    var start = 0
    while start < bytes.count {
      let end = ByteSearch.first(0x2F, in: bytes, from: start, end: bytes.count)
      if isNamed, end > start { return true }
      isNamed = isNamed || words.contains { ByteText.isWhole($0, in: bytes, start..<end) }
      start = end + 1
    }
    return false
  }

  private static let words: [StaticString] = ["issues", "pull", "discussions", "merge_requests", "browse"]

  /// Whether an address on GitHub is a repository, an account or a file: nobody can ask there.
  static func isNoPlaceToAsk(_ link: Link) -> Bool {
    let bytes = link.url.utf8.span
    let parts = parts(of: bytes)
    guard parts.count > 0, ByteText.isWhole("github.com", in: bytes, parts[0]) else { return false }
    // A search among issues is a list of them.
    if parts.count == 2, ByteText.isWhole("search", in: bytes, parts[1]) {
      return !ByteSearch.contains("type=issues", in: bytes)
    }
    if parts.count <= 3 { return true }
    return (["blob", "tree", "wiki", "raw"] as [StaticString]).contains { ByteText.isWhole($0, in: bytes, parts[3]) }
  }

  /// Whether an address is one that GitHub cannot have: its host is misspelt, a slash too many stands in its path, or what
  /// stands behind `issues` is no number.
  static func isImpossible(_ url: String) -> Bool {
    let bytes = url.utf8.span
    let parts = parts(of: bytes)
    guard parts.count > 0 else { return false }
    let host = parts[0]
    guard ByteText.isWhole("github.com", in: bytes, host) else {
      return (9...11).contains(host.count)
        && EditDistance.isOneEdit(host.map { ASCII.lowered(bytes[$0]) }, Array("github.com".utf8))
    }
    // Behind a host there is one slash only, and between all other parts too.
    if parts.hasEmptyOnes { return true }
    guard parts.count > 4 else { return false }
    let hasDigit = parts[4].contains { ASCII.isDigit(bytes[$0]) }
    let isNumber = parts[4].allSatisfy { ASCII.isDigit(bytes[$0]) }
    func names(_ words: [StaticString]) -> Bool { words.contains { ByteText.isWhole($0, in: bytes, parts[3]) } }
    if names(["issue", "pulls", "discussion"]) { return isNumber }
    // `issues/new` and `issues/created_by` are pages of their own; a number with a letter in it is a slip.
    return names(["issues", "pull"]) && hasDigit && !isNumber
  }

  /// Where the host and the steps of the path stand in an address, without `www.`, query and fragment.
  static func parts(of bytes: Span<UInt8>) -> AddressParts {
    var parts = AddressParts()
    var start = start(of: bytes)
    var end = start
    while end < bytes.count, bytes[end] != 0x3F, bytes[end] != 0x23 {
      if bytes[end] == 0x2F {
        if end > start { parts.append(start..<end) }
        start = end + 1
      }
      end += 1
    }
    if end > start { parts.append(start..<end) }
    return parts
  }

  /// Where the host of an address begins, behind its scheme and `www.`.
  private static func start(of bytes: Span<UInt8>) -> Int {
    let colon = ByteSearch.first(0x3A, in: bytes, from: 0, end: bytes.count)
    let start = ByteText.stands("://", in: bytes, at: colon, end: bytes.count) ? colon + 3 : 0
    return ByteText.stands("www.", in: bytes, at: start, end: bytes.count) ? start + 4 : start
  }

  /// The hash of an address as addresses are compared: without scheme, `www.`, fragment and the slash at its end, host
  /// and path in lower case. The fragment of a comment stays: an issue that gathers others has one for each.
  static func key(of url: String) -> WordHash {
    let bytes = url.utf8.span
    let start = start(of: bytes)
    let fragment = ByteSearch.first(0x23, in: bytes, from: start, end: bytes.count)
    var end = fragment
    while end > start, bytes[end - 1] == 0x2F { end -= 1 }
    var hash = WordHash(bytes, start..<end)
    if ByteText.stands("#issuecomment", in: bytes, at: fragment, end: bytes.count) {
      for offset in fragment..<bytes.count { hash.add(bytes[offset]) }
    }
    return hash
  }

  /// Whether an address is a page of the platform, or of the one before it, where a page stood for a project and had a
  /// name.
  static func isPageOfProject(_ url: String) -> Bool {
    let bytes = url.utf8.span
    let parts = parts(of: bytes)
    guard parts.count >= 3, ByteText.isWhole("project", in: bytes, parts[1]) else { return false }
    return ByteText.isWhole("people.communitybridge.org", in: bytes, parts[0]) || isPageOfIdea(parts, bytes)
  }

  /// Whether an address is a page of the platform of LFX Mentorship, on which each idea has one.
  static func isPageOfIdea(_ url: String) -> Bool {
    let bytes = url.utf8.span
    return isPageOfIdea(parts(of: bytes), bytes)
  }

  private static func isPageOfIdea(_ parts: AddressParts, _ bytes: Span<UInt8>) -> Bool {
    parts.count >= 3 && ByteText.isWhole("mentorship.lfx.linuxfoundation.org", in: bytes, parts[0])
      && ByteText.isWhole("project", in: bytes, parts[1]) && isUUID(bytes, parts[2])
  }

  /// Whether 36 bytes are hexadecimal digits in groups of 8, 4, 4, 4 and 12.
  private static func isUUID(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == 36 else { return false }
    return range.allSatisfy { offset in
      switch offset - range.lowerBound {
      case 8, 13, 18, 23: bytes[offset] == 0x2D
      default: ASCII.isHexDigit(bytes[offset])
      }
    }
  }
}

/// The host and the first steps of the path of an address; a list of them would be made for each of many addresses.
struct AddressParts {
  private var ranges: [8 of Range<Int>] = .init(repeating: 0..<0)
  private var end = 0
  /// How many parts there are, of which the first eight are known.
  private(set) var count = 0
  /// Whether a slash follows on another one between two parts.
  private(set) var hasEmptyOnes = false

  mutating func append(_ part: Range<Int>) {
    if count > 0, part.lowerBound > end + 1 { hasEmptyOnes = true }
    if count < 8 { ranges[count] = part }
    count += 1
    end = part.upperBound
  }

  subscript(_ place: Int) -> Range<Int> { ranges[place] }
}
