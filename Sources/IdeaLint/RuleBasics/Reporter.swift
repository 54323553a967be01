internal import IdeaCatalog
package import TextBasics

/// Collects what rules find in one file, one after the other.
package struct Reporter {
  /// The file.
  let file: IdeaFile
  private var ruleID = ""
  private var ruleName = ""
  private var severity = Severity.error
  private var promise: Fix.Promise?
  /// What was found so far, in the order it was found.
  package private(set) var findings: [Finding] = []

  init(_ file: IdeaFile) { self.file = file }

  /// Puts what is reported from now on down to a rule.
  mutating func begin(_ id: String, _ name: String, _ promise: Fix.Promise?, severity: Severity) {
    ruleID = id
    ruleName = name
    self.promise = promise
    self.severity = severity
  }

  /// Reports a finding.
  ///
  /// - Parameters:
  ///   - message: What is wrong and what to do.
  ///   - range: Where it stands.
  ///   - idea: The index of the idea it concerns.
  ///   - edits: What repairs it, with `\n` for line ends; none where only a person can. The rule must promise fixes.
  package mutating func report(
    _ message: Finding.Message, at range: SourceRange, idea: Int? = nil, edits: [SourceEdit] = []
  ) {
    let fix = promise.flatMap { Fix(title: message.text, promise: $0, edits: edits) }
    findings.append(
      Finding(
        rule: ruleID, ruleName: ruleName, severity: severity, message: message, range: range,
        path: file.sourceFile.path, idea: idea.map { file.ideas[$0].id }, fix: fix))
  }
}
