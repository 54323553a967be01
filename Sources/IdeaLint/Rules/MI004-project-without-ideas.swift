internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let projectWithoutIdeas = Rule(
    id: "MI004", name: "project-without-ideas",
    summary: "The heading of a project has nothing below it.",
    rationale: """
      A project without ideas stands in the table of contents and on the website and leads nowhere. It is what is left \
      when the ideas of a project were withdrawn or moved, or when they were announced and never came.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme],
    bad: [
      """
      ## Proposed Project ideas

      ↓### Fluid

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      ## Proposed Project ideas

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      ### Fluid

      Ideas are to come in May.
      """
    ]
  ) { file, reporter in
    guard let level = file.headings.projectLevel else { return }
    let sections = file.file.outline.sections
    for index in sections.indices.dropFirst()
    where sections[index].level == level && sections[index].role == nil && !sections[index].isSample {
      let next = index + 1
      // What follows at a deeper level stands below it; an idea that does not has the wrong level instead.
      if next < sections.count, sections[next].level > level || file.idea(of: next) != nil { continue }
      guard file.idea(of: index) == nil, isBlank(sections[index].body, file.file.document) else { continue }
      reporter.report(.addIdea(sections[index].title), at: file.heading(of: index))
    }
  }

  /// Whether there is no more than breaks, comments and words such as `TBD` in a range of blocks.
  private static func isBlank(_ body: Range<Int>, _ document: Document) -> Bool {
    body.allSatisfy { index in
      let node = document.nodes[index]
      if node.kind == .thematicBreak || document.isComment(node) { return true }
      return node.kind == .paragraph && node.range.count <= PlaceholderValues.longest
        && Placeholders.isPlaceholder(document.source.text(in: node.range))
    }
  }
}

extension Finding.Message {
  fileprivate static func addIdea(_ project: String) -> Self {
    "add an idea below \(Quoted.title(project)), or remove the heading"
  }
}
