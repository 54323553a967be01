internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let duplicateUpstream = Rule(
    id: "MI307", name: "duplicate-upstream", summary: "Two ideas of a term name the same issue upstream.",
    rationale: """
      Mostly an idea was copied to begin another one and the address was not replaced, so mentees of one idea ask in the \
      issue of the other. The automation of the CNCF warns of it. Lists of issues, repositories and documents may be named \
      by many. Files are compared where they are about the same term of the same programme and share no idea: a list of \
      proposals and that of the accepted ones, where some have another title, are one list.
      """,
    severity: .warning,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Upstream Issue: ↓http://github.com/Example/project/issues/1/
      """,
      RuleExample(
        """
        #### Draw charts

        - Description: Charts are drawn by hand.
        - Upstream Issue: ↓https://github.com/example/project/issues/1
        """, path: "ideas/lfx/2026-term3/charts.md",
        beside: RuleExample.Neighbour(
          """
          #### Collect metrics

          - Description: Metrics are read one by one.
          - Upstream Issue: https://github.com/example/project/issues/1
          """, path: "ideas/lfx/2026-term3/alarms.md")),
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Upstream Issue: https://github.com/example/project/issues/1

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Upstream Issue: https://github.com/example/project/issues/12
      """,
      RuleExample(
        """
        #### Collect metrics

        - Description: Metrics are read one by one.
        - Upstream Issue: https://github.com/example/project/issues/1
        """, path: "ideas/lfx/2026-term3/names.md",
        beside: RuleExample.Neighbour(
          """
          #### Collect metrics

          - Description: Metrics are read one by one.
          - Upstream Issue: https://github.com/example/project/issues/1
          """, path: "ideas/lfx/2026-term3/alarms.md")),
    ],
    across: { set, reporter in
      let lists = SameLists(set)
      var issues = WordNumbers()
      var last: [FileSet.Place] = []
      var issuesOfTerms = WordNumbers()
      var first: [FileSet.Place] = []
      for file in set.files.indices {
        let digest = set.files[file]
        for issue in digest.issues {
          let place = FileSet.Place(file: file, idea: issue.idea)
          let own = issues.add(issue.key)
          if own.isNew { last.append(place) }
          let ofTerm = issuesOfTerms.add(digest.termHash.with(issue.key))
          if ofTerm.isNew { first.append(place) }
          let other = last[own.number].file == file ? last[own.number] : first[ofTerm.number]
          if last[own.number].file != file { last[own.number] = place }
          guard other != place, other.file == file || !lists.areOne(other.file, file)
          else {
            continue
          }
          reporter.report(
            .nameOwn(set.idea(at: other).title, set.name(of: other, from: file)), at: issue.range, file: file,
            idea: issue.idea)
        }
      }
    })
}

/// Which files are the same list in two states: they share an idea, with its title and its issue.
private struct SameLists {
  /// For each file another one that is the same list, or itself.
  private var parents: [Int]

  init(_ set: FileSet) {
    parents = Array(set.files.indices)
    var shared = WordNumbers()
    var first: [Int] = []
    for file in set.files.indices where set.files[file].template != .issueForm {
      let digest = set.files[file]
      for issue in digest.issues {
        guard let title = digest.ideas[issue.idea].titleWords else { continue }
        let key = digest.termHash.with(issue.key).with(title)
        let (number, isNew) = shared.add(key)
        if isNew { first.append(file) } else { join(first[number], file) }
      }
    }
  }

  /// Whether two files are the same list.
  func areOne(_ left: Int, _ right: Int) -> Bool { root(of: left) == root(of: right) }

  private mutating func join(_ left: Int, _ right: Int) {
    let (first, second) = (root(of: left), root(of: right))
    parents[max(first, second)] = min(first, second)
    parents[right] = min(first, second)
  }

  private func root(of file: Int) -> Int {
    var root = file
    while parents[root] != root { root = parents[root] }
    return root
  }
}

extension Finding.Message {
  fileprivate static func nameOwn(_ title: String, _ place: String) -> Self {
    "name an issue of its own: \(Quoted.title(title)) in \(place) has this one"
  }
}
