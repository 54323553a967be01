internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let wrongTargetFile = Rule(
    id: "MI014", name: "wrong-target-file", summary: "An idea was added to a file that is for something else.",
    rationale: """
      A page that sends its readers elsewhere is not looked at again, and a list of accepted ideas, where each has its name \
      on the platform, is not where ideas are proposed. Proposals had to be moved by hand in several terms.
      """,
    severity: .error, templates: [.lfx, .readme],
    bad: [
      """
      The ideas of this term have moved to [another page](https://example.org/ideas).

      ### Karmada

      ↓#### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
      RuleExample(
        """
        ### Karmada

        #### Collect metrics

        CNCF - Karmada: Collect metrics (2024 Term 3)

        - Description: Metrics are read one by one.
        - LFX URL: TBD

        #### Keep charts

        CNCF - Karmada: Keep charts (2024 Term 3)

        - Description: Charts are lost.
        - LFX URL: TBD

        #### Find nodes

        CNCF - Karmada: Find nodes (2024 Term 3)

        - Description: Nodes are listed by hand.
        - LFX URL: TBD

        ↓#### Draw charts

        - Description: Charts are drawn by hand.
        - Recommended Skills: JavaScript
        """, path: "2024/03-Sep-Nov/README.md"),
    ],
    good: [
      """
      The metrics have moved to another page.

      ### Karmada

      #### Collect metrics

      CNCF - Karmada: Collect metrics (2024 Term 3)

      - Description: The chart has moved to [another page](https://example.org/chart).
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    guard let first = ideas.first else { return }
    if isRedirect(file.file, before: first.range.start) {
      for index in ideas.indices { reporter.report(.followNotice, at: ideas[index].titleRange, idea: index) }
      return
    }
    guard file.template == .readme, !isListOfProposals(file.file.sourceFile.path) else { return }
    let named = ideas.count { $0.fullName != nil }
    // A few among many: lists of older terms have no names at all.
    guard named < ideas.count, (ideas.count - named) * 3 <= named else { return }
    for index in ideas.indices where !file.isAccepted(index) {
      reporter.report(.propose, at: ideas[index].titleRange, idea: index)
    }
  }

  /// Whether the name of a file says that ideas are proposed in it.
  private static func isListOfProposals(_ path: String) -> Bool {
    let name = String(path[RelativeLinks.folder(of: path).endIndex...])
    return ByteSearch.contains("idea", in: name) || ByteSearch.contains("proposal", in: name)
  }

  /// Whether the text before the first idea says, with a link, that ideas are to be found elsewhere.
  private static func isRedirect(_ file: IdeaFile, before end: Int) -> Bool {
    let document = file.document
    var index = 1
    while index < document.nodes.count, Int(document.nodes[index].start) < end {
      let node = document.nodes[index]
      if node.kind == .paragraph {
        let text = document.source.bytes.span.extracting(Int(node.start)..<Int(node.end))
        let hasLink = ByteSearch.contains("](", in: text) || ByteSearch.contains("://", in: text)
        if hasLink, moves.contains(where: { ByteSearch.contains($0, in: text) }),
          ByteSearch.contains("idea", in: text) || ByteSearch.contains("proposal", in: text)
        {
          return true
        }
      }
      index = document.nodes.after(index)
    }
    return false
  }

  private static let moves = [
    "have moved", "has moved", "were moved", "was moved", "moved to", "are now at", "is now at", "no longer accept",
    "no longer taken", "please use the form",
  ]
}

extension LintedFile {
  /// Whether a name, or a label for the page on the platform, stands in an idea, as in accepted ones.
  func isAccepted(_ idea: Int) -> Bool {
    file.ideas[idea].fullName != nil || fields[idea].present.contains(.lfxURL)
  }
}

extension Finding.Message {
  fileprivate static let followNotice: Self = "move the idea to where this page sends its readers"
  fileprivate static let propose: Self =
    "move the idea to the list of proposals: the others here are accepted, and have their names on the platform"
}
