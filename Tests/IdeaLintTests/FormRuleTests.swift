import IdeaCatalog
import IdeaLint
import Testing

/// Rules about issue forms, one answer of a sound form changed at a time.
@Suite struct FormRuleTests {
  private static let labels = [
    "CNCF Project", "Term", "Program Name", "Program Description", "Technologies", "Skills same as Technologies?",
    "Required/Desirable Skills", "Mentors", "Upstream Issue URL", "Application Prerequisites", "Coding Challenge URL",
    "Custom Prerequisites", "Custom Prerequisite Name", "Custom Prerequisite Description",
    "Custom Prerequisite — File Upload",
  ]

  private func form(_ changes: [String: String], without missing: String? = nil) -> String {
    var answers = [
      "CNCF Project": "Karmada", "Term": "2026 Term 3 (Sep-Nov)", "Program Name": "Collect metrics",
      "Program Description": "## Description\nMetrics are read one by one.\n\n## Expected outcomes\n\n- Charts",
      "Technologies": "Go", "Skills same as Technologies?": "- [X] Yes, required skills are the same.",
      "Mentors":
        "Ana Silva | @ana-silva | ana@example.org | anasilva\nBen Okoro | @ben-okoro | ben@example.org | benokoro",
      "Upstream Issue URL": "https://github.com/example/project/issues/1",
      "Application Prerequisites": "- [X] Resume\n- [ ] Coding Challenge",
      "Custom Prerequisites": "- [ ] Add a custom prerequisite",
      "Custom Prerequisite — File Upload": "- [ ] Yes, a file is handed in.",
    ]
    answers.merge(changes) { $1 }
    return Self.labels.filter { $0 != missing }.map { "### \($0)\n\n\(answers[$0] ?? "_No response_")" }
      .joined(separator: "\n\n") + "\n"
  }

  private func rules(_ changes: [String: String], without missing: String? = nil) throws -> [String] {
    try lint(form(changes, without: missing), path: "proposal.md").findings.map(\.rule)
  }

  @Test func aSoundFormHasNone() throws {
    #expect(try rules([:]) == [])
    #expect(try rules(["Skills same as Technologies?": "- [ ] Yes", "Required/Desirable Skills": "Go"]) == [])
    let challenge = [
      "Application Prerequisites": "- [x] Coding Challenge", "Coding Challenge URL": "https://example.org/a",
    ]
    #expect(try rules(challenge) == [])
  }

  @Test(arguments: labels.dropFirst(2)) func eachLabelIsMissed(label: String) throws {
    #expect(try rules([:], without: label) == ["MI015"])
  }

  @Test(arguments: [
    ("CNCF Project", "MI114"), ("Term", "MI113"), ("Program Name", "MI101"), ("Program Description", "MI111"),
    ("Technologies", "MI110"), ("Mentors", "MI111"), ("Upstream Issue URL", "MI111"),
  ])
  func eachQuestionIsToBeAnswered(label: String, rule: String) throws {
    #expect(
      try rules([
        label: "_No response_", "Skills same as Technologies?": "- [ ] Yes", "Required/Desirable Skills": "Go",
      ])
      .contains(rule))
  }

  @Test(arguments: [
    ("Ana Silva | @ana-silva | ana@example.org", ["MI221"]), ("Ana Silva | @ana-silva | ana@example.org |", ["MI221"]),
    ("Ana Silva | @ana-silva | ana@example.org | ana silva", ["MI222"]),
    ("Ana Silva | @ana-silva | ana@example.org | ana@example.org", ["MI222"]),
    ("Ana Silva | @ana-silva | ana@example.org | anasilva | x", ["MI223"]),
    ("| Ana Silva | @ana-silva | ana@example.org | anasilva |", []),
  ])
  func theLineOfAMentor(line: String, expected: [String]) throws {
    let other = "Ben Okoro | @ben-okoro | ben@example.org | benokoro"
    #expect(try rules(["Mentors": "\(line)\n\(other)"]) == expected)
    #expect(try rules(["Mentors": "\(other)\n\(line)"]) == expected)
  }

  @Test func boxesAndTextsAgree() throws {
    #expect(try rules(["Required/Desirable Skills": "Go"]) == ["MI507"])
    #expect(try rules(["Skills same as Technologies?": "- [ ] Yes"]) == ["MI111"])
    #expect(try rules(["Application Prerequisites": "- [x] Coding Challenge"]) == ["MI312"])
    #expect(try rules(["Coding Challenge URL": "https://example.org/a"]) == ["MI312"])
    #expect(try rules(["Custom Prerequisite Description": "Write."]) == ["MI506"])
    let name = String(repeating: "n", count: 20)
    let ticked = ["Custom Prerequisites": "- [X] Add", "Custom Prerequisite Name": name]
    #expect(try rules(ticked) == [])
    #expect(try rules(ticked.merging(["Custom Prerequisite Name": name + "n"]) { $1 }) == ["MI504"])
    let text = String(repeating: "d", count: 500)
    #expect(try rules(ticked.merging(["Custom Prerequisite Description": text]) { $1 }) == [])
    #expect(try rules(ticked.merging(["Custom Prerequisite Description": text + "d"]) { $1 }) == ["MI505"])
  }

  @Test func theProjectIsOneThatThereIs() throws {
    #expect(try rules(["CNCF Project": "Karmda"]) == ["MI401"])
    #expect(try rules(["CNCF Project": "open telemetry"]) == ["MI402"])
    #expect(try rules(["CNCF Project": "CNCF Project Name"]) == ["MI001"])
  }

  @Test func whatAnAnswerLeavesOpenSwallowsTheRest() throws {
    for mark in ["```", "~~~", "<!-- to do", "<pre>"] {
      #expect(try rules(["Program Description": "Metrics are read one by one.\n\n\(mark)\ntext"]) == ["MI019"])
    }
  }

  /// A label with other marks is reported where it stands, and one that is gone at the next.
  @Test(arguments: ["## Term", "###Term", "**Term**"]) func labelsWithOtherMarks(line: String) throws {
    let text = form([:]).replacing("### Term\n", with: "\(line)\n")
    #expect(try summary(text, "MI015", path: "proposal.md") == ["5: write the label as \"### Term\""])
  }

  @Test func termsAreThoseOfTheProgramme() throws {
    #expect(try rules(["Term": "2026 Term 4"]) == ["MI408"])
    #expect(try rules(["Term": "next year"]) == ["MI408"])
    var options = RuleOptions()
    options.openTerms = ["2027-term1"]
    let linter = Linter(try RuleSelection(select: ["MI408"]), options: options)
    #expect(
      linter.lint(MarkedText(form([:])).file()).findings.map(\.message)
        == ["choose a term that takes proposals (2027-term1): 2026-term3 does not"])
  }
}
