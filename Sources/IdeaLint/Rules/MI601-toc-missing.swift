internal import IdeaCatalog

extension Rule {
  static let tocMissing = Rule(
    id: "MI601", name: "toc-missing",
    summary: "A page with more than ten ideas of three or more projects has no table of contents.",
    rationale: """
      Lists of accepted ideas run over a thousand lines. Without contents at the top mentees scroll, and whoever links to \
      the page cannot point at a project. Nearly all long lists of the CNCF have them. The place is the first project.
      """,
    severity: .warning, templates: [.gsoc, .readme], fix: .safe(),
    bad: [RuleExample("↓" + projects, path: "ideas/gsoc/2025.md")],
    good: [
      RuleExample(
        "- [Karmada](#karmada)\n- [Keylime](#keylime)\n- [Kuadrant](#kuadrant)\n\n" + projects,
        path: "ideas/gsoc/2025.md")
    ]
  ) { file, reporter in
    guard file.file.ideas.count > file.options.ideasWithoutContents, file.headings.projects.count > 2,
      file.contents.entries.isEmpty, !file.hasEmptyContents, let first = file.headings.projects.first
    else { return }
    reporter.report(
      .addContents(file.file.ideas.count), at: file.heading(of: first),
      edits: file.newContents?.edit.map { [$0] } ?? [])
  }
}

extension Rule {
  /// Three projects with four ideas each.
  private static let projects = ["Karmada", "Keylime", "Kuadrant"].map { project in
    let ideas = (1...4).map { "#### Idea \($0) for \(project)\n\n- Description: Text.\n- Recommended Skills: Go\n\n" }
    return "### \(project)\n\n" + ideas.joined()
  }.joined()
}

extension Finding.Message {
  fileprivate static func addContents(_ ideas: Int) -> Self {
    "add a table of contents above the \(ideas) ideas"
  }
}
