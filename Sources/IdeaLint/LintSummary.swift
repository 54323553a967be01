/// How much was found in how much.
package struct LintSummary: Sendable, Hashable {
  /// The number of files that were looked at.
  package private(set) var files = 0
  /// The number of ideas in them.
  package private(set) var ideas = 0
  /// The number of errors.
  package private(set) var errors = 0
  /// The number of warnings.
  package private(set) var warnings = 0
  /// The number of findings that are neither.
  package private(set) var infos = 0

  /// Counts the findings of all files.
  package init(_ files: some Sequence<FileFindings>) {
    for file in files { add(file) }
  }

  /// Counts the findings of one more file.
  package mutating func add(_ file: FileFindings) {
    files += 1
    ideas += file.ideaCount
    for finding in file.findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }

  /// The number of findings.
  package var findings: Int { errors + warnings + infos }

  /// Whether there is a finding at or above a severity: then `lint` exits with 1.
  package func hasFindings(atLeast severity: Severity) -> Bool {
    switch severity {
    case .error: errors > 0
    case .warning: errors + warnings > 0
    case .info: findings > 0
    }
  }
}
