internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let formSectionMissing = Rule(
    id: "MI015", name: "form-section-missing", summary: "A label of the issue form is gone.",
    rationale: """
      The automation of the CNCF finds answers by the labels that GitHub wrote, and refuses a form that lost one: whoever \
      edited the issue took it for an empty section.
      """,
    severity: .error, templates: .issueForm,
    bad: [
      FormText.form([.mentors: "", .upstreamIssue: "↓https://github.com/example/project/issues/1"], isAtLabel: true)
    ],
    good: [FormText.form([:])]
  ) { file, reporter in
    guard let form = FormAnswers(file) else { return }
    for section in IssueFormSection.allCases where form.record(section) == nil {
      let following = IssueFormSection.allCases.lazy.filter { $0.rawValue > section.rawValue }
      let next = following.compactMap { form.record($0)?.label }.first
      let end = SourceRange(file.file.source.bytes.count, file.file.source.bytes.count)
      if let line = line(of: section.label, in: file.file) {
        reporter.report(.write(section.label), at: line, idea: 0)
      } else {
        reporter.report(.restore(section.label), at: next ?? end, idea: 0)
      }
    }
  }

  /// The line that has the words of a label and other marks than it: `##Term`, `**Term**`.
  private static func line(of label: String, in file: IdeaFile) -> SourceRange? {
    let bytes = file.source.bytes.span
    for number in 1...max(1, file.lineIndex.lineCount) {
      let line = file.lineIndex.range(ofLine: number, in: bytes)
      guard line.count > label.utf8.count, line.count <= label.utf8.count + 12,
        [0x23, 0x2A].contains(bytes[line.start])
      else { continue }
      let words = file.source.text(in: line).drop { "#* \t".contains($0) }
      if words.hasPrefix(label), words.dropFirst(label.count).allSatisfy({ "#*: \t".contains($0) }) { return line }
    }
    return nil
  }

  static let formHeadingInAnswer = Rule(
    id: "MI016", name: "form-heading-in-answer",
    summary: "An answer of the issue form has a heading like those of its labels.",
    rationale: """
      The automation of the CNCF ends an answer at the next `###`, so what stands behind the heading is lost from the \
      description on the platform. Headings of other levels are fine.
      """,
    severity: .warning, templates: .issueForm, fix: .safe(changing: [.description, .expectedOutcome]),
    bad: [FormText.form([.description: "Metrics are read one by one.\n\n↓### Details\n\nNobody sees them."])],
    good: [FormText.form([.description: "Metrics are read one by one.\n\n#### Details\n\nNobody sees them."])]
  ) { file, reporter in
    guard file.template == .issueForm else { return }
    let document = file.file.document
    let bytes = document.source.bytes
    for record in file.file.ideas.first?.fields ?? [] {
      for index in record.content.nodes where document.nodes[index].kind == .heading {
        let heading = document.nodes[index].range
        guard ByteText.stands("### ", in: bytes.span, at: heading.start, end: heading.end) else { continue }
        reporter.report(
          .demote, at: heading, idea: 0, edits: [SourceEdit(SourceRange(heading.start, heading.start), "#")])
      }
    }
  }

  static let missingTechnologies = unanswered(
    .technologies, id: "MI110", name: "missing-technologies", summary: "The issue form names no technologies.",
    rationale: """
      The platform shows them and mentees look for them; where the box says so they are the skills too. The automation of \
      the CNCF refuses a form without them.
      """,
    advice: .nameTechnologies)

  static let missingTerm = unanswered(
    .term, id: "MI113", name: "missing-term", summary: "The issue form names no term.",
    rationale: """
      The term decides when the programme begins and what it is called on the platform. The automation of the CNCF refuses \
      a form without one.
      """,
    advice: .chooseTerm)

  static let missingProject = unanswered(
    .project, id: "MI114", name: "missing-project", summary: "The issue form names no project.",
    rationale: """
      The project is part of the programme's name and decides who has to agree to it. The automation of the CNCF refuses a \
      form without one.
      """,
    advice: .chooseProject)

  /// A rule about a question that was left open; a label that is gone is MI015.
  private static func unanswered(
    _ section: IssueFormSection, id: String, name: String, summary: String, rationale: String, advice: Finding.Message
  ) -> Rule {
    Rule(
      id: id, name: name, summary: summary, rationale: rationale, severity: .error, templates: .issueForm,
      bad: [FormText.form([section: "↓_No response_"], isAtLabel: true)], good: [FormText.form([:])]
    ) { file, reporter in
      guard let form = FormAnswers(file), let record = form.record(section), form.answer(section) == nil else { return }
      reporter.report(advice, at: record.label, idea: 0)
    }
  }
}

extension Finding.Message {
  fileprivate static func restore(_ label: String) -> Self {
    "restore the label \(Quoted.title("### \(label)")), even if nothing stands below it"
  }

  fileprivate static func write(_ label: String) -> Self { "write the label as \(Quoted.title("### \(label)"))" }

  fileprivate static let demote: Self = "write \"####\": a heading like those of the labels ends the answer"
  fileprivate static let nameTechnologies: Self = "name the technologies"
  fileprivate static let chooseTerm: Self = "choose the term"
  fileprivate static let chooseProject: Self = "choose the project"
}
