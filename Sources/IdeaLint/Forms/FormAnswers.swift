internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// What stands under each label of an issue form.
struct FormAnswers {
  private let file: IdeaFile
  private var records: [FieldRecord?]

  /// The answers; `nil` for a file that is no form.
  init?(_ linted: LintedFile) {
    guard linted.template == .issueForm, linted.file.ideas.count == 1 else { return nil }
    file = linted.file
    records = IssueFormSection.allCases.map { _ in nil }
    for record in file.ideas[0].fields {
      guard let section = IssueFormSection.allCases.first(where: { $0.label == record.labelText }) else { continue }
      records[section.rawValue] = record
    }
  }

  /// The label of a section and what stands below it; `nil` where the label is missing.
  func record(_ section: IssueFormSection) -> FieldRecord? { records[section.rawValue] }

  /// Where the answer stands; `nil` where there is none.
  func answer(_ section: IssueFormSection) -> SourceRange? {
    guard let record = record(section), !record.isEmpty else { return nil }
    return PlaceholderValues.isFound(in: record, of: file) ? nil : record.value
  }

  /// The number of characters of an answer.
  func length(_ section: IssueFormSection) -> Int {
    answer(section).map { file.source.text(in: $0).unicodeScalars.count } ?? 0
  }

  /// Whether a box below a label is ticked: the first one whose text begins with a word, case aside.
  func isTicked(_ section: IssueFormSection, _ word: StaticString = "") -> Bool {
    guard let content = record(section)?.content else { return false }
    let bytes = file.source.bytes
    for index in content.nodes where file.document.nodes[index].kind == .item {
      guard file.document.nodes[index].flags.contains(.checked), index + 1 < file.document.nodes.count else { continue }
      let text = file.document.nodes[index + 1]
      guard let first = file.document.lineNumbers(of: text).first else { continue }
      let line = file.document.lines[first]
      if ByteText.begins(word, in: bytes.span, at: Int(line.start), end: Int(line.end)) { return true }
    }
    return false
  }
}
