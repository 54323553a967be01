// What is said of a rule in more than one place.
extension Rule {
  /// The severity, and the templates where it is another one: `warning, error for readme`.
  package var severityWords: String {
    let others = templates.kinds.compactMap { template in
      severity(in: template).flatMap { $0 == severity ? nil : "\($0.name) for \(template.rawValue)" }
    }
    return ([severity.name] + others).joined(separator: ", ")
  }

  /// The templates it looks at: `lfx, readme; gsoc when it is selected by its id or name`.
  package var templateWords: String {
    let usual = templates.subtracting(onRequest).kinds.map(\.rawValue).joined(separator: ", ")
    let others = onRequest.kinds.map(\.rawValue).joined(separator: ", ")
    if others.isEmpty { return usual }
    return (usual.isEmpty ? "" : usual + "; ") + others + " when it is selected by its id or name"
  }

  /// `safe`, `unsafe`, or `-` for a rule without fixes.
  package var fixWord: String { fix.map { $0.safety == .safe ? "safe" : "unsafe" } ?? "-" }

  /// Whether there is a fix, and what applies it.
  package var fixWords: String {
    guard let fix else { return "none" }
    return fix.safety == .safe ? "safe, applied by --fix" : "unsafe, applied by --fix --unsafe-fixes"
  }
}
