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
        let title = file.file.outline.sections[section].title
        if TemplateText.isProject(title) { reporter.report(.replace(title), at: file.heading(of: section)) }
      }
      if TemplateText.isTitle(ideas[index].title) {
        reporter.report(.replace(ideas[index].title), at: ideas[index].titleRange, idea: index)
      }
      let fields = ideas[index].fields
      for number in fields.indices where !fields[number].isEmpty {
        for range in TemplateText.places(in: fields[number], of: source) {
          reporter.report(.replace(source.text(in: range)), at: range, idea: index)
        }
      }
      if file.template == .issueForm, let project = ideas[index].project, TemplateText.isProject(project),
        let answer = FormAnswers(file)?.answer(.project)
      {
        reporter.report(.replace(project), at: answer, idea: index)
      }
      for link in ideas[index].upstreamIssues where TemplateText.isAddress(link.url) {
        reporter.report(.replace(link.url), at: link.range, idea: index)
      }
    }
  }
}

/// Text that only templates have.
enum TemplateText {
  /// Whether a text is the name of the project in a template.
  static func isProject(_ text: String) -> Bool {
    words(of: text).flatMap { projects.number(of: $0) } != nil
  }

  private static let projects = WordTable(["cncf project name", "project name"])

  /// Whether a text is the title of the idea in a template.
  static func isTitle(_ text: String) -> Bool {
    words(of: text).flatMap { titles.number(of: $0) } != nil
  }

  private static let titles = WordTable([
    "mentorship project title", "project title", "idea title", "title of the idea",
  ])

  /// The hash of a text without brackets around it; `nil` of a longer one than templates have.
  private static func words(of text: String) -> WordHash? {
    let bytes = text.utf8.span
    guard (10...30).contains(bytes.count) else { return nil }
    var words = WordHash()
    for offset in bytes.indices {
      switch bytes[offset] {
      case 0x5B, 0x5D, 0x3C, 0x3E, 0x7B, 0x7D: continue
      default: words.add(bytes[offset])
      }
    }
    return words
  }

  /// Whether an address is that of an example: `https://github.com/org/repo/issues/1`.
  static func isAddress(_ url: String) -> Bool {
    let bytes = url.utf8.span
    let start = "https://github.com/".utf8.count
    guard ByteText.stands("https://github.com/", in: bytes, at: 0, end: bytes.count) else { return false }
    return (["org/repo/", "owner/repo/", "<org>", "ORG/REPO/"] as [StaticString]).contains {
      ByteText.stands($0, in: bytes, at: start, end: bytes.count)
    }
  }

  /// Where the text of a template stands in the value of a field.
  static func places(in record: FieldRecord, of source: SourceText) -> [SourceRange] {
    switch record.field {
    case .mentors: return ranges(in: record.value, of: source)
    case .size:
      let ranges = ranges(in: record.value, of: source)
      return ranges.isEmpty && namesAllSizes(record.value, source) ? [record.value] : ranges
    case .description, .expectedOutcome, .skills, .technologies, .difficulty:
      return isBracketed(record.value, source.bytes) ? [record.value] : []
    default: return []
    }
  }

  /// Whether all sizes that there are stand in a value: the choice was never made. A hint begins with a number sign.
  private static func namesAllSizes(_ value: SourceRange, _ source: SourceText) -> Bool {
    if value.count > 2, source.bytes[value.start] == 0x23, source.bytes[value.start + 1] == 0x20 { return true }
    guard value.count < 160 else { return false }
    let text = source.text(in: value)
    return ["small", "medium", "large"].allSatisfy { ByteSearch.contains($0, in: text) }
  }

  /// Whether the whole of a value stands in one pair of brackets, and is no link: `<what the project is about>`.
  private static func isBracketed(_ value: SourceRange, _ bytes: ContiguousArray<UInt8>) -> Bool {
    guard (6...100).contains(value.count) else { return false }
    let inner = bytes[(value.start + 1)..<(value.end - 1)]
    switch (bytes[value.start], bytes[value.end - 1]) {
    case (0x3C, 0x3E), (0x5B, 0x5D): break
    default: return false
    }
    return inner.contains(0x20) && !inner.contains { "<>[]:/=\"".utf8.contains($0) }
  }

  /// The people of the templates, from the sign `@` on.
  private static let people: [StaticString] = [
    "@mentor_github", "@email.addy", "@jane-github", "@john-github", "@email.address", "@github_handle",
  ]
  /// Their names, where the rest was filled in.
  private static let names: [StaticString] = ["Mentor Name (", "Mentor Name,", "Mentor Name |"]
  /// Their hints, from the number sign on.
  private static let hints: [StaticString] = ["# one of small"]

  /// The lines of a value with such text, without the blanks and the marker before it.
  static func ranges(in range: SourceRange, of source: SourceText) -> [SourceRange] {
    var ranges = ranges(of: people, from: 0x40, in: range, source)
    ranges += self.ranges(of: hints, from: 0x23, in: range, source)
    for name in self.ranges(of: names, from: 0x4D, in: range, source) where !ranges.contains(name) {
      ranges.append(name)
    }
    return ranges
  }

  private static func ranges(
    of texts: [StaticString], from first: UInt8, in range: SourceRange, _ source: SourceText
  ) -> [SourceRange] {
    var ranges: [SourceRange] = []
    let bytes = source.bytes
    var at = range.start
    while true {
      at = ByteSearch.first(first, in: bytes.span, from: at, end: range.end)
      guard at < range.end else { return ranges }
      guard texts.contains(where: { ByteText.stands($0, in: bytes.span, at: at, end: range.end) }) else {
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
