internal import TextBasics

/// Collects what one rule finds in the files of a run.
package struct SetReporter {
  private let ruleID: String
  private let ruleName: String
  private let files: [FileDigest]
  /// How bad it is in each file; `nil` where the rule does not look at it.
  private let severities: [Severity?]
  /// What was found so far, by the index of the file.
  private(set) var findings: [(file: Int, finding: Finding)] = []

  init(_ ruleID: String, _ ruleName: String, _ set: FileSet, _ severities: [Severity?]) {
    self.ruleID = ruleID
    self.ruleName = ruleName
    self.severities = severities
    files = set.files
  }

  /// Reports a finding, unless the rule does not look at the file; `idea` is the index of the idea it concerns.
  mutating func report(_ message: Finding.Message, at range: SourceRange, file: Int, idea: Int?) {
    guard let severity = severities[file] else { return }
    findings.append(
      (
        file,
        Finding(
          rule: ruleID, ruleName: ruleName, severity: severity, message: message, range: range,
          path: files[file].path, idea: idea.map { files[file].ideas[$0].id })
      ))
  }
}
