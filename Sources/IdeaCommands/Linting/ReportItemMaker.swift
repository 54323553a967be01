internal import IdeaLint
internal import TextBasics

/// Adds to the findings of a file what a report says beside them; they are given in the order of the text.
struct ReportItemMaker {
  private let file: ReportedText
  private let details: LintDetails
  private var fingerprints: FingerprintMaker?
  /// Where the last finding begins, which the next one is counted on from.
  private var last = (offset: 0, position: LineIndex.Position(line: 1, column: 1))

  /// - Parameter path: The path that goes into fingerprints; `nil` for that of the file.
  init(_ file: ReportedText, _ details: LintDetails, path: String? = nil) {
    self.file = file
    self.details = details
    let path = path ?? details.paths?.name(of: file.source.path)
    fingerprints = details.fingerprints ? FingerprintMaker(file.ideas, in: file.source, path: path) : nil
  }

  /// What is known of the next finding beside itself, as far as it was asked for.
  mutating func part(of finding: Finding) -> ReportItem.Part {
    let place = place(of: finding.range)
    guard details.excerpts || details.fingerprints || details.edits else {
      return ReportItem.Part(place: place, details: nil)
    }
    return ReportItem.Part(
      place: place,
      details: ReportItem.Details(
        excerpt: details.excerpts ? Excerpt(of: finding.range, atLine: place.start.line, in: file) : nil,
        fingerprint: fingerprints?.fingerprint(of: finding),
        edits: details.edits ? (finding.fix?.edits ?? []).map { self.place(of: $0.range) } : []))
  }

  private mutating func place(of range: SourceRange) -> ReportItem.Place {
    let start = position(at: range.start, from: last)
    last = (range.start, start)
    return ReportItem.Place(start: start, end: range.isEmpty ? start : position(at: range.end, from: last))
  }

  private func position(at offset: Int, from known: (offset: Int, position: LineIndex.Position)) -> LineIndex.Position {
    let bytes = file.source.bytes.span
    switch details.columns {
    case .codePoints: return file.lineIndex.position(at: offset, in: bytes, from: known)
    case .bytes:
      let line = file.lineIndex.line(at: offset)
      let start = file.lineIndex.range(ofLine: line, in: bytes).start
      return LineIndex.Position(line: line, column: min(offset, bytes.count) - start + 1)
    }
  }
}
