internal import IdeaCatalog
package import TextBasics

/// Collects what one rule finds in one file.
package struct Reporter {
  private let file: IdeaFile
  private let ruleID: String
  private let ruleName: String
  private let severity: Severity
  /// What was found so far, in the order it was found.
  package private(set) var findings: [Finding] = []

  init(_ file: IdeaFile, ruleID: String, ruleName: String, severity: Severity) {
    self.file = file
    self.ruleID = ruleID
    self.ruleName = ruleName
    self.severity = severity
  }

  /// Reports a finding; `idea` is the index of the idea it concerns.
  package mutating func report(_ message: Finding.Message, at range: SourceRange, idea: Int? = nil, fix: Fix? = nil) {
    findings.append(
      Finding(
        rule: ruleID, ruleName: ruleName, severity: severity, message: message, range: range,
        path: file.sourceFile.path, idea: idea.map { file.ideas[$0].id }, fix: fix))
  }
}
