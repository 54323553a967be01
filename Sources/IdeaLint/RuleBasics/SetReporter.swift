internal import TextBasics

/// Collects what one rule finds in the files of a run.
package struct SetReporter {
  /// The position of the rule in ``Rule/all``.
  private let rule: Int
  /// Whether findings are to say something: who only counts them needs no words.
  private let isWorded: Bool
  private let files: [FileDigest]
  /// How bad it is in each file; `nil` where the rule does not look at it.
  private let severities: [Severity?]
  /// What was found so far, by the index of the file.
  private(set) var findings: [(file: Int, finding: Finding)] = []

  init(_ rule: Int, _ set: FileSet, _ severities: [Severity?], isWorded: Bool) {
    self.rule = rule
    self.isWorded = isWorded
    self.severities = severities
    files = set.files
  }

  /// Reports a finding, unless the rule does not look at the file; `idea` is the index of the idea it concerns.
  mutating func report(_ message: @autoclosure () -> Finding.Message, at range: SourceRange, file: Int, idea: Int?) {
    guard let severity = severities[file] else { return }
    findings.append(
      (
        file,
        Finding(
          rule: rule, severity: severity, message: isWorded ? message() : "", range: range,
          idea: idea.map { files[file].ideas[$0].id })
      ))
  }
}
