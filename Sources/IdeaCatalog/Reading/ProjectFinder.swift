/// Finds the project each idea belongs to from the headings around it.
///
/// Depth is not fixed: what most ideas of the file do decides what the headings of the others were meant to be.
struct ProjectFinder {
  private let sections: [Outline.Section]
  /// Whether each section is an idea.
  private var isIdea: [Bool]
  /// The headings above ideas which are neither ideas nor the file's own structure, for each idea the outermost first.
  private var headings: [Int] = []
  /// Which of them those of each section that is an idea are.
  private var chains: [Range<Int>]
  /// The level that the outermost headings of most ideas have.
  private(set) var projectLevel: Int?
  /// Of ideas beside a known project that was put at the depth of ideas, and holds some, that project.
  private var projectBeside: [Int?]
  /// Of each idea the last heading at the level of projects before it, and behind any heading of the structure.
  private var projectBefore: [Int?]

  init(_ outline: Outline, ideas: [Int]) {
    self.sections = outline.sections
    isIdea = Array(repeating: false, count: sections.count)
    chains = Array(repeating: 0..<0, count: sections.count)
    projectBeside = Array(repeating: nil, count: sections.count)
    projectBefore = Array(repeating: nil, count: sections.count)
    for idea in ideas { isIdea[idea] = true }
    for idea in ideas { findChain(above: idea) }
    dropPageTitle(ideas)
    // Each heading counts once: one with many ideas is no more right about its level than one with few.
    var outermost = Array(repeating: false, count: sections.count)
    for idea in ideas { if let first = chain(of: idea).first { outermost[first] = true } }
    projectLevel = Self.majority(sections.indices.filter { outermost[$0] }.map { sections[$0].level })
    lookBack()
  }

  private mutating func findChain(above idea: Int) {
    let start = headings.count
    var next = sections[idea].parent
    while let index = next, index != 0 {
      if sections[index].role == nil, !isIdea[index] { headings.append(index) }
      next = sections[index].parent
    }
    headings[start...].reverse()
    chains[idea] = start..<headings.count
  }

  private func chain(of idea: Int) -> ArraySlice<Int> { headings[chains[idea]] }

  /// A heading above every idea is the page's title, not a project, unless it is the name of a known one.
  private mutating func dropPageTitle(_ ideas: [Int]) {
    guard let first = ideas.first, let title = chain(of: first).first, sections[title].level == 1 else { return }
    guard ideas.allSatisfy({ chain(of: $0).first == title }) else { return }
    let isOnlyHeading = ideas.allSatisfy { chains[$0].count == 1 }
    if isOnlyHeading, ProjectNames.isKnown(sections[title].title) { return }
    for idea in ideas { chains[idea] = chains[idea].dropFirst() }
  }

  /// The headings of the project and of what stands between it and the idea.
  func project(of idea: Int) -> (project: Int?, subproject: Int?) {
    if let beside = projectBeside[idea] { return (beside, nil) }
    var chain = chain(of: idea)
    // A heading above the level of projects that holds one was put there by mistake.
    if let level = projectLevel, let own = chain.firstIndex(where: { sections[$0].level == level }) {
      chain = chain[own...]
    }
    if let first = chain.first, let second = chain.dropFirst().first, ProjectNames.isKnown(sections[second].title),
      ProjectNames.isKnown(sections[first].title)
    {
      chain = chain.dropFirst()
    }
    guard let first = chain.first else { return (projectBefore[idea], nil) }
    return (first, chain.count > 1 ? chain.last : nil)
  }

  /// Notes for each idea what came before it, in one pass over the headings.
  private mutating func lookBack() {
    // At each level the last heading that is no idea, since a heading above it, and whether it holds ideas.
    var last: [(section: Int, holdsIdeas: Bool)?] = Array(repeating: nil, count: 7)
    var project: Int?
    for index in sections.indices.dropFirst() {
      let level = sections[index].level
      for deeper in (level + 1)..<max(level + 1, 7) { last[deeper] = nil }
      if isIdea[index] {
        for above in 1..<level { last[above]?.holdsIdeas = true }
        if let beside = last[level], beside.holdsIdeas, ProjectNames.isKnown(sections[beside.section].title) {
          projectBeside[index] = beside.section
        }
        if let project { projectBefore[index] = project }
      } else {
        last[level] = (index, false)
        if sections[index].role != nil {
          project = nil
        } else if level == projectLevel {
          project = index
        }
      }
    }
  }

  /// The most frequent of `values`, the least one where several are.
  static func majority(_ values: [Int]) -> Int? {
    let sorted = values.sorted()
    var best: (value: Int, count: Int)?
    var count = 0
    for index in sorted.indices {
      count = index > 0 && sorted[index - 1] == sorted[index] ? count + 1 : 1
      if count > best?.count ?? 0 { best = (sorted[index], count) }
    }
    return best?.value
  }
}
