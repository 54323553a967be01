internal import MarkdownSyntax

/// What was read from all inputs.
public struct Catalog: Sendable {
  /// The inputs, in the order they were read.
  public let sources: [SourceFile]
  /// The ideas of all inputs, in the order of the inputs and of the text; ids are unique.
  public let ideas: [Idea]
  /// The reports of finished projects, in the order of the inputs, each with the id of its idea where that is here.
  public let reports: [Report]

  /// Creates a catalog of the files that were read.
  public init(_ files: [IdeaFile]) {
    sources = files.map(\.sourceFile)
    var identifiers = IdeaIdentifiers()
    var ideas: [Idea] = []
    ideas.reserveCapacity(files.reduce(0) { $0 + $1.ideas.count })
    for file in files { ideas += file.ideas }
    // Part by part: an idea has many, and would be copied as a whole.
    for index in ideas.indices {
      ideas[index].id = identifiers.identifier(
        known: ideas[index].id, ideas[index].program, ideas[index].term, ideas[index].project, ideas[index].title)
    }
    let found = files.flatMap(\.reports)
    // Most catalogs have no reports, and nothing to match them with.
    let matcher = found.isEmpty ? ReportMatcher([]) : ReportMatcher(ideas)
    reports = found.map { report in
      var report = report
      report.ideaID = matcher.idea(of: report)
      return report
    }
    self.ideas = ideas
  }

  /// The projects, in the order of their first idea.
  public var projects: [Project] {
    var order: [String] = []
    var names: [String: (name: String, count: Int)] = [:]
    for idea in ideas {
      guard let name = idea.project else { continue }
      let slug = IdeaIdentifiers.slug(of: name)
      if names[slug] == nil { order.append(slug) }
      names[slug, default: (name, 0)].count += 1
    }
    return order.compactMap { slug in
      names[slug].map { Project(name: $0.name, slug: slug, ideaCount: $0.count) }
    }
  }
}
