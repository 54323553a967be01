internal import IdeaCatalog
internal import TextBasics

/// What a report about a file needs of it.
struct ReportedText: Sendable {
  let source: SourceText
  let lineIndex: LineIndex
  /// The ideas; none where nothing that is asked for depends on them.
  let ideas: [Idea]

  init(_ file: IdeaFile) { (source, lineIndex, ideas) = (file.source, file.lineIndex, file.ideas) }

  /// Reads a text, and its ideas if they are wanted.
  init(_ text: SourceText, withIdeas: Bool) {
    (source, lineIndex, ideas) = (text, LineIndex(text.bytes.span), withIdeas ? IdeaFile(text).ideas : [])
  }
}
