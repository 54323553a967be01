internal import TextBasics

/// The words in lists of mentors that are not part of a name.
enum MentorWords {
  /// The role that the words in `bytes[range]` are, to the letter: `primary`, `co-mentor`.
  static func role(_ range: Range<Int>, in bytes: Span<UInt8>) -> String? {
    roleWords.number(of: range, in: bytes).map { roles[$0].role }
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

  /// Whether the words name nobody: `TBD`, `Mentor Name`.
  static func isNobody(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    Placeholders.isPlaceholder(range, in: bytes) || labels.contains(range, in: bytes)
  }

  /// Whether the words are the name of a network whose accounts are not GitHub's: `Discord`.
  static func isNetwork(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool { networks.contains(range, in: bytes) }

  private static let networks = WordTable([
    "discord", "slack", "matrix", "irc", "twitter", "linkedin", "telegram", "zulip", "gitter", "mastodon", "x",
  ])

  /// Whether an entry is one of a template's examples.
  static func isSample(_ mentor: Mentor) -> Bool {
    if let github = mentor.github { return sampleHandles.contains(github) }
    return mentor.name.map { sampleNames.contains($0) } ?? false
  }

  private static let labels = WordTable([
    "mentor name", "mentor", "mentors", "mentor(s)", "name", "mentor names", "2nd mentor name", "mentor 1", "mentor 2",
  ])

  private static let sampleHandles = WordTable([
    "mentor_github", "jane-github", "john-github", "github_handle", "handle",
  ])

  private static let sampleNames = WordTable(["jane doe", "john doe"])

  private static let roles: [(word: String, role: String)] = [
    ("primary", "primary"), ("primary mentor", "primary"), ("lead", "primary"), ("lead mentor", "primary"),
    ("main mentor", "primary"), ("co-mentor", "co-mentor"), ("comentor", "co-mentor"), ("co mentor", "co-mentor"),
    ("secondary", "secondary"), ("secondary mentor", "secondary"), ("backup", "backup"), ("backup mentor", "backup"),
    ("adjunct", "adjunct"), ("adjunct mentor", "adjunct"),
  ]

  private static let roleWords = WordTable(roles.enumerated().map { ($0.element.word, $0.offset) })
}
