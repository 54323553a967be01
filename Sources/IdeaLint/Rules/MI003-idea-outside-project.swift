internal import IdeaCatalog

extension Rule {
  static let ideaOutsideProject = Rule(
    id: "MI003", name: "idea-outside-project",
    summary: "An idea stands before the first project of a page that has projects.",
    rationale: """
      Ideas are listed, counted and granted by project, and this one belongs to none. Pages without any project, such as \
      those of one community, are left alone. An idea whose heading is at the wrong level is MI002.
      """,
    severity: .error, templates: [.lfx, .gsoc, .readme],
    bad: [
      """
      ## Proposed Project ideas

      ↓#### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      ### Karmada

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript

      ### Keylime

      #### Keep keys

      - Description: Keys are lost.
      - Recommended Skills: Rust
      """
    ],
    good: [
      """
      ## Proposed Project ideas

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let projects = file.file.projectSections
    let count = projects.count { $0 != nil }
    guard count > 0, count < projects.count else { return }
    let headings = file.headings
    let judged = Set(headings.misplaced.map(\.section) + headings.ideasWithoutHeading + headings.ideasBesideProject)
    for index in projects.indices where projects[index] == nil && file.file.ideas[index].project == nil {
      let section = file.file.ideaSections[index]
      guard section > 0, !judged.contains(section) else { continue }
      reporter.report(.addProject, at: file.file.ideas[index].titleRange, idea: index)
    }
  }
}

extension Finding.Message {
  fileprivate static let addProject: Self = "put the idea below the heading of its project"
}
