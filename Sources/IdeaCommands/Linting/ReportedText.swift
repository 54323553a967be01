internal import IdeaCatalog
internal import TextBasics

/// What a report about a file needs of it.
struct ReportedText: Sendable {
  let source: SourceText
  let lineIndex: LineIndex
  /// The ideas; none where nothing that is asked for depends on them.
  let ideas: [Idea]

  init(_ file: IdeaFile) { (source, lineIndex, ideas) = (file.source, file.lineIndex, file.ideas) }

  /// Reads as little of a text as the details and the scope allow.
  init(_ text: SourceText, _ details: LintDetails, _ scope: FindingScope) {
    let needsIdeas = details.fingerprints || scope.changes != nil
    (source, lineIndex, ideas) = (text, LineIndex(text.bytes.span), needsIdeas ? IdeaFile(text).ideas : [])
  }
}
