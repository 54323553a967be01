internal import IdeaCatalog
package import TextBasics

/// Collects what rules find in one file, one after the other.
package struct Reporter {
  /// The file.
  let file: IdeaFile
  /// Whether findings are to say something: who only counts them needs no words.
  private let isWorded: Bool
  /// The position of the rule in ``Rule/all``.
  private var rule = 0
  private var severity = Severity.error
  private var promise: Fix.Promise?
  /// What was found so far, in the order it was found.
  package private(set) var findings: [Finding] = []

  init(_ file: IdeaFile, isWorded: Bool = true) {
    self.file = file
    self.isWorded = isWorded
  }

  /// Puts what is reported from now on down to a rule.
  mutating func begin(_ rule: Int, _ promise: Fix.Promise?, severity: Severity) {
    self.rule = rule
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
    _ message: @autoclosure () -> Finding.Message, at range: SourceRange, idea: Int? = nil, edits: [SourceEdit] = []
  ) {
    let message = isWorded ? message() : ""
    let fix = promise.flatMap { Fix(title: message.text, promise: $0, edits: edits) }
    findings.append(
      Finding(
        rule: rule, severity: severity, message: message, range: range, idea: idea.map { file.ideas[$0].id }, fix: fix))
  }
}
