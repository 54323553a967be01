internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let resubmittedIdea = Rule(
    id: "MI406", name: "resubmitted-idea", summary: "An idea stood in a list of an earlier term.",
    rationale: """
      An idea that comes back may have had no mentee, or may be done already: whoever grants it wants to see what became \
      of the first one. 45 titles of real lists recur. Ideas are the same when project, title and programme are; lists of a \
      year are not compared with those of a part of it.
      """,
    severity: .info, templates: [.lfx, .gsoc, .issueForm],
    bad: [
      RuleExample(
        idea("↓Collect metrics"), path: "ideas/lfx/2026-term3.md",
        beside: RuleExample.Neighbour(idea("Collect metrics"), path: "ideas/lfx/2026-term1.md"))
    ],
    good: [
      RuleExample(
        idea("Collect metrics"), path: "ideas/lfx/2026-term3.md",
        beside: RuleExample.Neighbour(idea("Collect metrics"), path: "ideas/lfx/2026-term3-accepted.md")),
      RuleExample(
        idea("Collect metrics"), path: "ideas/lfx/2026-term3.md",
        beside: RuleExample.Neighbour(idea("Draw charts"), path: "ideas/lfx/2026-term1.md")),
    ],
    across: { set, reporter in
      var titles = WordNumbers()
      var first: [FileSet.Place] = []
      for place in set.places {
        let idea = set.idea(at: place)
        guard let title = idea.titleWords, let term = set.files[place.file].term else { continue }
        // Whole years are compared with years, and terms with terms.
        let ofTerms = WordHash(term.number == nil ? "year" : "term")
        let key = key(set.files[place.file].program, idea.projectWords, title).with(ofTerms)
        let (number, isNew) = titles.add(key)
        if isNew { first.append(place) }
        let other = first[number]
        guard !isNew, let earlier = set.files[other.file].term, earlier.firstMonth < term.firstMonth else { continue }
        reporter.report(
          .compare(earlier, set.name(of: other, from: place.file)), at: idea.titleRange, file: place.file,
          idea: place.idea)
      }
    })

  static let nearDuplicateIdea = Rule(
    id: "MI407", name: "near-duplicate-idea", summary: "Two ideas of a project have nearly the same title.",
    rationale: """
      Two mentors of a project may have had the same idea, or one was copied and its title changed by a word. Titles of \
      three words or more are compared, word by word, in whatever order: they may differ in one word. It is on when it is \
      asked for, since ideas that belong together are named alike on purpose.
      """,
    severity: .warning, onRequest: .all,
    bad: [
      RuleExample(
        idea("↓Collect the metrics of nodes"), path: "ideas/lfx/2026-term3.md",
        beside: RuleExample.Neighbour(idea("Collect the metrics of all nodes"), path: "ideas/lfx/2026-term2.md"))
    ],
    good: [
      RuleExample(
        idea("Collect the metrics of nodes"), path: "ideas/lfx/2026-term3.md",
        beside: RuleExample.Neighbour(idea("Collect the logs of pods"), path: "ideas/lfx/2026-term2.md"))
    ],
    across: { set, reporter in
      var titles = WordNumbers()
      var first: [FileSet.Place] = []
      for place in set.places {
        let idea = set.idea(at: place)
        guard let project = idea.projectWords, idea.titleWords != nil else { continue }
        let program = set.files[place.file].program
        let words = FoldedText.words(of: idea.title)
        guard (3...24).contains(words.count) else { continue }
        // All words, and all but one of them: titles that differ in one word share such a set.
        var keys = [key(program, project, sum(words, without: nil))]
        keys += words.indices.map { key(program, project, sum(words, without: $0)) }
        let others = keys.compactMap { titles.number(of: $0) }.map { first[$0] }.filter { set.areTwoIdeas($0, place) }
        for key in keys where titles.add(key).isNew { first.append(place) }
        guard let other = others.min(by: { ($0.file, $0.idea) < ($1.file, $1.idea) }), other != place,
          set.idea(at: other).titleWords != idea.titleWords
        else { continue }
        reporter.report(
          .tellApart(set.idea(at: other).title, set.name(of: other, from: place.file)), at: idea.titleRange,
          file: place.file, idea: place.idea)
      }
    })

  /// What ideas share that have the same project and title, in a programme or its predecessor.
  private static func key(_ program: Program, _ project: WordHash?, _ title: WordHash) -> WordHash {
    let name = (program == .communitybridge ? .lfx : program).rawValue.utf8
    return WordHash(name.span, 0..<name.count).with(project ?? WordHash()).with(title)
  }

  /// The hash of a list of words less one of them.
  private static func sum(_ words: [UInt64], without place: Int?) -> WordHash {
    var hash = WordHash()
    for (index, word) in words.enumerated() where index != place {
      var rest = word
      for _ in 0..<8 {
        hash.add(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }
    return hash
  }

  /// An idea of a project; a mark before the title is put before its heading.
  private static func idea(_ title: String) -> String {
    """
    ### Karmada

    \(title.hasPrefix("↓") ? "↓" : "")#### \(title.drop { $0 == "↓" })

    - Description: Metrics are read one by one.
    - Recommended Skills: Go

    """
  }
}

extension Finding.Message {
  fileprivate static func compare(_ term: Term, _ place: String) -> Self {
    "say what is new: the idea stood in the list of \(term.label) already (\(place))"
  }

  fileprivate static func tellApart(_ title: String, _ place: String) -> Self {
    "tell the idea apart from \(Quoted.title(title)) in \(place), or join them"
  }
}
