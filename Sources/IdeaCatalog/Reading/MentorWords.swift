internal import TextBasics

/// The words in lists of mentors that are not part of a name.
enum MentorWords {
  /// The role that the words in `bytes[range]` are, to the letter and but for a number: `primary`, `Support 2`.
  static func role(_ range: Range<Int>, in bytes: Span<UInt8>) -> String? {
    roleWords.number(of: withoutNumber(range, in: bytes), in: bytes).map { roles[$0].role }
  }

  /// The words without a number behind them.
  private static func withoutNumber(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, ASCII.isDigit(bytes[end - 1]) { end -= 1 }
    guard end < range.upperBound, end > range.lowerBound, bytes[end - 1] == 0x20 else { return range }
    return range.lowerBound..<end - 1
  }

  /// The role that the words begin with: `Primary Mentor`, `primary for the first half`.
  static func role(beginning range: Range<Int>, in bytes: Span<UInt8>) -> String? {
    var ends: [Int] = []
    for offset in range where bytes[offset] == 0x20 && ends.count < 2 { ends.append(offset) }
    if ends.count < 2 { ends.append(range.upperBound) }
    for end in ends.reversed() {
      if let role = role(range.lowerBound..<end, in: bytes) { return role }
    }
    return nil
  }

  /// What follows `from` in a run of words.
  static func affiliation(in range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    var start = range.lowerBound
    while let word = ByteText.first("from ", in: bytes, from: start, end: range.upperBound) {
      start = word + "from ".utf8.count
      if start < range.upperBound, word == range.lowerBound || bytes[word - 1] == 0x20 {
        return start..<range.upperBound
      }
    }
    return nil
  }

  /// Whether the final period of a name is that of an initial: `Nate W.`
  static func endsInInitial(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    range.count >= 3 && bytes[range.upperBound - 3] == 0x20
  }

  /// Whether the words name nobody: `TBD`, `Mentor Name`.
  static func isNobody(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    Placeholders.isPlaceholder(range, in: bytes) || labels.contains(withoutNumber(range, in: bytes), in: bytes)
  }

  /// Whether a text says how many people are to be named, and names none: `to have at least 2 mentors`.
  static func isHint(_ bytes: Span<UInt8>) -> Bool {
    for hint in ["at least 2 mentors", "at least two mentors"] as [StaticString]
    where ByteText.first(hint, in: bytes, from: 0, end: bytes.count) != nil {
      return ByteSearch.first(UInt8(ascii: "@"), in: bytes, from: 0, end: bytes.count) == bytes.count
    }
    return false
  }

  /// Whether the words behind somebody say how, and not who else: `consulting with the team of Ana`.
  static func isRemark(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let first = range.first, ASCII.isLetter(bytes[first]), !ASCII.isUpper(bytes[first]) else { return false }
    for word in [" with ", " by ", " for "] as [StaticString]
    where ByteText.first(word, in: bytes, from: first, end: range.upperBound) != nil {
      return true
    }
    return false
  }

  /// Whether the words are the name of a network whose accounts are not GitHub's: `Discord`.
  static func isNetwork(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool { networks.contains(range, in: bytes) }

  /// What a word before a colon says of the words behind it.
  enum Contact: Int { case github, mail, network, affiliation }

  /// The kind of contact that a word announces: `IRC: nick`, `GitHub: handle`.
  static func contact(_ range: Range<Int>, in bytes: Span<UInt8>) -> Contact? {
    guard let number = contacts.number(of: range, in: bytes) else {
      return isNetwork(range, in: bytes) ? .network : nil
    }
    return Contact(rawValue: number)
  }

  /// Whether a line begins with what says how to reach somebody: `Email: ana@example.org`.
  static func beginsWithContact(_ bytes: Span<UInt8>) -> Bool {
    let colon = ByteSearch.first(0x3A, in: bytes, from: 0, end: min(bytes.count, 24))
    return colon < bytes.count && bytes[colon] == 0x3A && contact(0..<colon, in: bytes) != nil
  }

  private static let contacts = WordTable(
    contactWords.enumerated().flatMap { number, words in words.map { ($0, number) } })

  /// The words for each kind of contact.
  private static let contactWords = [
    ["github", "gh", "github handle", "github id", "github username", "git"],
    ["mail", "email", "e-mail", "email address", "contact"],
    ["irc nick", "slack handle", "slack id", "discord handle", "nick", "chat", "website", "web"],
    ["company", "company name", "company affiliation", "affiliation", "employer", "organization", "organisation"],
  ]

  /// Whether a word is the first of pronouns: `she/her`.
  static func isPronoun(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool { pronouns.contains(range, in: bytes) }

  private static let pronouns = WordTable(["she", "he", "they", "xe", "ze", "any", "ella", "el", "elle", "il"])

  private static let networks = WordTable([
    "discord", "slack", "matrix", "irc", "twitter", "linkedin", "telegram", "zulip", "gitter", "mastodon", "x",
  ])

  /// The handle in `ana-cruz on GitHub`; a handle that is `nil` where it is that of another network, and `nil` where the
  /// words say neither.
  static func handle(on range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>?? {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] != 0x20 { at += 1 }
    guard at > range.lowerBound, at + 4 < range.upperBound, ASCII.lowered(bytes[at + 1]) == 0x6F,
      ASCII.lowered(bytes[at + 2]) == 0x6E, bytes[at + 3] == 0x20
    else { return .none }
    switch contact(at + 4..<range.upperBound, in: bytes) {
    case .github: return .some(range.lowerBound..<at)
    case .network: return .some(nil)
    default: return .none
    }
  }

  /// Whether words in parentheses tell another name: `aka Bee`.
  static func isAlias(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    ByteText.begins("aka ", in: bytes, at: range.lowerBound, end: range.upperBound)
      || ByteText.begins("a.k.a. ", in: bytes, at: range.lowerBound, end: range.upperBound)
  }

  /// Whether an address leads to a picture, which is no profile.
  static func isPicture(_ url: String) -> Bool {
    ByteSearch.contains("githubusercontent.com", in: url)
      || [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].contains { url.hasSuffix($0) }
  }

  /// Whether an entry is one of a template's examples.
  static func isSample(_ mentor: Mentor) -> Bool {
    if let github = mentor.github { return sampleHandles.contains(github) }
    return mentor.name.map { sampleNames.contains($0) } ?? false
  }

  /// Whether a handle is one of a template's examples.
  static func isSampleHandle(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    sampleHandles.contains(range, in: bytes)
  }

  private static let labels = WordTable([
    "mentor name", "mentor", "mentors", "mentor(s)", "name", "mentor names", "2nd mentor name",
  ])

  private static let sampleHandles = WordTable([
    "mentor_github", "jane-github", "john-github", "github_handle", "handle",
  ])

  private static let sampleNames = WordTable(["jane doe", "john doe"])

  private static let roles: [(word: String, role: String)] = [
    ("primary", "primary"), ("primary mentor", "primary"), ("lead", "primary"), ("lead mentor", "primary"),
    ("main mentor", "primary"), ("co-mentor", "co-mentor"), ("comentor", "co-mentor"), ("co mentor", "co-mentor"),
    ("secondary", "secondary"), ("secondary mentor", "secondary"), ("backup", "backup"), ("backup mentor", "backup"),
    ("adjunct", "adjunct"), ("adjunct mentor", "adjunct"), ("support", "support"), ("support mentor", "support"),
  ]

  private static let roleWords = WordTable(roles.enumerated().map { ($0.element.word, $0.offset) })
}
