internal import IdeaCatalog
internal import IdeaLint
internal import TextBasics

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

/// Repairs what stands on changed lines, or is about ideas with such lines, and no more.
struct ChangedLinesScope: FixScope {
  private(set) var changes: LineChanges

  func wanted(_ findings: [Finding], in file: IdeaFile) -> [Finding] {
    let touched = TouchedFindings(ReportedText(file), changes)
    return findings.filter(touched.contain)
  }

  mutating func follow(_ edits: [SourceEdit], from file: IdeaFile, to fixed: IdeaFile) {
    changes = changes.following(edits, from: file.lineIndex, to: fixed.lineIndex)
  }
}

/// Tells what stands on changed lines, or is about ideas with such lines, from the rest of a file.
struct TouchedFindings {
  private let file: ReportedText
  private let changes: LineChanges
  /// The ids of the ideas with changed lines.
  private let ideas: Set<String>

  init(_ file: ReportedText, _ changes: LineChanges) {
    self.file = file
    self.changes = changes
    let touched = file.ideas.indices.filter { changes.touchBlock(Self.lines(of: file.ideas[$0].range, in: file)) }
    ideas = Set(touched.map { file.ideas[$0].id })
  }

  /// Whether a finding is one of them.
  func contain(_ finding: Finding) -> Bool {
    changes.touch(Self.lines(of: finding.range, in: file)) || finding.idea.map(ideas.contains) ?? false
  }

  /// The lines of a range; the line end behind it is no part of the next line.
  private static func lines(of range: SourceRange, in file: ReportedText) -> ClosedRange<Int> {
    let first = file.lineIndex.line(at: range.start)
    return first...max(first, file.lineIndex.line(at: max(range.start, range.end - 1)))
  }
}
