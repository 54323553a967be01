internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let mentorNotMaintainer = Rule(
    id: "MI228", name: "mentor-not-maintainer", summary: "None of an idea's mentors maintains its project.",
    rationale: """
      Somebody has to be able to merge what a mentee writes; the guide for administrators asks for it. Who maintains what \
      cannot be known from the files: the option `MI228.maintainers` lists handles, and without it nothing is found.
      """,
    severity: .warning, onRequest: .all,
    bad: [
      RuleExample(
        """
        ### Karmada

        #### Collect metrics

        - Description: Metrics are read one by one.
        - ↓Mentor(s):
          - Ana Silva (@ana-silva, ana@example.org)
        """, options: ["MI228.maintainers": "Karmada/ben-okoro,KubeEdge/ana-silva"])
    ],
    good: [
      RuleExample(
        """
        ### Karmada

        #### Collect metrics

        - Description: Metrics are read one by one.
        - Mentor(s):
          - Ana Silva (@ana-silva, ana@example.org)
          - Ben Okoro (@ben-okoro, ben@example.org)
        """, options: ["MI228.maintainers": "karmada/Ben-Okoro"])
    ]
  ) { file, reporter in
    let known = file.options.maintainers.map { Maintainer($0) }
    guard !known.isEmpty else { return }
    let ideas = file.file.ideas
    for index in ideas.indices where !ideas[index].mentors.isEmpty {
      let project = ideas[index].project.flatMap(FoldedText.hash)
      let isMaintained = ideas[index].mentors.contains { mentor in
        guard let handle = mentor.github?.lowercased() else { return false }
        return known.contains { $0.handle == handle && ($0.project == nil || $0.project == project) }
      }
      guard !isMaintained, let record = ideas[index].fields.first(where: { $0.field == .mentors }) else { continue }
      reporter.report(.addMaintainer, at: record.label, idea: index)
    }
  }
}

/// Who maintains which project.
private struct Maintainer {
  /// The handle in lower case.
  let handle: String
  /// The project; `nil` for all of them.
  let project: WordHash?

  init(_ text: String) {
    let slash = text.lastIndex(of: "/")
    project = slash.flatMap { FoldedText.hash(String(text[..<$0])) }
    let handle = slash.map { text[text.index(after: $0)...] } ?? text[...]
    self.handle = handle.drop { $0 == "@" }.lowercased()
  }
}

extension Finding.Message {
  fileprivate static let addMaintainer: Self = "add a maintainer of the project: none of these is one"
}
