internal import IdeaCatalog

/// Where the headings of projects and ideas stand, and where the file's own majority says they should.
///
/// A *group* is a heading that holds ideas, or the name of a known project; headings of the file's own structure
/// (`Proposed Project ideas`), templates and page titles are none.
package struct HeadingLevels: Sendable {
  /// The level of the file's projects; `nil` where it names none.
  package let projectLevel: Int?
  /// The headings at a wrong level, in the order of the text.
  let misplaced: [MisplacedHeading]
  /// Ideas that stand right below the heading of a project, without a heading of their own, as sections.
  let ideasWithoutHeading: [Int]
  /// Ideas that belong to no project because the heading of theirs is misplaced, as sections.
  let ideasBesideProject: [Int]
  /// The groups, as sections, in the order of the text.
  let groups: [Int]
  /// The groups at the level of projects that are part of no other.
  let projects: [Int]

  init(_ file: IdeaFile) {
    guard !file.ideas.isEmpty || file.outline.sections.count > 1 else {
      (projectLevel, misplaced, ideasWithoutHeading, ideasBesideProject, groups, projects) = (nil, [], [], [], [], [])
      return
    }
    let tree = HeadingTree(file)
    var judge = HeadingJudge(tree)
    judge.judge()
    projectLevel = tree.projectLevel
    misplaced = judge.misplaced
    ideasWithoutHeading = judge.ideasWithoutHeading
    ideasBesideProject = judge.ideasBesideProject
    groups = tree.kinds.indices.filter { tree.kinds[$0] == .group }
    projects = groups.filter { tree.group[$0] == nil && tree.sections[$0].level == tree.projectLevel }
  }
}
