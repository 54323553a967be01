/// What the rules found in one file.
package struct FileFindings: Sendable {
  /// The path of the file, as given.
  package let path: String
  /// The number of ideas in the file.
  package let ideaCount: Int
  /// From which severity on a finding makes the run fail.
  package let failOn: FailureThreshold
  /// What is to be reported, by place and then by rule.
  package let findings: [Finding]
  /// What comments in the file keep from being reported, in the same order.
  package let suppressed: [SuppressedFinding]
  /// The comments that do so, or try to, in the order of the text.
  package let suppressions: [Suppression]

  package init(
    path: String, ideaCount: Int, failOn: FailureThreshold = .warning, findings: [Finding],
    suppressed: [SuppressedFinding] = [], suppressions: [Suppression] = []
  ) {
    self.path = path
    self.ideaCount = ideaCount
    self.failOn = failOn
    self.findings = findings
    self.suppressed = suppressed
    self.suppressions = suppressions
  }

  /// The same with these findings instead.
  package func reporting(_ findings: [Finding]) -> FileFindings {
    FileFindings(
      path: path, ideaCount: ideaCount, failOn: failOn, findings: findings, suppressed: suppressed,
      suppressions: suppressions)
  }
}
