internal import IdeaCatalog
internal import IdeaLint
internal import TextBasics

/// What is kept of a file that was linted: its findings, and where they stand for people.
struct FileReport: Sendable {
  /// A finding with its place as lines and columns.
  struct Item: Sendable {
    let finding: Finding
    let start: LineIndex.Position
    /// Behind the last character.
    let end: LineIndex.Position
    /// The line it begins in, when it is to be shown.
    let excerpt: Excerpt?
  }

  /// All that was found, for counting.
  let findings: FileFindings
  /// The findings in the order of the text.
  let items: [Item]

  /// Lints a file.
  ///
  /// Places are worked out here, in the thread that has the file: its text is not kept.
  init(_ file: IdeaFile, _ linter: Linter, withExcerpts: Bool) {
    findings = linter.lint(file)
    let bytes = file.source.bytes.span
    var items: [Item] = []
    items.reserveCapacity(findings.findings.count)
    for finding in findings.findings {
      let start = file.lineIndex.position(at: finding.range.start, in: bytes)
      let end = finding.range.isEmpty ? start : file.lineIndex.position(at: finding.range.end, in: bytes)
      let excerpt = withExcerpts ? Excerpt(of: finding.range, atLine: start.line, in: file) : nil
      items.append(Item(finding: finding, start: start, end: end, excerpt: excerpt))
    }
    self.items = items
  }
}
