internal import TextBasics

/// A section of the form that programmes for LFX Mentorship are proposed in, in the order GitHub writes them.
package enum IssueFormSection: Int, CaseIterable {
  case project, term, name, description, technologies, sameSkills, skills, mentors, upstreamIssue
  case prerequisites, codingChallenge, customPrerequisites, customName, customDescription, customUpload

  /// The label that the form gives the section.
  package var label: String { Self.table[rawValue].label }

  /// What the answer becomes where it is read as the field of a list is; `other` where it is read by its section alone.
  package var field: Field { Self.table[rawValue].field }

  /// The section that a heading's text labels, case and punctuation aside.
  init?(label range: Range<Int>, in bytes: Span<UInt8>) {
    guard let number = Self.words.number(of: FoldedLabel.hash(range, in: bytes)) else { return nil }
    self.init(rawValue: number)
  }

  private static let table: [(label: String, field: Field)] = [
    ("CNCF Project", .other),
    ("Term", .other),
    ("Program Name", .other),
    ("Program Description", .description),
    ("Technologies", .technologies),
    ("Skills same as Technologies?", .other),
    ("Required/Desirable Skills", .skills),
    ("Mentors", .mentors),
    ("Upstream Issue URL", .upstreamIssue),
    ("Application Prerequisites", .prerequisites),
    ("Coding Challenge URL", .prerequisites),
    ("Custom Prerequisites", .prerequisites),
    ("Custom Prerequisite Name", .prerequisites),
    ("Custom Prerequisite Description", .prerequisites),
    ("Custom Prerequisite — File Upload", .prerequisites),
  ]

  private static let words = FoldedLabel.table(table.map { [$0.label] })
}
