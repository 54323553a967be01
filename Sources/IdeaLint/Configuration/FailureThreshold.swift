/// From which severity on a finding makes a run fail. The raw value is its word in configuration.
package enum FailureThreshold: String, CaseIterable, Sendable {
  case error, warning, info, never

  /// Whether a finding of a severity is bad enough.
  package func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .info: true
    case .never: false
    }
  }
}
