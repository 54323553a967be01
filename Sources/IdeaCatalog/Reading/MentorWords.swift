/// The words in lists of mentors that are not part of a name.
enum MentorWords {
  /// The role that the words are, to the letter: `primary`, `co-mentor`; `nil` where they are none.
  static func role(_ text: String) -> String? { roles[fold(text)] }

  /// The role that the words begin with: `Primary Mentor`, `primary mentor for the first half`.
  static func role(beginning text: String) -> String? {
    let words = fold(text).split(separator: " ")
    for count in stride(from: min(2, words.count), through: 1, by: -1) {
      if let role = roles[words.prefix(count).joined(separator: " ")] { return role }
    }
    return nil
  }

  /// Whether the words before a colon are a label, not a name: `Mentor Name`.
  static func isLabel(_ text: String) -> Bool {
    ["mentor name", "mentor", "mentors", "mentor(s)", "name", "mentor names", "2nd mentor name", "mentor 1", "mentor 2"]
      .contains(fold(text))
  }

  /// Whether the words name nobody: `TBD`.
  static func isNobody(_ text: String) -> Bool {
    Placeholders.isPlaceholder(text) || isLabel(text)
  }

  /// Whether an entry is one of a template's examples.
  static func isSample(_ mentor: Mentor) -> Bool {
    if let github = mentor.github?.lowercased() {
      return ["mentor_github", "jane-github", "john-github", "github_handle", "handle"].contains(github)
    }
    return mentor.name.map { ["jane doe", "john doe"].contains(fold($0)) && mentor.email?.contains("@email") == true }
      ?? false
  }

  private static func fold(_ text: String) -> String {
    text.lowercased().split(separator: " ").joined(separator: " ")
  }

  private static let roles: [String: String] = [
    "primary": "primary", "primary mentor": "primary", "lead": "primary", "lead mentor": "primary",
    "co-mentor": "co-mentor", "comentor": "co-mentor", "co mentor": "co-mentor", "secondary": "secondary",
    "secondary mentor": "secondary", "backup": "backup", "backup mentor": "backup", "adjunct": "adjunct",
    "adjunct mentor": "adjunct", "main mentor": "primary",
  ]
}
