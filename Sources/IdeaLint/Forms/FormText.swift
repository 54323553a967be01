internal import IdeaCatalog

/// Bodies of issue forms as examples of rules.
enum FormText {
  /// A form with an answer for every label, some of them replaced; an empty answer leaves out the label too.
  ///
  /// A mark at the beginning of an answer is put before its label where `isAtLabel` says so.
  static func form(_ changes: [IssueFormSection: String], isAtLabel: Bool = false) -> RuleExample {
    var text = ""
    for section in IssueFormSection.allCases {
      var answer = changes[section] ?? answers[section.rawValue]
      guard !answer.isEmpty else { continue }
      var mark = ""
      if isAtLabel, answer.hasPrefix("↓") {
        mark = "↓"
        answer.removeFirst()
      }
      text += "\(mark)### \(section.label)\n\n\(answer)\n\n"
    }
    return RuleExample(text, path: "proposal.md")
  }

  private static let answers = [
    "Karmada", "2026 Term 3 (Sep-Nov)", "Collect metrics", "Metrics are read one by one, and nobody sees them.",
    "Go, Prometheus", "- [X] Yes, required skills are the same.", "_No response_",
    """
    Ana Silva | @ana-silva | ana@example.org | anasilva
    Ben Okoro | @ben-okoro | ben@example.org | benokoro
    """,
    "https://github.com/example/project/issues/1", "- [X] Resume\n- [ ] Coding Challenge", "_No response_",
    "- [ ] Add a custom prerequisite", "_No response_", "_No response_", "- [ ] Yes, a file is handed in.",
  ]
}
