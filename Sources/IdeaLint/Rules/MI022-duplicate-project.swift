internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let duplicateProject = Rule(
    id: "MI022", name: "duplicate-project", summary: "A project has two headings in one list.",
    rationale: """
      Its ideas stand in two places, and who reads the first of them takes them for all. A project that is named again in \
      another part of the page, such as that of another programme, is none of this.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme],
    bad: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      ### Keylime

      #### Keep keys

      - Description: Keys are lost.
      - Recommended Skills: Rust

      ↓### Karmada

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript
      """
    ],
    good: [
      """
      ## LFX Mentorship

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      ## Google Summer of Code

      ### Karmada

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript
      """
    ]
  ) { file, reporter in
    let sections = file.file.outline.sections
    let moved = file.headings.misplaced.filter(\.isProject).map(\.section)
    // For each name the last part of the page and the first heading in it.
    var names = WordNumbers()
    var first: [(part: Int, heading: Int)] = []
    for section in (file.headings.projects + moved).sorted() {
      let part = file.part(of: section)
      let title = sections[section].title.utf8
      let (name, isNew) = names.add(WordHash(title.span, 0..<title.count))
      if isNew { first.append((part, section)) }
      let other = first[name]
      guard !isNew, other.part == part else {
        first[name] = (part, section)
        continue
      }
      let line = file.file.lineIndex.line(at: file.heading(of: other.heading).start)
      reporter.report(.join(line: line), at: file.heading(of: section))
    }
  }
}

extension LintedFile {
  /// The heading of the file's own structure that a section is part of; 0 where there is none.
  fileprivate func part(of section: Int) -> Int {
    var next = file.outline.sections[section].parent
    while let above = next, above > 0 {
      if file.outline.sections[above].role != nil { return above }
      next = file.outline.sections[above].parent
    }
    return 0
  }
}

extension MisplacedHeading {
  /// Whether it is a project by itself that stands at the level of something else.
  fileprivate var isProject: Bool {
    switch fault {
    case .projectUnder, .projectAbove: true
    default: false
    }
  }
}

extension Finding.Message {
  fileprivate static func join(line: Int) -> Self { "move what is below to the same heading in line \(line)" }
}
