/// Finds the project each idea belongs to from the headings around it.
///
/// Depth is not fixed: what most ideas of the file do decides what the headings of the others were meant to be.
struct ProjectFinder {
  private let sections: [Outline.Section]
  private let outline: Outline
  private let isIdea: Set<Int>
  /// The headings above each idea that are neither ideas nor the file's own structure, the outermost first.
  private var chains: [Int: [Int]] = [:]
  /// The level that the outermost headings of most ideas have.
  private(set) var projectLevel: Int?

  init(_ outline: Outline, ideas: [Int]) {
    self.outline = outline
    self.sections = outline.sections
    self.isIdea = Set(ideas)
    for idea in ideas {
      chains[idea] = outline.ancestors(of: idea).reversed().filter {
        outline.sections[$0].role == nil && !isIdea.contains($0)
      }
    }
    dropPageTitle(ideas)
    // Each heading counts once: one with many ideas is no more right about its level than one with few.
    projectLevel = Self.majority(Set(ideas.compactMap { chains[$0]?.first }).map { outline.sections[$0].level })
  }

  /// A heading above every idea is the page's title, not a project, unless it is the name of a known one.
  private mutating func dropPageTitle(_ ideas: [Int]) {
    guard let first = ideas.first, let title = chains[first]?.first, sections[title].level == 1 else { return }
    guard ideas.allSatisfy({ chains[$0]?.first == title }) else { return }
    let isOnlyHeading = ideas.allSatisfy { chains[$0]?.count == 1 }
    if isOnlyHeading, ProjectNames.isKnown(sections[title].title) { return }
    for idea in ideas { chains[idea]?.removeFirst() }
  }

  /// The headings of the project and of what stands between it and the idea.
  func project(of idea: Int) -> (project: Int?, subproject: Int?) {
    var chain = chains[idea] ?? []
    if let beside = knownProjectBeside(idea) { return (beside, nil) }
    if chain.isEmpty { return (projectBefore(idea), nil) }
    // A heading above the level of projects that holds one was put there by mistake.
    if let level = projectLevel, let own = chain.firstIndex(where: { sections[$0].level == level }) {
      chain.removeFirst(own)
    }
    if chain.count > 1, ProjectNames.isKnown(sections[chain[1]].title), ProjectNames.isKnown(sections[chain[0]].title) {
      chain.removeFirst()
    }
    return (chain[0], chain.count > 1 ? chain[chain.count - 1] : nil)
  }

  /// An idea beside a known project that was put at the depth of ideas, and holds some, was meant to be one of its.
  private func knownProjectBeside(_ idea: Int) -> Int? {
    var holdsIdeas = false
    var index = idea - 1
    while index > 0, sections[index].level >= sections[idea].level {
      if sections[index].level > sections[idea].level {
        holdsIdeas = holdsIdeas || isIdea.contains(index)
      } else if !isIdea.contains(index) {
        return holdsIdeas && ProjectNames.isKnown(sections[index].title) ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// An idea that no project is above, in a file that has projects, belongs to the project before it.
  private func projectBefore(_ idea: Int) -> Int? {
    guard let level = projectLevel else { return nil }
    var index = idea - 1
    while index > 0, sections[index].role == nil {
      if !isIdea.contains(index), sections[index].level == level { return index }
      index -= 1
    }
    return nil
  }

  /// The most frequent of `values`, the least one where several are.
  static func majority(_ values: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key
  }
}
