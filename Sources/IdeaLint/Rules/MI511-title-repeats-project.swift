internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let titleRepeatsProject = Rule(
    id: "MI511", name: "title-repeats-project",
    summary: "The title of an idea begins with the name of its project.",
    rationale: """
      The platform puts the project before the title, so its name stands there twice: `CNCF - Karmada: Karmada: Collect \
      metrics`. That takes characters of the 100 there are.
      """,
    severity: .warning, templates: [.lfx, .readme, .issueForm], fix: .safe(changing: .title),
    bad: [
      """
      ### Karmada

      ↓#### Karmada: Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
      """
      ### Karmada

      ↓#### CNCF - Karmada: Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
    ],
    good: [
      """
      ### Karmada

      #### Karmada dashboard: collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      guard let project = ideas[index].project, !project.isEmpty,
        mayBegin(ideas[index].title, with: project),
        ideas[index].title.utf8.contains(where: { $0 == 0x3A || $0 == 0x2D || $0 == 0x5D })
      else { continue }
      let title = ideas[index].title.lowercased()
      let name = project.lowercased()
      let heads = ["cncf - ", "\(name): ", "\(name) - ", "\(name) – ", "[\(name)] "]
      guard heads.contains(where: title.hasPrefix) else { continue }
      // A name on the platform that was written does without the repetition.
      if let fullName = ideas[index].fullName?.lowercased(), !fullName.contains("\(name): \(name)") { continue }
      reporter.report(
        .drop(project), at: ideas[index].titleRange, idea: index,
        edits: edits(dropping: project, from: ideas[index].title, at: ideas[index].titleRange, file.file.source))
    }
  }

  /// Whether a title may begin with the name of a project, in brackets or not, or with that of the foundation: most begin
  /// with another letter.
  private static func mayBegin(_ title: String, with project: String) -> Bool {
    guard let first = title.utf8.first, let letter = project.utf8.first else { return false }
    return first == 0x5B || first | 0x20 == 0x63 || first >= 0x80 || letter >= 0x80
      || ASCII.lowered(first) == ASCII.lowered(letter)
  }

  /// Removes the name of a project, and the words before it, from the beginning of a title.
  private static func edits(
    dropping project: String, from title: String, at range: SourceRange, _ source: SourceText
  ) -> [SourceEdit] {
    let head = title.lowercased().hasPrefix("cncf - ") ? title.prefix(7) : title.prefix { $0 == "[" }
    let rest = title.dropFirst(head.count)
    guard rest.lowercased().hasPrefix(project.lowercased()) else { return [] }
    let separators = rest.dropFirst(project.count).prefix { " :-–—]".contains($0) }
    let drop = head + rest.prefix(project.count) + separators
    guard !separators.isEmpty, drop.count < title.count else { return [] }
    return TextEdit.replace(drop, by: "", in: range, of: source)
  }
}

extension Finding.Message {
  fileprivate static func drop(_ project: String) -> Self {
    "begin the title without \(Quoted.title(project)): the platform puts it there"
  }
}
