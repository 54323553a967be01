import IdeaLint
import Testing
import TextBasics

@Suite struct FieldRuleTests {
  private func idea(_ fields: String) -> String { "### Karmada\n\n#### Collect metrics\n\n" + fields }

  @Test func anEmptyOrPlaceholderValueIsNotMissingToo() throws {
    let rules = ["MI105", "MI106", "MI111", "MI112"]
    func ids(_ fields: String) throws -> [String] {
      try Linter(RuleSelection(select: rules)).lint(MarkedText(idea(fields)).file()).findings.map(\.rule)
    }
    let rest = "\n- Description: Text.\n- Recommended Skills: Go\n"
    #expect(try ids(rest) == ["MI105", "MI106"])
    #expect(try ids("- Mentor(s):\n- Upstream Issue:" + rest) == ["MI111", "MI111"])
    #expect(try ids("- Mentor(s): TBD\n- Upstream Issue: N/A" + rest) == ["MI112", "MI112"])
    #expect(try ids("- Mentor(s):\n  - TBD\n- Upstream Issue: ???" + rest) == ["MI112", "MI112"])
    #expect(try ids("- Mentor(s): # list at least two\n- Upstream Issue: XXX" + rest) == ["MI112"])
  }

  @Test func aPageOfTheProgrammeMayComeLater() throws {
    let fields = "- Description: Text.\n- Recommended Skills: Go\n- LFX URL:"
    #expect(try lint(idea(fields), "MI111", "MI112").findings.isEmpty)
    #expect(try lint(idea(fields + " TBD"), "MI111", "MI112").findings.isEmpty)
    let accepted = "CNCF - Karmada: Collect metrics (2024 Term 3)\n\n"
    #expect(try lint(idea(accepted + fields), "MI111").findings.count == 1)
    #expect(try lint(idea(accepted + fields + " TBD"), "MI112").findings.isEmpty)
  }

  @Test(arguments: [
    "- Description: One.\n- Recommended Skills: Go\n- Description: Two.",
    "- Description: One.\n- Mentor(s): Ana (@ana)\n- Mentors: Ben (@ben)",
    "- Description: One.\n- Issue: https://example.org/1\n- Issues: https://example.org/2\n- Recommended Skills: Go",
    "- Description: One.\n- Recommended Skills:\n- Recommended Skills: Go",
  ])
  func theSameLabelTwice(fields: String) throws {
    #expect(try lint(idea(fields), "MI007").findings.count == 1)
  }

  @Test(arguments: [
    "Text.\n\n- Description: One.\n- Recommended Skills: Go",
    "- Summary: One.\n- Details: Two.\n- Recommended Skills: Go",
    "- Description: One.\n- Recommended Skills: Go\n- Note: One.\n- Note: Two.",
    "- Description: One.\n- Backup Mentor: Ana (@ana)\n- Backup Mentor: Ben (@ben)",
  ])
  func otherLabelsAreNoRepetition(fields: String) throws {
    #expect(try lint(idea(fields), "MI007").findings.map(\.message) == [])
  }

  @Test func aSecondSetOfFieldsIsNoRepetition() throws {
    let set = "- Description: Text.\n- Recommended Skills: Go\n- Mentor(s): Ana (@ana)\n\n"
    #expect(try lint(idea(set + set), "MI007", "MI025").findings.map(\.rule) == ["MI025"])
  }

  @Test func labelsInParagraphsWhereOthersAreListItems() throws {
    let text = idea(
      """
      - Description: Text.
      - Recommended Skills: Go

      ↓**Mentor(s):** Ana Silva (@ana-silva, ana@example.org)

      #### Draw charts

      ↓Description: Text.
      ↓Recommended Skills: Go
      ↓Mentor(s): Ana Silva (@ana-silva, ana@example.org)

      #### Keep charts

      - Description: Text.
      - Recommended Skills: Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """)
    #expect(try lint(text, "MI011").findings.map { Int($0.range.lower) } == MarkedText(text).marks)
  }

  @Test func labelsThatAreLostInOneParagraph() throws {
    let text = idea(
      "Description: Text.\n↓Recommended Skills: Go\n↓Mentor(s): Ana Silva (@ana-silva)  \nUpstream Issue: none")
    #expect(try lint(text, "MI011").findings.map { Int($0.range.lower) } == MarkedText(text).marks)
  }

  @Test(arguments: [
    "Description: Text.\n\nRecommended Skills: Go",
    "**Description:** Text.\n**Recommended Skills:** Go",
    "**Summary:** Text.\n\n**Details:** Text.\n\n- Mentors: Ana (@ana)\n- Skill level: easy\n- Language: C",
  ])
  func pagesThatWriteParagraphs(fields: String) throws {
    let twice = idea(fields) + "\n\n#### Draw charts\n\n" + fields
    #expect(try lint(twice, "MI011").findings.map(\.message) == [])
  }

  @Test func titlesAreComparedWithinAProject() throws {
    let fields = "\n\n- Description: Text.\n- Recommended Skills: Go\n\n"
    let text = "### Karmada\n\n#### Raise coverage\(fields)#### raise Coverage\(fields)#### Raise coverage\(fields)"
    #expect(
      try summary(text, "MI017") == [
        "8: give the idea a title of its own: the one in line 3 has the same",
        "13: give the idea a title of its own: the one in line 3 has the same",
      ])
    #expect(try summary("#### Raise coverage\(fields)#### Raise coverage\(fields)", "MI017").count == 1)
  }

  @Test func templatesInSectionsOfTheirOwnAreLeftAlone() throws {
    let person = "\n\n- Description: Text.\n- Mentor(s):\n  - Jane Doe (@jane-github, jane@email.address) - primary\n\n"
    #expect(try summary("## Sample\n\n#### Collect\(person)", "MI001") == [])
    #expect(try summary("```\n#### Collect\(person)```\n", "MI001") == [])
    #expect(
      try summary("## Ideas\n\n#### Collect\(person)", "MI001", "MI105") == [
        "7: replace the template's \"Jane Doe (@jane-github, jane@email.address) - primary\""
      ])
    let size = "#### Collect\n\n- Description: Text.\n- Skills: Go\n- Expected project size: # one of small, medium"
    #expect(try summary(size, "MI001") == ["5: replace the template's \"# one of small, medium\""])
  }
}
