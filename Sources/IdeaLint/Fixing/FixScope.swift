package import IdeaCatalog
package import TextBasics

/// Which findings of a file are repaired, while its text changes.
package protocol FixScope: Sendable {
  /// Those of the findings in a file, as it is now, that are to be repaired.
  func wanted(_ findings: [Finding], in file: IdeaFile) -> [Finding]

  /// Notes that edits, in the order of the text, made another file of one.
  mutating func follow(_ edits: [SourceEdit], from file: IdeaFile, to fixed: IdeaFile)
}

/// Whatever is found is repaired.
struct AllFindings: FixScope {
  func wanted(_ findings: [Finding], in file: IdeaFile) -> [Finding] { findings }
  func follow(_ edits: [SourceEdit], from file: IdeaFile, to fixed: IdeaFile) {}
}
