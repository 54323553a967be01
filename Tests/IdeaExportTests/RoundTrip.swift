import IdeaCatalog
import IdeaExport
import Testing
import TextBasics

/// What an idea becomes when it is written in a template and read again: itself, but for what this type states.
enum RoundTrip {
  /// In a template of lists.
  static func expected(of idea: Idea, in template: Template) -> Idea {
    var expected = idea
    if template.hasFullName { expected.fullName = idea.platformName }
    // More than four words, or a sign that no label has, are no label to a reader: they stand in the text.
    expected.otherFields = idea.otherFields.map { field in
      let isLabel =
        field.label.split(separator: " ", omittingEmptySubsequences: false).count <= 4 && !field.label.contains("_")
      return isLabel ? field : OtherField(label: "Note", text: "\(field.label): \(field.text)")
    }
    return expected
  }

  /// Expects the body of the issue form for an idea to be read as that idea.
  static func expectSameInForm(_ idea: Idea, sourceLocation: SourceLocation = #_sourceLocation) {
    let body = ContiguousArray(IssueFormWriter(includeEmails: true).body(of: idea))
    let ideas = IdeaFile(SourceText(path: "proposal.md", bytes: body)).ideas
    let place: Comment = "\(idea.path):\(idea.lines)"
    #expect(ideas.count == 1, place, sourceLocation: sourceLocation)
    guard let again = ideas.first else { return }
    #expect(differencesInForm(again, idea) == [], place, sourceLocation: sourceLocation)
  }

  /// Where what was read from the issue form differs from what the idea becomes there: of LFX Mentorship, with the name
  /// the platform gives it, and without what a line of a mentor has no room for. What the form does not ask for stands
  /// below the description, and what it asks of applicants on lines of its own.
  private static func differencesInForm(_ again: Idea, _ idea: Idea) -> [String] {
    var (found, expected) = (again, idea)
    expected.program = .lfx
    expected.fullName = PlatformName.name(project: idea.project, title: idea.title, term: idea.term)
    // LFX Mentorship has numbered terms; of two quarters a reader takes the first.
    if let term = idea.term, case .quarters(let first, _) = term.period {
      expected.term = Term(year: term.year, period: .quarters(first, first))
    }
    expected.mentors = idea.mentors.enumerated().map { index, mentor in
      Mentor(
        name: mentor.name, github: mentor.github, email: mentor.email, lfid: mentor.lfid,
        role: index == 0 ? "primary" : "co-mentor")
    }
    (expected.subproject, expected.size, expected.difficulty, expected.component) = (nil, nil, nil, nil)
    expected.otherFields = []
    expected.prerequisites = onOneLine(idea.prerequisites)
    found.prerequisites = onOneLine(again.prerequisites)
    expected.description = again.description
    let description = formDescription(of: idea)
    let isSame = again.description?.text == description
    return IdeaDifference.lines(found, expected)
      + (isSame ? [] : ["description: \(again.description?.text ?? "-") ≠ \(description ?? "-")"])
  }

  private static func onOneLine(_ text: String?) -> String? {
    text?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The description with everything below it that the form does not ask for.
  private static func formDescription(of idea: Idea) -> String? {
    var parts = [idea.description?.text]
    if let outcome = idea.expectedOutcome, idea.description?.range.contains(outcome.range) != true {
      parts += ["Expected Outcome", outcome.text]
    }
    for (label, text) in [
      ("Subproject", idea.subproject), ("Expected project size", idea.size?.text), ("Difficulty", idea.difficulty),
      ("Component", idea.component),
    ] where text != nil {
      parts += [label, text]
    }
    for field in idea.otherFields { parts += [field.label, field.text] }
    let texts = parts.compactMap { $0 }
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}
