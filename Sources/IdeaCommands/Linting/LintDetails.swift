/// What is to be known of each finding beyond itself; what nobody asks for is not worked out.
struct LintDetails: Sendable {
  /// What columns count.
  enum ColumnUnit {
    case codePoints, bytes
  }

  /// Whether findings are only counted: then they say nothing, and where they stand is not told either.
  var onlyCounts = false
  /// The line of the file that a finding stands in.
  var excerpts = false
  /// What a finding is recognised by after edits elsewhere.
  var fingerprints = false
  /// How files are called there, so that they are the same wherever a run begins; `nil` for what they were named.
  var paths: ReportPaths?
  /// What comments keep from being reported.
  var suppressed = false
  /// Where the edits of a fix stand, as lines and columns.
  var edits = false
  /// What columns count.
  var columns = ColumnUnit.codePoints
}
