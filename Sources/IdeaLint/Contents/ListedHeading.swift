/// A heading that a table of contents can list.
struct ListedHeading {
  /// What a heading is.
  enum Kind: Int, CaseIterable {
    case project
    /// A part of a project that has ideas of its own.
    case part
    case idea
  }

  let section: Int
  /// The index into the headings of the file.
  let heading: Int
  let kind: Kind
  /// 1 to 6.
  let level: Int
  /// The nearest heading above it that can be listed too, as an index into the headings of the file.
  var parent: Int?
}
