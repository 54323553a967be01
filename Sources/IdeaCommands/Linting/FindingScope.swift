internal import IdeaLint

/// Which findings of a file count, beside what comments in it say.
struct FindingScope: Sendable {
  /// What is in force for the file.
  var settings = LintSettings()
  /// The findings of the file that are known.
  var known: ArraySlice<Baseline.KnownFinding> = []
  /// The path that goes into fingerprints; `nil` for that of the file.
  var path: String?
  /// The lines to which findings are confined; `nil` for all of the file.
  var changes: LineChanges?
}

/// Tells findings that are known from others.
struct KnownFindings {
  /// The entries of the baseline that no finding was like so far.
  private var waiting: Set<Fingerprint>
  private let scope: FindingScope

  init(_ scope: FindingScope) {
    self.scope = scope
    waiting = scope.known.isEmpty ? [] : Set(scope.known.map(\.fingerprint))
  }

  /// Whether a finding is known.
  mutating func take(_ fingerprint: Fingerprint?) -> Bool {
    guard !scope.known.isEmpty, let fingerprint else { return false }
    return waiting.remove(fingerprint) != nil
  }

  /// How many of the known findings are gone. Those of rules that are off, and of rules across files, which depend on
  /// what else is looked at, may still be there.
  var goneCount: Int {
    guard !waiting.isEmpty else { return 0 }
    let looking = Set(scope.settings.selection.rules.filter { !$0.isAcrossFiles }.map(\.id))
    return scope.known.count { entry in
      waiting.contains(entry.fingerprint) && (looking.contains(entry.rule) || Rule.named(entry.rule) == nil)
    }
  }
}
