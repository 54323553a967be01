internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let duplicateField = Rule(
    id: "MI007", name: "duplicate-field", summary: "An idea has the same label twice.",
    rationale: """
      Of two descriptions only one can be shown, so what stands under the other is lost. Labels that tell mentors apart \
      by their role, or skills that are required from those that are welcome, are no repetition. Of a label that stands \
      twice on one line other programs take the second for the value.
      """,
    severity: .error,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - ↓Description: Charts show them over time.
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s): ↓Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Required Skills: Go
      - Desirable Skills: Kubernetes
      - Primary Mentor: Ana Silva (@ana-silva, ana@example.org)
      - Co-Mentor: Ben Okoro (@ben-okoro, ben@example.org)
      - Co-Mentor: Chi Wu (@chi-wu, chi@example.org)
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    let bytes = file.file.source.bytes
    for index in ideas.indices {
      for record in ideas[index].fields where LintedFile.isInLine(record.carrier) {
        guard let second = secondLabel(of: record, bytes.span) else { continue }
        reporter.report(.once(record.labelText), at: second, idea: index)
      }
    }
    for index in ideas.indices where !file.fields[index].repeated.isEmpty && file.secondSet(of: index) == nil {
      var seen: Set<String> = []
      for record in ideas[index].fields where file.fields[index].repeated.contains(record.field) {
        guard record.carrier != .none, record.field != .other, LabelTable.role(ofLabel: record.labelText) == nil,
          !seen.insert(word(of: record.labelText)).inserted
        else { continue }
        reporter.report(.join(record.labelText), at: record.label, idea: index)
      }
    }
  }

  /// The second label on the line of a label, colon included; marks for bold text aside.
  private static func secondLabel(of record: FieldRecord, _ bytes: Span<UInt8>) -> SourceRange? {
    var (start, end) = (record.label.end, record.value.start)
    while start < end, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "*") { start += 1 }
    while start < end, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "*") { end -= 1 }
    guard start < end, bytes[end - 1] == UInt8(ascii: ":"), ASCII.isLetter(bytes[start]) else { return nil }
    return SourceRange(start, end)
  }

  /// A label in lower case, without what stands in parentheses and without the `s` of a plural.
  private static func word(of label: String) -> String {
    var word = label.lowercased().prefix { $0 != "(" }
    while word.last == " " || word.last == "s" { word.removeLast() }
    return String(word)
  }
}

extension Finding.Message {
  fileprivate static func once(_ label: String) -> Self { "write \(Quoted.title("\(label):")) once" }

  fileprivate static func join(_ label: String) -> Self {
    "join the values of \(Quoted.title(label)) under one label"
  }
}
