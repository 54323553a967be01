internal import IdeaCatalog
internal import IdeaLint
internal import TextBasics

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
