internal import IdeaCatalog
internal import TextBasics

// What the rules of tables of contents repair.
extension LintedFile {
  /// What brings the tables of contents up to date; entries that lead nowhere stay where they are.
  var contentsEdits: [SourceEdit] { ContentsWriter(file, headings, contents, keepsDead: true).edits }

  /// The table of contents that the file could have; `nil` where there is nothing to list.
  var newContents: NewContents? { NewContents(file, headings) }

  /// Whether the file announces a table of contents and has none.
  var hasEmptyContents: Bool { contents.entries.isEmpty && NewContents.mark(in: file.document) != nil }
}
