internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let overQuota = Rule(
    id: "MI403", name: "over-quota", summary: "A project has more ideas in a term than it may have.",
    rationale: """
      LFX Mentorship grants a project so many mentees a term: four, and eight for Kubernetes, unless options say \
      otherwise. The automation of the CNCF warns of it since 2026, so older terms are left alone. What was proposed in all \
      files about the same term is counted, each idea once by its title; what was accepted is granted already.
      """,
    severity: .warning, templates: [.lfx, .issueForm],
    bad: [
      RuleExample(
        ideas(["Collect metrics", "Draw charts", "Keep charts", "Find nodes", "↓Map nodes"]),
        path: "ideas/lfx/2026-term3.md"),
      RuleExample(
        ideas(["↓Map nodes"]), path: "ideas/lfx/2026-term3/nodes.md",
        beside: RuleExample.Neighbour(
          ideas(["Collect metrics", "Draw charts", "Keep charts", "Find nodes"]), path: "ideas/lfx/2026-term3/charts.md"
        )
      ),
    ],
    good: [
      RuleExample(
        ideas(["Collect metrics", "Draw charts", "Keep charts", "Find nodes"]), path: "ideas/lfx/2026-term3.md"),
      RuleExample(
        ideas(["Collect metrics", "Draw charts", "Keep charts", "Find nodes", "Map nodes"]),
        path: "ideas/lfx/2024-term3.md"),
    ],
    across: { set, reporter in
      var titles = WordNumbers()
      var projects = WordNumbers()
      var counts: [Int] = []
      for place in set.places {
        let file = set.files[place.file]
        guard file.template != .readme, file.program == .lfx, let term = file.term, term.year >= 2026,
          term.number != nil
        else { continue }
        let idea = set.idea(at: place)
        guard let project = idea.project, let name = FoldedText.hash(project), let title = FoldedText.hash(idea.title)
        else { continue }
        let key = file.termHash.with(name)
        guard titles.add(key.with(title)).isNew else { continue }
        let (number, isNew) = projects.add(key)
        if isNew { counts.append(0) }
        counts[number] += 1
        let (count, quota) = (counts[number], file.options.quota(of: name))
        guard count > quota else { continue }
        reporter.report(.withdraw(project, count, quota), at: idea.titleRange, file: place.file, idea: place.idea)
      }
    })

  /// A project with ideas of these titles; a mark before a title is put before its heading.
  private static func ideas(_ titles: [String]) -> String {
    titles.reduce("### Karmada\n") { text, title in
      let mark = title.hasPrefix("↓") ? "↓" : ""
      return text + """

        \(mark)#### \(title.drop { $0 == "↓" })

        - Description: Metrics are read one by one.
        - Recommended Skills: Go

        """
    }
  }
}

extension RuleOptions {
  /// The most ideas that the project with the hash of a name may have in a term.
  fileprivate func quota(of project: WordHash) -> Int {
    quotas.first { FoldedText.hash($0.name) == project }?.number ?? quota
  }
}

extension Finding.Message {
  fileprivate static func withdraw(_ project: String, _ count: Int, _ quota: Int) -> Self {
    "withdraw an idea of \(Quoted.title(project)): this is number \(count), and \(quota) are granted in a term"
  }
}
