internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let unknownProject = Rule(
    id: "MI401", name: "unknown-project", summary: "A project is none that the CNCF has.",
    rationale: """
      Ideas of other communities are not accepted, and a misspelt name parts a project from its other ideas. The list of \
      projects is that of August 2026, so older lists, whose projects may have been archived since, are left alone, and so \
      are pages most of whose projects are not the CNCF's and names of its own groups, such as "TAG Network".
      """,
    severity: .warning,
    bad: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      ### Keylime

      #### Keep keys

      - Description: Keys are lost.
      - Recommended Skills: Rust

      ↓### Kubewardn

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript
      """
    ],
    good: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      ### CNCF TAG Network

      #### Draw maps

      - Description: Maps are drawn by hand.
      - Recommended Skills: JavaScript
      """,
      """
      ### Erlef

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: Elixir
      """,
    ]
  ) { file, reporter in
    let names = AcceptedProjects(file.options)
    if !names.isOwnList, let term = file.file.sourceFile.term, term.year < ProjectHeadings.year { return }
    if let (name, place) = ProjectHeadings.answer(in: file), !names.contains(name), !TemplateText.isProject(name) {
      reporter.report(.check(name, names.isOwnList), at: place, idea: 0)
    }
    let projects = ProjectHeadings.sections(of: file)
    let sections = file.file.outline.sections
    let unknown = projects.filter { !names.contains(sections[$0].title) }
    guard names.isOwnList || unknown.count * 2 < projects.count else { return }
    for section in unknown where names.isOwnList || !ProjectHeadings.isGroup(sections[section].title) {
      reporter.report(.check(sections[section].title, names.isOwnList), at: file.heading(of: section))
    }
  }

  static let projectNameNoncanonical = Rule(
    id: "MI402", name: "project-name-noncanonical",
    summary: "The name of a project has other capitals or other punctuation than its own.",
    rationale: """
      Projects are listed by their names, so `Open Telemetry` and `OpenTelemetry` become two of them. Shorter names, such \
      as the one in parentheses behind a long one, are as good, and so is another case of the first letter.
      """,
    severity: .warning, fix: .safe(changing: .project),
    bad: [
      """
      ↓### open telemetry

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      ### The Update Framework (TUF)

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Python

      ### CNI

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let sections = file.file.outline.sections
    for section in ProjectHeadings.sections(of: file) {
      let title = sections[section].title
      guard let entry = ProjectNames.entry(named: title), !ProjectHeadings.isName(title, of: entry) else { continue }
      reporter.report(
        .write(entry.name), at: file.heading(of: section),
        edits: TextEdit.replace(title, by: entry.name, in: file.heading(of: section), of: file.file.source))
    }
    if let (name, place) = ProjectHeadings.answer(in: file), let entry = ProjectNames.entry(named: name),
      !ProjectHeadings.isName(name, of: entry)
    {
      reporter.report(
        .write(entry.name), at: place, idea: 0,
        edits: TextEdit.replace(name, by: entry.name, in: place, of: file.file.source))
    }
  }
}

/// The names of projects that are accepted: those of the CNCF and more, or those of a list.
private struct AcceptedProjects {
  /// Whether a list replaces that of the CNCF.
  let isOwnList: Bool
  /// The keys of the names that options give.
  private let keys: Set<String>

  init(_ options: RuleOptions) {
    isOwnList = !options.projects.isEmpty
    keys = Set((options.projects + options.moreProjects).map { ProjectNames.key($0) })
  }

  /// Whether a title is such a name, or begins with one and names a part of it: `Volcano/Kthena`.
  func contains(_ title: String) -> Bool {
    if isName(title) { return true }
    let whole = title.prefix { $0 != "/" && $0 != "-" && $0 != ":" && $0 != "–" }
    return whole.endIndex < title.endIndex && isName(String(whole))
  }

  private func isName(_ text: String) -> Bool {
    !isOwnList && ProjectNames.isKnown(text) || !keys.isEmpty && keys.contains(ProjectNames.key(text))
  }
}

/// The headings that name projects.
private enum ProjectHeadings {
  /// The year of the list of projects.
  static let year = 2026

  /// The sections of the projects that ideas of a file belong to, each once.
  static func sections(of file: LintedFile) -> [Int] {
    var sections: [Int] = []
    for case let section? in file.file.projectSections where section != sections.last { sections.append(section) }
    return Set(sections).sorted()
  }

  /// The project that an issue form names, and where.
  static func answer(in file: LintedFile) -> (name: String, place: SourceRange)? {
    guard let place = FormAnswers(file)?.answer(.project), let name = file.file.ideas[0].project else { return nil }
    return (name, place)
  }

  /// Whether a name is that of a group of the foundation: such groups have ideas of their own.
  static func isGroup(_ name: String) -> Bool {
    let words = name.uppercased().split { !$0.isLetter }
    return words.first == "CNCF" || words.contains { ["TAG", "SIG", "WG", "GROUP"].contains($0) }
  }

  /// Whether a title is the name of a project, all of it, the part before its parentheses, or what stands in them; the
  /// case of its first letter may be that of a sentence.
  static func isName(_ title: String, of entry: ProjectNames.Entry) -> Bool {
    let own = title.prefix { $0 != "(" }.trimmingBlanks
    let parts = [entry.name[...]] + entry.name.split { $0 == "(" || $0 == ")" }.map(\.trimmingBlanks)
    if parts.contains(where: { $0.dropFirst() == own.dropFirst() }) { return true }
    // Longer names all in capitals are how a list writes them, not the project.
    if entry.name.utf8.count > 6, !entry.name.contains(where: \.isLowercase) { return true }
    // The short form of a name, such as its key, is another name.
    return !letters(own).elementsEqual(letters(parts[0].prefix { $0 != "(" }))
  }

  private static func letters(_ text: Substring) -> some Sequence<Character> {
    text.lowercased().lazy.filter { $0.isLetter || $0.isNumber }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = self.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Finding.Message {
  fileprivate static func check(_ name: String, _ isOwnList: Bool) -> Self {
    let others = isOwnList ? "not in the list of projects" : "none of the CNCF's"
    return "check the name of the project: \(Quoted.title(name)) is \(others)"
  }

  fileprivate static func write(_ name: String) -> Self {
    "write \(Quoted.title(name)), as the CNCF's list of projects does"
  }
}
