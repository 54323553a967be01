internal import IdeaCatalog

extension Rule {
  static let duplicateField = Rule(
    id: "MI007", name: "duplicate-field", summary: "An idea has the same label twice.",
    rationale: """
      Of two descriptions only one can be shown, so what stands under the other is lost. Labels that tell mentors apart \
      by their role, or skills that are required from those that are welcome, are no repetition.
      """,
    severity: .error,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - ↓Description: Charts show them over time.
      """
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

  /// A label in lower case, without what stands in parentheses and without the `s` of a plural.
  private static func word(of label: String) -> String {
    var word = label.lowercased().prefix { $0 != "(" }
    while word.last == " " || word.last == "s" { word.removeLast() }
    return String(word)
  }
}

extension Finding.Message {
  fileprivate static func join(_ label: String) -> Self {
    "join the values of \(Quoted.title(label)) under one label"
  }
}
