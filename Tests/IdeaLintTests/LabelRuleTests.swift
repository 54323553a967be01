import IdeaLint
import Testing
import TextBasics

@Suite struct LabelRuleTests {
  private func idea(_ fields: String) -> String { "#### Collect metrics\n\n" + fields }

  @Test(arguments: [
    "- Description: Text.\n- Expected Outcome\n  - Charts\n- Recommended Skills: Go",
    "- Description: Text.\n- Expected Outcome： Charts\n- Recommended Skills: Go",
    "Description: Text.\n\nRecommended Skills: Go\n\nissue： https://example.org/1",
  ])
  func labelsWithoutAColon(fields: String) throws {
    #expect(try lint(idea(fields), "MI023").findings.count == 1)
  }

  @Test(arguments: [
    "- **Description**: Text.\n- **Expected Outcome**\n  - Charts\n- Recommended Skills : Go",
    "**Description**\n\nText.\n\n**Recommended Skills**\n\nGo",
    "| Description | Text. |\n|---|---|\n| Recommended Skills | Go |",
    "##### Description\n\nText.\n\n##### Recommended Skills\n\nGo",
    "- Description: Text.\n  - Skills\n  - Technologies\n- Recommended Skills: Go",
  ])
  func labelsThatNeedNone(fields: String) throws {
    #expect(try summary(idea(fields), "MI023") == [])
  }

  @Test func valuesThatLeaveTheirItem() throws {
    func lines(_ value: String) throws -> [String] {
      try summary(idea("- Description: Text.\(value)\n\n- Recommended Skills: Go\n"), "MI024")
    }
    let found = ["5: indent this by two blanks: it is part of \"Description\""]
    #expect(try lines("\n\nMore.\n\nStill more.") == found)
    #expect(try lines("\n\n```\ncode\n```") == found)
    #expect(try lines("\n\n> quote") == found)
    #expect(try lines("\nlazy") == [])
    #expect(try lines("\n\n  More.\n\n  > quote") == [])
    #expect(try lines("\n- sibling\n- another") == [])
    #expect(try lines("\n\n---") == [])
  }

  @Test func wordsOfTheTemplateWhereMostIdeasHaveThem() throws {
    let template = "- Description: Text.\n- Upstream Issue: https://example.org/1\n\n"
    let own = "- Description: Text.\n- Issue: https://example.org/1\n\n"
    #expect(try summary(idea(template) + idea(template) + idea(own), "MI009").count == 1)
    #expect(try summary(idea(template) + idea(own) + idea(own), "MI009") == [])
    let roles = "- Description: Text.\n- Primary Mentor: Ana (@ana)\n- Co-Mentor: Ben (@ben)\n\n"
    let mentors = "- Description: Text.\n- Mentor(s): Ana (@ana)\n\n"
    #expect(try summary(idea(mentors) + idea(mentors) + idea(mentors) + idea(roles), "MI009") == [])
    #expect(
      try summary(idea(template) + idea(template.replacing("Upstream Issue", with: "upstream issue")), "MI009") == [])
  }

  @Test func instructionsBesideMentors() throws {
    let line = "- Mentor(s): For GSoC, it is **required** to have at least 2 mentors, with 1 being the primary mentor."
    #expect(try lint(idea("- Description: Text.\n" + line + "\n  - Ana Silva (@ana)"), "MI020").findings.count == 1)
    // A line of the template that names its people is MI001 alone.
    let person =
      "- Mentor(s): Mentor Name (@mentor_github, mentor@email.addy) - please use the same email address as you use"
    #expect(try lint(idea("- Description: Text.\n" + person), "MI020", "MI001").findings.map(\.rule) == ["MI001"])
  }

  @Test func fencesAndCommentsThatAreOpen() throws {
    #expect(try summary("a\n\n~~~\n#### One", "MI019").count == 1)
    #expect(try summary("a\n\n<pre>\n#### One", "MI019").count == 1)
    #expect(try summary("a <!-- b\n\n```\ncode\n```\n\n<!-- c --> d\n\n<pre>x</pre>\n\n> ```\n> x", "MI019") == [])
  }
}
