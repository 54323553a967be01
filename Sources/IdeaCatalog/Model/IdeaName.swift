package import TextBasics

/// What of an idea its id is made of, and where it stands: no more is needed to give other ideas their ids.
package struct IdeaName: Sendable {
  let id: String
  package let program: Program
  package let term: Term?
  let project: String?
  package let title: String
  /// Where the idea stands in its source.
  package let range: SourceRange
  /// What the id has in common with all those that only numbers at their ends tell from it.
  package let stem: WordHash
  /// The same of the title in it, which stands behind the last slash.
  package let titleStem: WordHash

  /// Takes the name of an idea.
  package init(_ idea: Idea) {
    id = idea.id
    program = idea.program
    term = idea.term
    project = idea.project
    title = idea.title
    range = idea.range
    let bytes = idea.id.utf8.span
    stem = WordHash(stemOf: bytes)
    var start = bytes.count
    while start > 0, bytes[start - 1] != 0x2F { start -= 1 }
    titleStem = WordHash(stemOf: bytes.extracting(start..<bytes.count))
  }
}
