internal import IdeaCatalog

/// Someone by words of the name, by handle with or without `@`, by the profile that has it, or by address.
struct MentorFilter: Sendable {
  /// The words of the name, or of what else was typed.
  let name: NameFilter
  /// What was typed, in lower case and without the `@` before it.
  let handle: String
  /// Whether a handle alone is meant.
  let isHandle: Bool
  /// Whether an e-mail address is meant.
  let isAddress: Bool
  /// Whether longer handles that begin so will do.
  let isBeginning: Bool

  init(_ value: String, isBeginning: Bool = false) {
    self.isBeginning = isBeginning
    let profile = AddressFilter.profile(value)
    name = NameFilter(profile ?? value)
    isHandle = value.hasPrefix("@") || profile != nil
    handle = profile ?? String(value.hasPrefix("@") ? value.dropFirst() : value[...]).lowercased()
    isAddress = !isHandle && value.contains("@")
  }

  /// Whether a mentor is meant.
  func matches(_ mentor: Mentor) -> Bool {
    if isAddress { return mentor.email?.lowercased() == handle }
    if let github = mentor.github?.lowercased(), github == handle || isBeginning && github.hasPrefix(handle) {
      return true
    }
    guard !isHandle, let own = mentor.name else { return false }
    return name.matches(FoldedText(own))
  }
}
