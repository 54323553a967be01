internal import MarkdownSyntax

/// Finds the idea that a report tells the end of.
struct ReportMatcher {
  private let ideas: [Idea]
  private var byIssue: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]

  init(_ ideas: [Idea]) {
    self.ideas = ideas
    for index in ideas.indices {
      for issue in ideas[index].upstreamIssues { byIssue[ForgeURL.comparable(issue.url), default: []].append(index) }
      byTitle[IdeaIdentifiers.slug(of: ideas[index].title), default: []].append(index)
    }
  }

  /// The id of the idea with the report's issue, else with its title in the same organisation; of several the one of the
  /// same term, then of the same programme, then the first.
  func idea(of report: Report) -> String? {
    if let issue = report.upstreamIssue, let id = best(byIssue[ForgeURL.comparable(issue.url)] ?? [], report) {
      return id
    }
    let named = byTitle[IdeaIdentifiers.slug(of: report.title)] ?? []
    return best(named.filter { isSameProject(ideas[$0], report) }, report)
  }

  private func best(_ candidates: [Int], _ report: Report) -> String? {
    func rank(_ index: Int) -> Int {
      let idea = ideas[index]
      return (idea.program == report.program ? 1 : 0) + (idea.term?.year == report.term?.year ? 2 : 0)
        + (idea.term == report.term ? 4 : 0)
    }
    var found: (index: Int, rank: Int)?
    for index in candidates where found.map({ rank(index) > $0.rank }) ?? true { found = (index, rank(index)) }
    return found.map { ideas[$0.index].id }
  }

  /// Whether the idea's project is the report's, or is named in its organisation; a page without projects has ideas of
  /// one organisation alone, which only its programme and year can tell.
  private func isSameProject(_ idea: Idea, _ report: Report) -> Bool {
    guard let project = idea.project else {
      return idea.program == report.program && idea.term?.year == report.term?.year
    }
    let own = "-" + Self.words(project) + "-"
    return [report.project, report.organization].compactMap { $0 }.contains { name in
      ("-" + Self.words(name) + "-").contains(own)
    }
  }

  /// The letters and digits of a name, one hyphen between words.
  private static func words(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
