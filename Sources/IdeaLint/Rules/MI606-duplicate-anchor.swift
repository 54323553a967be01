internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let duplicateAnchor = Rule(
    id: "MI606", name: "duplicate-anchor",
    summary: "A project or idea has the heading of an earlier one, so its anchor ends with a number.",
    rationale: """
      Of equal headings GitHub numbers the anchors in their order. When one of them is moved or goes, links to the others \
      lead to the wrong place: the contents of 2026's first term lead to `#headlamp-1`, though only one such heading is \
      left. Two ideas of one project with the same title are MI017.
      """,
    severity: .info, templates: [.lfx, .gsoc, .readme],
    bad: [
      """
      ### Kubernetes

      #### Headlamp

      ##### A map of the cluster

      - Description: Show what runs where.
      - Recommended Skills: TypeScript

      ↓### Headlamp

      #### A list of charts

      - Description: Show what is installed.
      - Recommended Skills: TypeScript
      """
    ],
    good: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      #### Collect more metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let sections = file.file.outline.sections
    var titles = WordNumbers()
    var first: [Int] = []
    for section in (file.headings.groups + file.file.ideaSections).sorted() where !sections[section].title.isEmpty {
      let title = sections[section].title.utf8
      let (number, isNew) = titles.add(WordHash(title.span, 0..<title.count))
      if isNew {
        first.append(section)
        continue
      }
      let other = first[number]
      let idea = file.idea(of: section)
      let twin = file.idea(of: other)
      if let idea, let twin, file.file.ideas[idea].project == file.file.ideas[twin].project { continue }
      let line = file.file.lineIndex.line(at: file.heading(of: other).start)
      reporter.report(.distinguish(from: line), at: file.heading(of: section), idea: idea)
    }
  }
}

extension Finding.Message {
  fileprivate static func distinguish(from line: Int) -> Self {
    "tell the heading apart from the one in line \(line): its anchor ends with a number"
  }
}
