/// What is brought up to date about tables of contents.
struct ContentsChanges: OptionSet {
  let rawValue: Int

  /// Which headings have an entry, and what each entry says and leads to.
  static let entries = ContentsChanges(rawValue: 1)
  /// The order of the entries.
  static let order = ContentsChanges(rawValue: 2)
  /// Entries go that lead to no heading and of which nobody knows what they mean.
  static let dead = ContentsChanges(rawValue: 4)
}
