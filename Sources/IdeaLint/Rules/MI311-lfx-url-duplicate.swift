internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let lfxURLDuplicate = Rule(
    id: "MI311", name: "lfx-url-duplicate", summary: "Two ideas have the same page on the platform.",
    rationale: """
      Mentees apply on that page, so those of one idea land at the other. A page belongs to one idea in one term: an idea \
      that comes back gets a new one. The same idea may stand in two lists of its term.
      """,
    severity: .error,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01

      #### Draw charts

      - Description: Charts are drawn by hand.
      - LFX URL: ↓https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01
      """,
      RuleExample(
        """
        #### Collect metrics

        - Description: Metrics are read one by one.
        - LFX URL: ↓https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01
        """, path: "ideas/lfx/2026-term3.md",
        beside: RuleExample.Neighbour(
          """
          #### Collect metrics

          - Description: Metrics are read one by one.
          - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01
          """, path: "ideas/lfx/2025-term3.md")),
    ],
    good: [
      RuleExample(
        """
        #### Collect metrics

        - Description: Metrics are read one by one.
        - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01
        """, path: "ideas/lfx/2026-term3.md",
        beside: RuleExample.Neighbour(
          """
          #### Collect metrics

          - Description: Metrics are read one by one.
          - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01
          """, path: "ideas/lfx/2026-term3-accepted.md"))
    ],
    across: { set, reporter in
      var pages = WordNumbers()
      var first: [FileSet.Place] = []
      for file in set.files.indices {
        let digest = set.files[file]
        for page in digest.pages {
          let place = FileSet.Place(file: file, idea: page.idea)
          let (number, isNew) = pages.add(page.key)
          if isNew { first.append(place) }
          let other = first[number]
          guard !isNew, !set.areOfOneTerm(other.file, file) || set.areTwoIdeas(other, place) else { continue }
          reporter.report(
            .giveOwn(set.idea(at: other).title, set.name(of: other, from: file)), at: page.range, file: file,
            idea: page.idea)
        }
      }
    })
}

extension Finding.Message {
  fileprivate static func giveOwn(_ title: String, _ place: String) -> Self {
    "give the page of this idea: \(Quoted.title(title)) in \(place) has this one"
  }
}
