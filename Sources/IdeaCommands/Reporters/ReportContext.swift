/// What a reporter knows of a run beside its findings.
struct ReportContext: Sendable {
  /// How text for people is painted.
  let paint: Paint
  /// The cells of a line of the terminal.
  let width: Int
  /// How files are called in formats for forges.
  let paths: ReportPaths
  /// Whether all that was asked for could be read.
  let isComplete: Bool
  /// Whether the summary of a step of GitHub Actions takes the report as well.
  let hasSummary: Bool
}
