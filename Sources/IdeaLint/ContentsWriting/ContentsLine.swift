internal import TextBasics

/// A line that a table of contents is to have.
struct ContentsLine {
  /// The heading it leads to; `nil` for what stays beside the entries.
  var heading: Int?
  /// The number of lines it stands below.
  var depth: Int
  /// The row that it is now; `nil` for a new line.
  var row: Int?
  /// What has to change about the link of its row.
  var edit: SourceEdit?
  /// The link of a new line.
  var link = ""
}
