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

  /// The number of findings bad enough to make the run fail.
  package private(set) var failures = 0
  /// Those of them that are warnings.
  private var failingWarnings = 0

  /// Counts the findings of all files.
  package init(_ files: [FileFindings] = []) {
    for file in files { add(file) }
  }

  /// Counts the findings of one more file.
  package mutating func add(_ file: FileFindings) {
    files += 1
    ideas += file.ideaCount
    for index in file.findings.indices {
      let severity = file.findings[index].severity
      if file.failOn.isReached(by: severity) {
        failures += 1
        failingWarnings += severity == .warning ? 1 : 0
      }
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }

  /// The number of findings.
  package var findings: Int { errors + warnings + infos }

  /// Whether there is more than may be: then `lint` exits with 1.
  ///
  /// - Parameter maxWarnings: How many warnings may be, whatever the settings say of them; `nil` to do as they say.
  package func fails(maxWarnings: Int? = nil) -> Bool {
    failures > failingWarnings || (maxWarnings.map { warnings > $0 } ?? (failingWarnings > 0))
  }
}
