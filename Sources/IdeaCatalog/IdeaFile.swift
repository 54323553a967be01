public import MarkdownSyntax
public import TextBasics

/// One file of ideas, read: its Markdown, its headings, and the ideas found in it.
///
/// Reading records what is there, what is absent and what could not be placed; it never complains and never fails.
public struct IdeaFile: Sendable {
  /// The text of the file, as it was read.
  public let source: SourceText
  /// The Markdown of the file.
  public let document: Document
  /// What was found out about the file.
  public let sourceFile: SourceFile
  /// The ideas in the order of the text; their ids are unique within the file.
  public let ideas: [Idea]
  /// The report of a finished project that the file is, if it is one.
  public let reports: [Report]
  /// Where each line begins.
  public let lineIndex: LineIndex
  /// The headings and what stands below them.
  package let outline: Outline
  /// The section of each idea, as an index into the outline.
  package let ideaSections: [Int]
  /// The section of the project of each idea.
  package let projectSections: [Int?]
  /// What kind of page a file without ideas is.
  package let pageKind: PageKind
  /// Why nothing could be read of a file in a machine form.
  package let problem: JSONError?
  /// Whether ideas lack values that were not asked for.
  private let leavesValues: Bool

  /// Reads the ideas of a text.
  ///
  /// - Complexity: linear in the number of bytes.
  public init(_ source: SourceText) {
    self.init(source, where: nil, values: nil)
  }

  /// Reads of the ideas of a text only those that are asked for, and of pages without ideas nothing; ids are unique among
  /// those that were read.
  ///
  /// - Parameters:
  ///   - isWanted: Is told where the text of an idea may come from, in ranges of bytes, and says whether to read it; `nil`
  ///     for all. Forms are always read whole.
  ///   - isAsked: Is told where values of a field stand, in bytes, and says whether to read them; `nil` for all. Ideas
  ///     have their names and texts in any case; `completeIdea(at:)` has all.
  package init(
    _ source: SourceText, where isWanted: (([Range<Int>]) -> Bool)?,
    values isAsked: ((Field, Range<Int>) -> Bool)? = nil
  ) {
    let lineIndex = LineIndex(source.bytes.span)
    if let export = ExportFileReader.reading(of: source, lineIndex) {
      self.init(source, Document(SourceText(path: source.path, text: "")), lineIndex, export)
      return
    }
    let document = Document(RenderedPage.restored(source) ?? IssueFormRepair.restored(source) ?? source)
    if let form = IssueFormReader.reading(of: document, lineIndex) ?? ReportReader.reading(of: document, lineIndex) {
      self.init(source, document, lineIndex, form)
    } else {
      self.init(source, document, lineIndex, isWanted, isAsked)
    }
  }

  /// Takes over what was read from a form: a file without headings and sections of its own.
  private init(_ source: SourceText, _ document: Document, _ lineIndex: LineIndex, _ form: FormReading) {
    var reader = InlineReader()
    var identifiers = IdeaIdentifiers()
    self.ideas = form.ideas.map { idea in
      var idea = idea
      idea.id = identifiers.identifier(of: idea)
      return idea
    }
    self.source = source
    self.document = document
    self.lineIndex = lineIndex
    self.reports = form.reports
    let isReport = !form.reports.isEmpty
    self.outline = isReport ? Outline(document, FrontMatter(document.source.bytes.span), &reader) : Outline()
    self.ideaSections = form.ideas.map { _ in 0 }
    self.projectSections = form.ideas.map { _ in nil }
    self.problem = form.problem
    self.leavesValues = false
    self.pageKind =
      isReport
      ? .report : problem != nil ? .invalidJSON : PageKind(outline, document, hasIdeas: !ideas.isEmpty)
    self.sourceFile = SourceFile(
      path: source.path, kind: form.kind, program: form.program, term: form.term, ideaCount: ideas.count)
  }

  /// Reads the headings and fields of Markdown.
  private init(
    _ source: SourceText, _ document: Document, _ lineIndex: LineIndex, _ isWanted: (([Range<Int>]) -> Bool)?,
    _ isAsked: ((Field, Range<Int>) -> Bool)?
  ) {
    var reader = InlineReader()
    let matter = FrontMatter(document.source.bytes.span)
    var outline = Outline(document, matter, &reader)
    let found = IdeaFinder.ideas(in: &outline, document, isTitled: matter.title != nil)
    let projects = ProjectFinder(outline, ideas: found)
    var ideaReader = IdeaReader(document: document, lineIndex: lineIndex)
    let fromPath = ProgramTermReader(path: source.path)
    let places = isWanted.map { _ in IdeaPlaces(found, outline, document, matter) }
    var ranges: [Range<Int>] = []
    // Where the path does not say the term, the first full name may.
    var needsFullName = fromPath.program == nil || fromPath.term == nil
    var ideas: [Idea] = []
    var ideaSections: [Int] = []
    var projectSections: [Int?] = []
    ideas.reserveCapacity(found.count)
    projectSections.reserveCapacity(found.count)
    for (index, section) in found.enumerated() {
      let (project, subproject) = projects.project(of: section)
      if let isWanted, let places, !needsFullName {
        let headings = (project.map { outline.sections[$0].heading }, subproject.map { outline.sections[$0].heading })
        places.load(&ranges, of: index, below: headings, in: document)
        if !isWanted(ranges) { continue }
      }
      let next = index + 1 < found.count ? found[index + 1] : outline.sections.count
      let place = ideas.count
      ideas.append(
        ideaReader.idea(
          from: outline.sections[section], range: Self.range(of: section, before: next, outline, document),
          where: isAsked))
      let named = ideas[place].project
      let title = project.map { outline.sections[$0].title } ?? named
      ideas[place].project = title
      ideas[place].subproject = subproject.map { outline.sections[$0].title } ?? (named == title ? nil : named)
      if ideas[place].fullName != nil { needsFullName = false }
      ideaSections.append(section)
      projectSections.append(project)
    }
    if matter.end > 0 { Self.complete(&ideas, from: matter, isOnlyOne: found.count == 1) }
    let programTerm = Self.programTerm(fromPath, matter, outline, ideas)
    var identifiers = IdeaIdentifiers()
    for index in ideas.indices {
      ideas[index].program = programTerm.program
      ideas[index].term = programTerm.term
      ideas[index].id = identifiers.identifier(
        programTerm.program, programTerm.term, ideas[index].project, ideas[index].title)
    }
    self.pageKind = PageKind(outline, document, hasIdeas: !found.isEmpty)
    self.sourceFile = SourceFile(
      path: source.path, kind: Self.kind(of: ideas, pageKind), program: programTerm.program, term: programTerm.term,
      ideaCount: ideas.count)
    self.source = source
    self.document = document
    self.lineIndex = lineIndex
    self.outline = outline
    self.ideas = ideas
    self.ideaSections = ideaSections
    self.projectSections = projectSections
    self.reports = pageKind == .report && isWanted == nil ? [ReportReader.report(in: document, lineIndex)] : []
    self.problem = nil
    self.leavesValues = isAsked != nil
  }

  /// The idea at an index with all its values, also those that were not asked for.
  package func completeIdea(at index: Int) -> Idea {
    let known = ideas[index]
    guard leavesValues else { return known }
    var reader = IdeaReader(document: document, lineIndex: lineIndex)
    var idea = reader.idea(from: outline.sections[ideaSections[index]], range: known.range)
    idea.id = known.id
    idea.title = known.title
    idea.project = known.project
    idea.subproject = known.subproject
    idea.program = known.program
    idea.term = known.term
    return idea
  }

  /// From the heading to the last character before the next section that is an idea or no part of this one.
  private static func range(
    of section: Int, before next: Int, _ outline: Outline, _ document: Document
  ) -> SourceRange {
    let own = outline.sections[section]
    var last = section
    while last + 1 < next, own.level > 0, outline.sections[last + 1].level > own.level { last += 1 }
    let end = outline.sections[last].body.upperBound
    let first = own.start ?? (own.heading == 0 ? own.body.lowerBound : own.heading)
    let start = first < document.nodes.count ? Int(document.nodes[first].start) : 0
    var stop = own.heading == 0 ? start : Int(document.nodes[own.heading].end)
    for index in own.body.lowerBound..<max(own.body.lowerBound, end) where document.nodes[index].kind != .thematicBreak
    {
      stop = max(stop, Int(document.nodes[index].end))
    }
    return SourceRange(start, stop)
  }

  /// Takes from the facts before the text what the text does not say: the project, and of a page with one idea how hard and
  /// how long it is, and its title where its heading only labels its fields.
  private static func complete(_ ideas: inout [Idea], from matter: FrontMatter, isOnlyOne: Bool) {
    if let project = matter.project {
      for index in ideas.indices where ideas[index].project == nil { ideas[index].project = project }
    }
    guard isOnlyOne, ideas.count == 1 else { return }
    ideas[0].difficulty = ideas[0].difficulty ?? matter.difficulty
    ideas[0].size = ideas[0].size ?? matter.size.flatMap(SizeReader.size)
    guard let title = matter.title else { return }
    let heading = ideas[0].title.utf8.span
    let isLabel = LabelTable.match(0..<heading.count, in: heading).map { $0.strength > .weak } ?? false
    if isLabel || !TitleReader.isName(ideas[0].title) { ideas[0].title = TitleReader.title(title) }
  }

  /// Programme and term: the path decides, then the facts before the text, the full names, the first heading.
  private static func programTerm(
    _ fromPath: ProgramTermReader, _ matter: FrontMatter, _ outline: Outline, _ ideas: [Idea]
  ) -> (program: Program, term: Term?) {
    if let program = fromPath.program, let term = fromPath.term { return (program, term) }
    let facts = matter.program.isEmpty ? nil : ProgramTermReader(text: matter.program)
    let fullName = ideas.firstFullName.map { ProgramTermReader(text: $0) }
    let heading = outline.sections.dropFirst().first.map { ProgramTermReader(text: $0.title) }
    let named = fullName?.term?.number != nil ? Program.lfx : nil
    return (
      fromPath.program ?? facts?.program ?? heading?.program ?? fullName?.program ?? named ?? .other,
      fromPath.term ?? facts?.term ?? fullName?.term ?? heading?.term
    )
  }

  private static func kind(of ideas: [Idea], _ page: PageKind) -> SourceFile.Kind {
    if ideas.isEmpty { return page == .report ? .report : .other }
    // An idea is looked at in its place: it has many parts.
    let all = ideas.span
    var accepted = 0
    for index in all.indices where all[index].fullName != nil || all[index].lfxURL != nil { accepted += 1 }
    return 2 * accepted > ideas.count ? .accepted : .ideas
  }
}

extension [Idea] {
  /// The first of the names that ideas have on the programme's platform.
  fileprivate var firstFullName: String? {
    let all = span
    for index in all.indices {
      if let name = all[index].fullName { return name }
    }
    return nil
  }
}
