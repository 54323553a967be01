internal import IdeaCatalog

/// Compares the level of each heading with the one it is meant to have.
///
/// A heading is only reported where its level changes which project or idea something belongs to, so lists that use two
/// depths in two parts of a page stay as they are.
struct HeadingJudge {
  private let tree: HeadingTree
  private(set) var misplaced: [MisplacedHeading] = []
  private(set) var ideasWithoutHeading: [Int] = []
  /// Ideas that belong to no project because the heading of theirs is reported.
  private(set) var ideasBesideProject: [Int] = []
  /// A project at the level of its ideas, as long as nothing else begins.
  private var projectBesideIdeas: Int?
  /// By how many levels each group, and with it what is below it, has to move.
  private var shift: [Int]
  /// Whether an idea stood right below a group so far: projects that are made of others, such as Kubernetes, have none
  /// between these.
  private var hasOwnIdea: [Bool]
  /// The titles of the projects at the level of projects, in lower case.
  private lazy var projectTitles = Set(
    sections.indices.lazy.filter { [tree] in
      tree.kinds[$0] == .group && tree.group[$0] == nil && tree.sections[$0].level == tree.projectLevel
    }.map { [tree] in tree.sections[$0].title.lowercased() })
  /// The headings right below which projects at their level stand.
  private lazy var projectParents = Set(
    sections.indices.lazy.filter { [tree] in
      tree.kinds[$0] == .group && tree.sections[$0].level == tree.projectLevel
    }.compactMap { [tree] in tree.sections[$0].parent })
  /// The last project at the level of projects: what a heading beside it gets mixed up with.
  private var project: Int?
  /// The last heading of the structure above the level of projects that holds some.
  private var container: Int?
  /// The last sub-project right below the project in hand.
  private var subproject: Int?
  /// The last heading that is reported for standing beside the ideas of its part of a project.
  private var partBesideIdeas: Int?

  /// Whether a heading needs no further look: it is reported already.
  private var isJudged: [Bool]

  private var sections: [Outline.Section] { tree.sections }

  init(_ tree: HeadingTree) {
    self.tree = tree
    shift = tree.sections.map { _ in 0 }
    isJudged = tree.sections.map { _ in false }
    hasOwnIdea = isJudged
  }

  mutating func judge() {
    for section in sections.indices.dropFirst() {
      switch tree.kinds[section] {
      case .structure: judgeStructure(section)
      case .group: judgeGroup(section)
      case .idea: judgeIdea(section)
      case .other: judgeOther(section)
      }
    }
    misplaced.sort { $0.section < $1.section }
  }

  private mutating func judgeStructure(_ section: Int) {
    guard sections[section].level < tree.projectLevel ?? 0 else { return }
    (project, subproject, projectBesideIdeas) = (nil, nil, nil)
    if tree.holdsIdea[section] { container = section }
  }

  private mutating func report(_ section: Int, level: Int, _ fault: MisplacedHeading.Fault) {
    let level = max(1, min(6, level))
    guard level != sections[section].level else { return }
    misplaced.append(MisplacedHeading(section: section, level: level, fault: fault))
    isJudged[section] = true
  }

  /// Reports an idea whose fields stand right below the heading of a project.
  private mutating func reportWithoutHeading(_ section: Int) {
    ideasWithoutHeading.append(section)
    isJudged[section] = true
  }

  // MARK: - Projects and their parts

  private mutating func judgeGroup(_ section: Int) {
    guard let expected = tree.projectLevel else { return }
    let level = sections[section].level
    projectBesideIdeas = nil
    if let above = tree.group[section] {
      if shift[above] > 0, level == expected {
        (project, subproject) = (section, nil)
      } else if shift[above] != 0 {
        shift[section] = shift[above]
        report(section, level: level + shift[above], .moved(above))
      } else if level > expected, tree.isKnown[section], beginsProject(section), isStranger(section, in: above) {
        shiftWithIdeas(section, by: expected - level)
        report(section, level: expected, .projectUnder(above))
        (project, subproject) = (section, nil)
      } else if level > expected, tree.holdsIdea[section] {
        subproject = section
      } else {
        (project, subproject) = (section, nil)
      }
    } else if level < expected,
      tree.isKnown[section]
        ? takesInProjects(section) || isBesideContainer(section)
        : level == expected - 1 && beginsWithIdea(section) && takesInProjects(section)
    {
      shiftWithIdeas(section, by: expected - level)
      report(section, level: expected, .projectAbove(projectTakenIn(by: section)))
      (project, subproject) = (section, nil)
    } else if level < expected, tree.kinds[section - 1] == .structure, sections[section - 1].level == level,
      sections[section - 1].role == .container
    {
      shiftWithIdeas(section, by: expected - level)
      report(section, level: expected, .projectAbove(projectTakenIn(by: section)))
      (project, subproject) = (section, nil)
    } else if level < expected, tree.isKnown[section] || takesInProjects(section) || project != nil,
      skipsLevel(section)
    {
      report(section, level: expected, .projectAbove(projectTakenIn(by: section)))
      (project, subproject) = (section, nil)
    } else if level > expected, tree.holdsIdea[section], isBesideProjects(section, at: expected) {
      shiftWithIdeas(section, by: expected - level)
      report(section, level: expected, .projectSkipsLevel)
      (project, subproject) = (section, nil)
    } else if level > expected, tree.isKnown[section], !tree.holdsIdea[section], beginsProject(section) {
      report(section, level: expected, .projectBesideIdeas(section + 1))
      (project, subproject, projectBesideIdeas) = (section, nil, section)
    } else if level == expected, let whole = project, !tree.isKnown[section], isNamedPart(section, of: whole) {
      shiftWithIdeas(section, by: 1)
      report(section, level: level + 1, .partBeside(whole))
      subproject = nil
    } else {
      (project, subproject) = (section, nil)
    }
  }

  /// Judges a heading that may be the name of an unknown project, or of a part of one: nothing stands below it, and an
  /// idea beside it.
  private mutating func judgeOther(_ section: Int) {
    let level = sections[section].level
    guard let expected = tree.projectLevel, level > expected, isBareName(section), tree.kinds[section + 1] == .idea,
      sections[section + 1].level == level
    else { return }
    if level > tree.ideaLevel {
      guard tree.group[section] != nil, level == tree.ideaLevel + 1 else { return }
      report(section, level: level - 1, .projectBesideIdeas(section + 1))
      partBesideIdeas = section
    } else if level < tree.ideaLevel {
      return
    } else if let above = tree.group[section], isPart(section, of: above) {
      subproject = section
    } else if let above = tree.group[section] {
      report(section, level: expected, .projectUnder(above))
      (project, subproject) = (section, nil)
    } else {
      report(section, level: expected, .projectBesideIdeas(section + 1))
      (project, subproject, projectBesideIdeas) = (section, nil, section)
    }
  }

  /// Whether a heading that announces nothing has no text below it, and is followed by another one.
  private func isBareName(_ section: Int) -> Bool {
    let own = sections[section]
    return tree.kinds[section] == .other && own.role == nil && !own.isSample && own.body.isEmpty && !own.title.isEmpty
      && section + 1 < sections.count && tree.ideaAbove[section] == nil
  }

  /// Whether a known project is no part of the one it stands in: that one has an idea before it, as projects that are
  /// made of others do not, or it stands beside the others in another place of the file, or both are known and have not
  /// the same account.
  private mutating func isStranger(_ section: Int, in project: Int) -> Bool {
    if isPart(section, of: project) { return false }
    return hasOwnIdea[project] || projectTitles.contains(sections[section].title.lowercased())
      || haveTwoAccounts(section, project)
  }

  private func haveTwoAccounts(_ section: Int, _ project: Int) -> Bool {
    guard let own = ProjectNames.entry(named: sections[section].title)?.slug,
      let other = ProjectNames.entry(named: sections[project].title)?.slug, own != other,
      let account = ProjectNames.account(ofSlug: own), let others = ProjectNames.account(ofSlug: other)
    else { return false }
    // The accounts of one project begin with the same name: `kubernetes` and `kubernetes-sigs`.
    return !account.hasPrefix(others) && !others.hasPrefix(account)
  }

  /// Whether ideas stand below a heading, or ideas or a part of it beside it where it is as deep as they are.
  private func beginsProject(_ section: Int) -> Bool {
    if tree.holdsIdea[section] { return true }
    let next = section + 1
    guard next < sections.count, sections[next].level == sections[section].level else { return false }
    return tree.kinds[next] == .idea || tree.holdsIdea[next] && isPart(next, of: section)
  }

  /// Lets what stands below a group move with it, unless its first idea stands where the moved group wants it.
  private mutating func shiftWithIdeas(_ section: Int, by levels: Int) {
    let next = section + 1
    let isInPlace =
      next < sections.count && tree.kinds[next] == .idea && sections[next].level == sections[section].level + levels + 1
    if !isInPlace { shift[section] = levels }
  }

  /// Whether an idea stands right below a heading, a level deeper.
  private func beginsWithIdea(_ section: Int) -> Bool {
    let next = section + 1
    return next < sections.count && tree.kinds[next] == .idea && sections[next].level == sections[section].level + 1
  }

  /// Whether a project at the level of projects stands below the heading.
  private func takesInProjects(_ section: Int) -> Bool { projectTakenIn(by: section) != nil }

  /// The first project at the level of projects that stands below the heading.
  private func projectTakenIn(by section: Int) -> Int? {
    var next = section + 1
    while next < sections.count, sections[next].level > sections[section].level {
      if sections[next].level == tree.projectLevel, tree.kinds[next] == .group { return next }
      next += 1
    }
    return nil
  }

  /// Whether a heading skips a level below the one that holds it, and projects at the usual level stand below that too.
  private mutating func isBesideProjects(_ section: Int, at expected: Int) -> Bool {
    guard let parent = sections[section].parent, parent > 0, sections[parent].level == expected - 1 else {
      return false
    }
    return projectParents.contains(parent)
  }

  /// Whether the heading ends the part of the page that the projects before it stand in.
  private func isBesideContainer(_ section: Int) -> Bool {
    guard let container, sections[container].level == sections[section].level else { return false }
    return sections[container].parent == sections[section].parent
  }

  /// Whether the first idea below a heading stands where it would below a project at the level of projects.
  private func skipsLevel(_ section: Int) -> Bool {
    let next = section + 1
    return next < sections.count && tree.kinds[next] == .idea && sections[next].level == tree.ideaLevel
      && tree.ideaLevel > sections[section].level + 1
  }

  /// Whether a heading begins with the name of a known project and goes on: `Kubernetes SIG Docs`.
  private func isNamedPart(_ section: Int, of whole: Int) -> Bool {
    guard tree.isKnown[whole] else { return false }
    let name = sections[whole].title.lowercased()
    let title = sections[section].title.lowercased()
    if title.hasPrefix(name + " ") { return true }
    return name == "kubernetes" && title.hasPrefix("sig ")
  }

  /// Whether a heading is that of a part of a known project, by its name or because that is known: `Cluster API`.
  private func isPart(_ section: Int, of whole: Int) -> Bool {
    if isNamedPart(section, of: whole) { return true }
    guard tree.isKnown[whole], let part = ProjectNames.kin(named: sections[section].title), part.isPart else {
      return false
    }
    return part.entry == ProjectNames.kin(named: sections[whole].title)?.entry
  }

  // MARK: - Ideas

  private mutating func judgeIdea(_ section: Int) {
    let level = sections[section].level
    if let above = tree.ideaAbove[section], tree.group[section].map({ $0 < above }) ?? true {
      judgeIdea(section, below: above)
    } else if let group = tree.group[section] {
      judgeIdea(section, in: group)
    } else if let stray = projectBesideIdeas, sections[stray].level == level {
      ideasBesideProject.append(section)
    } else if section > 1, isBareName(section - 1), !isJudged[section - 1], sections[section - 1].level > level {
      report(section, level: sections[section - 1].level + 1, .ideaBeside(section - 1))
    } else if tree.projectLevel == nil {
      judgeIdeaOfUnknown(section)
    } else if let expected = tree.projectLevel, level <= expected {
      let before = section - 1
      if before > 0, sections[before].level == level, isBareName(before), !isJudged[before] { project = before }
      guard let project else {
        if tree.holdsIdea[section] { reportWithoutHeading(section) }
        return
      }
      if ProjectNames.isKnown(sections[section].title) {
        reportWithoutHeading(section)
      } else {
        if isOnlyProject(project, above: level) {
          report(project, level: level - 1, .projectBesideIdeas(section))
          (projectBesideIdeas, self.project) = (project, nil)
          ideasBesideProject.append(section)
          return
        }
        report(section, level: tree.ideaLevel, .ideaBeside(project))
      }
    }
  }

  /// Judges an idea of a file that names no project: one whose heading has nothing below it may stand beside it.
  private mutating func judgeIdeaOfUnknown(_ section: Int) {
    let level = sections[section].level
    if section > 1, isBareName(section - 1), sections[section - 1].level == level { project = section - 1 }
    guard let project, sections[project].level == level, sections[project].parent == sections[section].parent else {
      return
    }
    if level == tree.templateLevel || level == 1 {
      report(section, level: level + 1, .ideaBeside(project))
    } else if !isJudged[project] {
      report(project, level: level - 1, .projectBesideIdeas(section))
    }
  }

  /// Whether a project without any idea below it is the only one of the file, and there is room to lift it above the ideas
  /// that stand beside it.
  private func isOnlyProject(_ project: Int, above level: Int) -> Bool {
    guard sections[project].level == level, !tree.holdsIdea[project], tree.isKnown[project] else { return false }
    let parent = sections[project].parent.map { sections[$0].level } ?? 0
    // Where the template has projects it stays, and the idea goes.
    return level != tree.templateLevel && parent < level - 1 && level > 1 && tree.kinds.count { $0 == .group } == 1
  }

  private mutating func judgeIdea(_ section: Int, in group: Int) {
    hasOwnIdea[group] = true
    let level = sections[section].level
    if shift[group] != 0 {
      report(section, level: level + shift[group], .moved(group))
      return
    }
    guard let expected = tree.projectLevel, sections[group].level >= expected else { return }
    if tree.group[group] == nil {
      guard sections[group].level == expected else { return }
      if level == tree.ideaLevel, let subproject, sections[subproject].level == level, tree.group[subproject] == group {
        report(section, level: level + 1, .ideaBesideSubproject(subproject))
      } else if level > tree.ideaLevel, !isBesideItsPart(section) {
        report(section, level: tree.ideaLevel, .ideaSkipsLevel(group))
      } else if tree.onlyProject == group, level == expected + 2, tree.isKnown[group] {
        judgeSkip(section, below: group)
      }
    } else if level > sections[group].level + 1 {
      report(section, level: sections[group].level + 1, .ideaSkipsLevel(group))
    }
  }

  /// Judges an idea that skips a level below the only project: where the template has such ideas, the project is wrong.
  private mutating func judgeSkip(_ section: Int, below project: Int) {
    if sections[section].level != tree.templateLevel + 1 {
      report(section, level: sections[project].level + 1, .ideaSkipsLevel(project))
    } else if !isJudged[project] {
      report(project, level: sections[section].level - 1, .projectBesideIdeas(section))
    }
  }

  /// Whether an idea follows the reported heading of its part of a project at the same level.
  private func isBesideItsPart(_ section: Int) -> Bool {
    guard let part = partBesideIdeas else { return false }
    return sections[part].level == sections[section].level && sections[part].parent == sections[section].parent
  }

  /// Judges an idea that is part of another: one of the two is at the wrong level.
  private mutating func judgeIdea(_ section: Int, below outer: Int) {
    if isJudged[outer] { return }
    if ProjectNames.isKnown(sections[outer].title) {
      reportWithoutHeading(outer)
    } else if sections[outer].level >= tree.ideaLevel {
      report(section, level: sections[outer].level, .ideaUnderIdea(outer))
    } else if tree.group[outer] != nil {
      reportWithoutHeading(outer)
    } else {
      report(outer, level: tree.ideaLevel, .ideaAboveIdea(section))
    }
  }
}
