internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let templatePlaceholder = Rule(
    id: "MI001", name: "template-placeholder",
    summary: "Text of the template stands where the idea's own should.",
    rationale: """
      Who fills in a template overlooks a line now and then: `Mentor Name (@mentor_github, mentor@email.addy)` names \
      nobody, and a project called `CNCF Project Name` does not exist. The template itself, in its own section or in a \
      fence, is left alone.
      """,
    severity: .error,
    bad: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - ↓Mentor Name (@mentor_github, mentor@email.addy)
        - Ben Okoro (@ben-okoro, ben@example.org)
      """,
      """
      ### Karmada

      ↓#### Mentorship project Title

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
      """
      ↓### CNCF Project Name

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript
      """,
    ],
    good: [
      """
      ## Template

      ### CNCF Project Name

      #### Mentorship project Title

      - Description:
      - Mentor(s):
        - Jane Doe (@jane-github, jane@email.address) - primary

      ## Ideas

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Jane Doering (@jane-doering, jane@example.org)
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    let source = file.file.source
    var project: Int?
    for index in ideas.indices {
      if let section = file.file.projectSections[index], section != project {
        project = section
        if file.file.outline.sections[section].title == TemplateText.project {
          reporter.report(.replace(TemplateText.project), at: file.heading(of: section))
        }
      }
      if ideas[index].title == TemplateText.title {
        reporter.report(.replace(TemplateText.title), at: ideas[index].titleRange, idea: index)
      }
      let fields = ideas[index].fields
      for field in fields.indices where fields[field].field == .mentors || fields[field].field == .size {
        for range in TemplateText.ranges(in: fields[field].value, of: source) {
          reporter.report(.replace(source.text(in: range)), at: range, idea: index)
        }
      }
    }
  }
}

/// Text that only templates have.
enum TemplateText {
  /// The name of the project in the templates.
  static let project = "CNCF Project Name"
  /// The title of the idea in the templates.
  static let title = "Mentorship project Title"
  /// The people of the templates, from the sign `@` on.
  private static let people = bytes([
    "@mentor_github", "@email.addy", "@jane-github", "@john-github", "@email.address",
  ])
  /// Their hints, from the number sign on.
  private static let hints = bytes(["# one of small"])

  private static func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  /// The lines of a value with such text, without the blanks and the marker before it.
  static func ranges(in range: SourceRange, of source: SourceText) -> [SourceRange] {
    ranges(of: people, from: 0x40, in: range, source) + ranges(of: hints, from: 0x23, in: range, source)
  }

  private static func ranges(
    of texts: [[UInt8]], from first: UInt8, in range: SourceRange, _ source: SourceText
  ) -> [SourceRange] {
    var ranges: [SourceRange] = []
    let bytes = source.bytes
    var at = range.start
    while true {
      at = ByteSearch.first(first, in: bytes.span, from: at, end: range.end)
      guard at < range.end else { return ranges }
      guard texts.contains(where: { bytes[at..<range.end].starts(with: $0) }) else {
        at += 1
        continue
      }
      let end = ByteSearch.lineEnd(in: bytes.span, from: at, end: range.end)
      var start = at
      while start > range.start, !ASCII.isLineEnd(bytes[start - 1]) { start -= 1 }
      while start < at, ASCII.isBlank(bytes[start]) || bytes[start] == 0x2D || bytes[start] == 0x2A { start += 1 }
      ranges.append(SourceRange(start, end))
      at = end
    }
  }

  /// Whether a value is a hint of a template, which begins with a number sign and a word, or has other text of one.
  static func isHint(_ range: SourceRange, in source: SourceText) -> Bool {
    if range.count > 1, source.bytes[range.start] == 0x23, !ASCII.isDigit(source.bytes[range.start + 1]) { return true }
    return !ranges(in: range, of: source).isEmpty
  }
}

extension Finding.Message {
  fileprivate static func replace(_ text: String) -> Self { "replace the template's \(Quoted.title(text))" }
}
