/// How bad a finding is.
package enum Severity: Int, CaseIterable, Comparable, Sendable {
  /// Worth knowing; nothing has to be done.
  case info
  /// Probably a mistake, or a burden for those who read the ideas.
  case warning
  /// A mistake: the idea cannot be used as it is.
  case error

  /// The word that stands in output and configuration.
  package var name: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
