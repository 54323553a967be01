/// The name of a programme on the platform of LFX Mentorship, which is composed and never typed.
package enum PlatformName {
  /// `CNCF - <project>: <name> (<year> Term <n>)`; `nil` where a part of it is not known.
  package static func name(project: String?, title: String, term: Term?) -> String? {
    guard let project, !title.isEmpty, let term, let number = term.number else { return nil }
    return "CNCF - \(project): \(title) (\(term.year) Term \(number))"
  }
}
