internal import CommandKit
internal import IdeaLint

/// From which severity on a finding makes `lint` exit with 1.
enum FailureThreshold: String, CaseIterable, OptionValue {
  case error, warning, info, never

  /// Whether what was found is bad enough.
  func isReached(by summary: LintSummary) -> Bool {
    switch self {
    case .error: summary.hasFindings(atLeast: .error)
    case .warning: summary.hasFindings(atLeast: .warning)
    case .info: summary.hasFindings(atLeast: .info)
    case .never: false
    }
  }
}
