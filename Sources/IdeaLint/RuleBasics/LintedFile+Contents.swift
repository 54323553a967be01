internal import IdeaCatalog
internal import TextBasics

// What the rules of tables of contents repair.
extension LintedFile {
  /// The tables of contents, brought up to date in some respects.
  func revisedContents(_ changes: ContentsChanges) -> [TableRevision] {
    ContentsWriter(file, headings, contents, changes).revisions
  }

  /// The table of contents that the file could have; `nil` where there is nothing to list.
  var newContents: NewContents? { NewContents(file, headings) }

  /// Whether the file announces a table of contents and has none.
  var hasEmptyContents: Bool { contents.entries.isEmpty && NewContents.mark(in: file.document) != nil }
}
