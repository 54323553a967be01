internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let duplicateIdeaTitle = Rule(
    id: "MI017", name: "duplicate-idea-title", summary: "Two ideas of a project have the same title.",
    rationale: """
      The second of two equal headings gets the anchor of the first with a number behind it, so links lead to the wrong \
      idea as soon as the order changes. Mostly an idea was copied to begin another one and the title was not replaced.
      """,
    severity: .error,
    bad: [
      """
      ### Keylime

      #### Support the push model

      - Description: Agents push what they measured.
      - Recommended Skills: Rust

      ↓#### Support the push model

      - Description: The verifier accepts what agents push.
      - Recommended Skills: Python
      """
    ],
    good: [
      """
      ### Keylime

      #### Raise the test coverage

      - Description: Agents have few tests.
      - Recommended Skills: Rust

      ### Karmada

      #### Raise the test coverage

      - Description: Controllers have few tests.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    var titles = WordNumbers()
    var first: [Int] = []
    for index in ideas.indices where !ideas[index].title.isEmpty {
      let (title, isNew) = titles.add(hash(of: ideas[index].title, ideas[index].project ?? ""))
      if isNew { first.append(index) }
      let other = first[title]
      guard !isNew, ideas[index].title.lowercased() == ideas[other].title.lowercased() else { continue }
      reporter.report(.rename(sameAs: ideas[other].lines.lowerBound), at: ideas[index].titleRange, idea: index)
    }
  }

  /// What ideas of the same title and project share, case aside.
  private static func hash(of title: String, _ project: String) -> WordHash {
    let project = project.utf8.span
    var hash = WordHash(title.utf8.span, 0..<title.utf8.count)
    hash.add(0x0A)
    for offset in project.indices { hash.add(project[offset]) }
    return hash
  }
}

extension Finding.Message {
  fileprivate static func rename(sameAs line: Int) -> Self {
    "give the idea a title of its own: the one in line \(line) has the same"
  }
}
