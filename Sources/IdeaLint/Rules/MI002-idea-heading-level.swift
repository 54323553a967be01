internal import IdeaCatalog

extension Rule {
  static let ideaHeadingLevel = Rule(
    id: "MI002", name: "idea-heading-level",
    summary: "A heading stands at a level where its idea or project belongs to something else.",
    rationale: """
      The level of a heading is all that says which project an idea belongs to. One `#` too few makes a project of an \
      idea, one too many makes a part of another project of a project. This was repaired by hand in cncf/mentoring more \
      often than anything else: 20 of 65 repairs. The levels expected are those that most projects and ideas of the \
      file have; headings such as "Proposed Project ideas" do not count.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme],
    fix: .safe(changing: [.structure, .project]),
    bad: [
      """
      ## Proposed Project ideas

      ### Kubescape

      #### Scan images in the cluster

      - Description: Scans run outside of the cluster so far.
      - Recommended Skills: Go

      ↓### Show what was scanned

      - Description: Nobody sees the results.
      - Recommended Skills: Go
      """,
      """
      ### Kubernetes

      #### Headlamp

      ##### A map of the cluster

      - Description: Show what runs where.
      - Recommended Skills: TypeScript

      ↓#### A list of charts

      - Description: Show what is installed.
      - Recommended Skills: TypeScript
      """,
      """
      ### Karmada

      ↓##### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      ### KubeEdge

      #### Find nodes

      - Description: Nodes are listed by hand.
      - Recommended Skills: Go
      """,
    ],
    good: [
      """
      ## Proposed Project ideas

      ### Kubernetes

      #### Headlamp

      ##### A map of the cluster

      - Description: Show what runs where.
      - Recommended Skills: TypeScript

      ### Kubescape

      #### Scan images in the cluster

      - Description: Scans run outside of the cluster so far.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    for place in file.headings.misplaced {
      reporter.report(
        .misplaced(place, file.file.outline.sections), at: file.heading(of: place.section),
        idea: file.idea(of: place.section),
        edits: HeadingEdit.level(place.level, of: file.heading(of: place.section), in: file.file.source))
    }
  }
}

extension Finding.Message {
  fileprivate static func misplaced(
    _ place: MisplacedHeading, _ sections: [Outline.Section]
  ) -> Self {
    func title(_ section: Int) -> String { Quoted.title(sections[section].title) }
    let now = sections[place.section].level
    let advice = "make this heading level \(place.level)"
    switch place.fault {
    case .projectUnder(let other):
      return "\(advice): at level \(now) the project is a part of \(title(other))"
    case .projectAbove(let next?):
      return "\(advice): at level \(now) the project takes in \(title(next))"
    case .projectAbove(nil):
      return "\(advice): at level \(now) the project stands above the others"
    case .projectSkipsLevel:
      return "\(advice): level \(now) skips one, and the projects beside it do not"
    case .projectBesideIdeas(let idea):
      return "\(advice): at level \(now) the idea \(title(idea)) is no part of the project"
    case .partBeside(let project):
      return "\(advice): at level \(now) it is a project of its own, beside \(title(project))"
    case .ideaBeside(let project) where now < sections[project].level:
      return "\(advice): at level \(now) the idea takes in what follows, and is no part of \(title(project))"
    case .ideaBeside(let project):
      return "\(advice): at level \(now) the idea is a project of its own, beside \(title(project))"
    case .ideaBesideSubproject(let subproject):
      return "\(advice): at level \(now) the idea stands beside \(title(subproject)), not in it"
    case .ideaSkipsLevel(let group):
      return "\(advice): level \(now) skips one below \(title(group))"
    case .ideaUnderIdea(let idea):
      return "\(advice): at level \(now) the idea is a part of the idea \(title(idea))"
    case .ideaAboveIdea(let idea):
      return "\(advice): at level \(now) the idea \(title(idea)) is a part of this one"
    case .moved(let group):
      return "\(advice): \(title(group)), which it is a part of, is at the wrong level too"
    }
  }
}
