internal import IdeaCatalog
package import TextBasics

/// Collects what one rule finds in one file.
package struct Reporter {
  /// The file.
  let file: IdeaFile
  private let rule: Rule
  private let severity: Severity
  /// What was found so far, in the order it was found.
  package private(set) var findings: [Finding] = []

  init(_ file: IdeaFile, _ rule: Rule, severity: Severity) {
    self.file = file
    self.rule = rule
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
    let fix = rule.fix.flatMap { Fix(title: message.text, promise: $0, edits: edits) }
    findings.append(
      Finding(
        rule: rule.id, ruleName: rule.name, severity: severity, message: message, range: range,
        path: file.sourceFile.path, idea: idea.map { file.ideas[$0].id }, fix: fix))
  }
}
