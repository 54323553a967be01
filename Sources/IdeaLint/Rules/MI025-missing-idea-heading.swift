internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let missingIdeaHeading = Rule(
    id: "MI025", name: "missing-idea-heading",
    summary: "The fields of an idea stand where no heading of their own announces them.",
    rationale: """
      An idea begins at its heading. Where that is missing, a second set of fields is taken for part of the idea before \
      it, and fields right below the heading of a project make an idea of the project, which then takes in all its \
      other ideas.
      """,
    severity: .error, templates: [.lfx, .gsoc, .readme],
    bad: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)

      - ↓Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript
      - Mentor(s): Ben Okoro (@ben-okoro, ben@example.org)
      """,
      """
      ↓### Karmada

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript
      """,
      """
      - ↓Description: Metrics are read one by one.
      - Recommended Skills: Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """,
    ],
    good: [
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for section in file.headings.ideasWithoutHeading {
      reporter.report(.addHeadingBelow, at: file.heading(of: section), idea: file.idea(of: section))
    }
    for index in ideas.indices {
      if file.file.ideaSections[index] == 0, ideas[index].title.isEmpty {
        reporter.report(.addHeading, at: ideas[index].fields.first?.label ?? ideas[index].titleRange, idea: index)
      }
      if !file.fields[index].repeated.isEmpty, let second = file.secondSet(of: index) {
        let label = ideas[index].fields[second]
        if let title = file.title(before: label) {
          reporter.report(.makeHeading, at: title, idea: index)
        } else {
          reporter.report(.addSecondHeading, at: label.label, idea: index)
        }
      }
    }
  }
}

extension LintedFile {
  /// The index of the field with which a second set of fields begins in an idea; `nil` where there is one set.
  ///
  /// A set begins with the field that the first one begins with, and has three or more fields of it.
  func secondSet(of idea: Int) -> Int? {
    let records = file.ideas[idea].fields
    guard let first = records.firstIndex(where: { $0.carrier != .none && $0.field != .other }) else { return nil }
    var before: FieldSet = []
    for index in first..<records.count where records[index].carrier != .none {
      if index > first, records[index].field == records[first].field {
        var shared: FieldSet = []
        for record in records[index...] where record.carrier != .none && record.field != .other {
          if before.contains(record.field) { shared.insert(FieldSet(record.field)) }
        }
        return shared.rawValue.nonzeroBitCount >= 3 ? index : nil
      }
      before.insert(FieldSet(records[index].field))
    }
    return nil
  }
}

extension LintedFile {
  /// The line of text right before the list that a label begins, where it can be the title of an idea: it stands alone at
  /// the left margin and is no sentence.
  fileprivate func title(before record: FieldRecord) -> SourceRange? {
    let nodes = file.document.nodes
    let label = record.content.nodes.lowerBound
    let before = record.carrier == .listItem ? label - 3 : label - 1
    guard before > 0, before < nodes.count, nodes[before].kind == .paragraph,
      file.document.lineNumbers(of: nodes[before]).count == 1, nodes[before].range.count <= 120,
      nodes.after(before) <= label
    else { return nil }
    let bytes = file.source.bytes
    let range = nodes[before].range
    // What ends with a parenthesis may be the idea's name on the platform.
    let isOwnLine = range.start == 0 || ASCII.isLineEnd(bytes[range.start - 1])
    return isOwnLine && !".:)".utf8.contains(bytes[range.end - 1]) ? range : nil
  }
}

extension Finding.Message {
  fileprivate static let makeHeading: Self =
    "make a heading of this line: a second set of fields begins below it"
  fileprivate static let addHeadingBelow: Self =
    "add the heading of an idea below this one: the fields below it make an idea of the project"
  fileprivate static let addHeading: Self = "add the heading of the idea above its fields"
  fileprivate static let addSecondHeading: Self =
    "add the heading of an idea here: a second set of fields begins below the same one"
}
