internal import IdeaCatalog

/// What each heading of a file is, and what the levels of its projects and ideas are.
struct HeadingTree {
  /// What a heading is.
  enum Kind {
    /// The name of a project or of a part of one.
    case group
    case idea
    /// The file's own structure: what stands below it begins anew.
    case structure
    /// Anything else: text about a project, a part of an idea, a template.
    case other
  }

  let sections: [Outline.Section]
  private(set) var kinds: [Kind]
  /// Whether ideas stand somewhere below the heading.
  private(set) var holdsIdea: [Bool]
  /// Whether the heading is the name of a known project.
  private(set) var isKnown: [Bool]
  /// The nearest group above each heading.
  private(set) var group: [Int?]
  /// The nearest idea above each heading.
  private(set) var ideaAbove: [Int?]
  /// The level of the file's projects.
  private(set) var projectLevel: Int?
  /// The level of the ideas that stand right below a project, or of all where there is no project.
  private(set) var ideaLevel: Int
  /// The one project of the file, where all ideas stand right below it; then no other tells where they should.
  private(set) var onlyProject: Int?
  /// The level that the template of the programme gives to projects.
  let templateLevel: Int

  init(_ file: IdeaFile) {
    let sections = file.outline.sections
    self.sections = sections
    kinds = sections.map { $0.role == .container || $0.role == .prose ? .structure : .other }
    holdsIdea = sections.map { _ in false }
    isKnown = holdsIdea
    group = sections.map { _ in nil }
    ideaAbove = group
    ideaLevel = 0
    templateLevel = Template.canonical(for: file.sourceFile.program).projectLevel
    for idea in file.ideaSections {
      kinds[idea] = .idea
      var next = sections[idea].parent
      while let section = next, !holdsIdea[section] {
        holdsIdea[section] = true
        next = sections[section].parent
      }
    }
    findGroups()
    dropPageTitle()
    findParents()
    projectLevel = majorityOfProjects()
    ideaLevel = majorityOfIdeas(file.ideaSections)
    let groups = kinds.indices.filter { kinds[$0] == .group }
    if groups.count == 1, file.ideaSections.allSatisfy({ group[$0] == groups[0] }) { onlyProject = groups[0] }
  }

  private mutating func findGroups() {
    for section in sections.indices.dropFirst() where kinds[section] == .other && !sections[section].isSample {
      let isPartOfIdea = isBelowIdea(section)
      guard holdsIdea[section] || !isPartOfIdea else { continue }
      isKnown[section] = ProjectNames.isKnown(sections[section].title)
      if holdsIdea[section] || isKnown[section] { kinds[section] = .group }
    }
  }

  private func isBelowIdea(_ section: Int) -> Bool {
    var next = sections[section].parent
    while let above = next {
      if above > 0, kinds[above] == .idea { return true }
      next = sections[above].parent
    }
    return false
  }

  /// A heading of level 1 that holds all ideas is the title of the page, unless it is the name of a project.
  private mutating func dropPageTitle() {
    let highest = sections.indices.filter { sections[$0].level == 1 && holdsIdea[$0] }
    guard highest.count == 1, kinds[highest[0]] == .group, !isKnown[highest[0]] else { return }
    kinds[highest[0]] = .structure
  }

  private mutating func findParents() {
    for section in sections.indices.dropFirst() {
      guard let parent = sections[section].parent, parent > 0 else { continue }
      group[section] = kinds[parent] == .group ? parent : group[parent]
      ideaAbove[section] = kinds[parent] == .idea ? parent : ideaAbove[parent]
    }
  }

  /// Each project that is known or below no other votes for its level, once for each of the two; less where its first idea
  /// skips a level, and only if it holds ideas, where others do. A heading of the structure that holds ideas speaks
  /// against its own level, and so does one that holds none and has a project right behind it, which should stand below.
  private func majorityOfProjects() -> Int? {
    var votes = [Int](repeating: 0, count: 8)
    var known = votes
    var outer = votes
    var steady = votes
    let hasHolder = sections.indices.contains { kinds[$0] == .group && holdsIdea[$0] }
    for section in sections.indices.dropFirst() where kinds[section] != .idea {
      let level = sections[section].level
      if kinds[section] == .structure, holdsIdea[section] || isPassedBy(section) {
        votes[level] -= 1
        if !holdsIdea[section] { votes[level + 1] += 1 }
      }
      guard kinds[section] == .group, holdsIdea[section] || !hasHolder else { continue }
      let next = section + 1
      let isSkipped = next < sections.count && kinds[next] == .idea && sections[next].level > level + 1
      if isSkipped { votes[level] -= 1 }
      if isKnown[section] {
        votes[level] += 1
        known[level] += 1
      }
      guard group[section] == nil else { continue }
      votes[level] += 1
      if isSkipped { continue }
      outer[level] += 1
      if level == sections[section].parent.map({ sections[$0].level + 1 }) { steady[level] += 1 }
    }
    // Among equals the level right above that of most ideas.
    let above = mostCommonLevel(of: sections.indices.filter { kinds[$0] == .idea }) - 1
    let best = votes.indices.max {
      if votes[$0] != votes[$1] { return votes[$0] < votes[$1] }
      if outer[$0] != outer[$1] { return outer[$0] < outer[$1] }
      if steady[$0] != steady[$1] { return steady[$0] < steady[$1] }
      if known[$0] != known[$1] { return known[$0] < known[$1] }
      return $0 == above || $1 == above ? $1 == above : $0 > $1
    }
    return best.flatMap { votes[$0] > 0 ? $0 : nil }
  }

  /// Whether a heading announces projects, and one stands right behind it at the same level.
  private func isPassedBy(_ section: Int) -> Bool {
    let next = section + 1
    return sections[section].role == .container && next < sections.count && kinds[next] == .group
      && sections[next].level == sections[section].level && sections[section].level < 6
  }

  private func mostCommonLevel(of headings: [Int]) -> Int {
    var votes = [Int](repeating: 0, count: 7)
    for heading in headings { votes[sections[heading].level] += 1 }
    return votes.indices.max { votes[$0] != votes[$1] ? votes[$0] < votes[$1] : $0 > $1 } ?? 0
  }

  private func majorityOfIdeas(_ ideas: [Int]) -> Int {
    var votes = [Int](repeating: 0, count: 7)
    for idea in ideas {
      let level = sections[idea].level
      guard let projectLevel else {
        votes[level] += 1
        continue
      }
      if let group = group[idea], self.group[group] == nil, sections[group].level == projectLevel { votes[level] += 1 }
    }
    let best = votes.indices.max { votes[$0] != votes[$1] ? votes[$0] < votes[$1] : $0 > $1 } ?? 0
    if votes[best] > 0 { return best }
    return min(6, (projectLevel ?? 0) + 1)
  }
}
