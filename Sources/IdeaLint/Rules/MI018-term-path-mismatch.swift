internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let termPathMismatch = Rule(
    id: "MI018", name: "term-path-mismatch",
    summary: "Path, heading and the names of ideas do not name the same term.",
    rationale: """
      A list is begun by copying the last one, and its heading or the names in it stay. The path decides what term the \
      ideas are listed under; `03-Sept-Nov` once stood beside the `03-Sep-Nov` of other years.
      """,
    severity: .warning,
    bad: [
      RuleExample(
        """
        ↓# LFX Mentorship 2025 Term 3

        ### Karmada

        #### Collect metrics

        - Description: Metrics are read one by one.
        - Recommended Skills: Go
        """, path: "ideas/lfx/2026-term1.md"),
      RuleExample(
        """
        # LFX Mentorship 2026 Term 1

        ### Karmada

        #### Collect metrics

        ↓CNCF - Karmada: Collect metrics (2025 Term 3)

        - Description: Metrics are read one by one.
        - Recommended Skills: Go
        """),
      RuleExample(
        """
        ↓### Karmada

        #### Collect metrics

        - Description: Metrics are read one by one.
        - Recommended Skills: Go
        """, path: "lfx-mentorship/2026/03-Sept-Nov/project_ideas.md"),
    ],
    good: [
      RuleExample(
        """
        # Term 01 - 2026 March - May

        ### Karmada

        #### Collect metrics

        CNCF - Karmada: Collect metrics (2026 Term 1)

        - Description: Metrics are read one by one.
        - Recommended Skills: Go
        """, path: "ideas/lfx/2026-term1.md")
    ]
  ) { file, reporter in
    let path = TermWords.term(inPath: file.file.sourceFile.path)
    let sections = file.file.outline.sections
    if let (folder, usual) = TermFolder.misspelt(in: file.file.sourceFile.path) {
      let place = sections.count > 1 ? file.heading(of: 1) : SourceRange(0, 0)
      reporter.report(.rename(folder, usual), at: place)
    }
    var heading: Term?
    if file.template != .issueForm, sections.count > 1, sections[1].level <= 2, sections[1].role != .prose {
      heading = TermWords.term(in: sections[1].title)
      if let heading, let path, TermWords.differ(heading, path) {
        reporter.report(.agree(heading, with: path, isPath: true), at: file.heading(of: 1))
      }
    }
    let ideas = file.file.ideas
    if let form = FormAnswers(file), let answer = form.answer(.term), let path, let term = ideas.first?.term {
      if path.number != nil, TermWords.differ(term, path) {
        reporter.report(.agree(term, with: path, isPath: true), at: answer, idea: 0)
      }
      return
    }
    guard let expected = path ?? heading else { return }
    // Most names end alike: what stands in the parentheses is read once.
    var last: (words: Substring, term: Term?)?
    for index in ideas.indices {
      guard let name = ideas[index].fullName, let opening = name.utf8.lastIndex(of: 0x28) else { continue }
      let words = name[opening...]
      if last?.words != words { last = (words, TermWords.term(in: String(words))) }
      guard let term = last?.term, TermWords.differ(term, expected),
        let record = ideas[index].fields.first(where: { $0.field == .fullName })
      else { continue }
      reporter.report(.agree(term, with: expected, isPath: path != nil), at: record.value, idea: index)
    }
  }
}

/// The folders that hold the files of a term: `03-Sep-Nov`.
private enum TermFolder {
  private static let names = ["01-Mar-May", "02-Jun-Aug", "03-Sep-Nov"]

  /// A folder of a path that has the form of these, and is none, with the one of its number; `nil` where there is none.
  static func misspelt(in path: String) -> (folder: String, usual: String)? {
    for folder in path.utf8.split(separator: 0x2F).dropLast() {
      let parts = folder.split(separator: 0x2D, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].count == 2,
        let usual = names.first(where: { $0.utf8.prefix(2).elementsEqual(parts[0]) }),
        parts[1...].allSatisfy({ $0.count >= 3 && $0.allSatisfy(ASCII.isLetter) }), !folder.elementsEqual(usual.utf8)
      else { continue }
      return (String(Substring(folder)), usual)
    }
    return nil
  }
}

extension Finding.Message {
  fileprivate static func rename(_ folder: String, _ usual: String) -> Self {
    "rename the folder \(Quoted.title(folder)): that of the term is \(Quoted.title(usual))"
  }

  fileprivate static func agree(_ term: Term, with expected: Term, isPath: Bool) -> Self {
    "make this agree with the \(isPath ? "path" : "heading"): it says \(term.label), and not \(expected.label)"
  }
}
