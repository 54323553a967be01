import IdeaCatalog
import Testing
import TextBasics

/// Proposals in the issue form become ideas.
struct IssueFormTests {
  @Test func everyAnswerHasItsPlace() throws {
    let file = IssueForm().file
    let idea = try #require(file.ideas.first)
    #expect(file.ideas.count == 1)
    #expect(file.sourceFile.kind == .issueForm)
    #expect(file.sourceFile.program == .lfx)
    #expect(idea.id == "lfx/2026-term3/lighthouse/show-metrics-of-the-lamp")
    #expect(idea.title == "Show metrics of the lamp")
    #expect(idea.fullName == "CNCF - Lighthouse: Show metrics of the lamp (2026 Term 3)")
    #expect(idea.project == "Lighthouse")
    #expect(idea.term == Term(year: 2026, period: .term(3)))
    #expect(idea.description?.text == "Description\nThe lamp has no metrics.\nExpected outcomes\n- A dashboard")
    #expect(idea.expectedOutcome?.text == "- A dashboard")
    #expect(idea.technologies.map(\.text) == ["Go", "Prometheus"])
    #expect(idea.skills == idea.technologies)
    #expect(
      idea.mentors == [
        Mentor(name: "Ana Cruz", github: "ana-cruz", email: "ana@example.org", lfid: "anacruz", role: "primary"),
        Mentor(name: "Bo Li", github: "boli", email: "bo@example.org", role: "co-mentor"),
      ])
    #expect(idea.upstreamIssues.map(\.url) == ["https://github.com/lighthouse/lamp/issues/7"])
    #expect(idea.prerequisites == "Resume")
    #expect(idea.otherFields.isEmpty)
    #expect(idea.lfxURL == nil)
  }

  @Test func fieldsStandWhereTheyWereTyped() throws {
    let file = IssueForm().file
    let idea = try #require(file.ideas.first)
    #expect(idea.fields.count == 15)
    let skills = try #require(idea.records(of: .technologies).first)
    #expect(file.source.text(in: skills.label) == "### Technologies")
    #expect(file.source.text(in: skills.value) == "Go, Prometheus")
    #expect(file.source.text(in: idea.titleRange) == "Show metrics of the lamp")
    #expect(try #require(idea.records(of: .skills).first).isEmpty)
    #expect(idea.lines == 1...(IssueForm().text.split(separator: "\n", omittingEmptySubsequences: false).count - 1))
  }

  @Test(arguments: ["\r\n", "\r"])
  func lineEndsDoNotMatter(end: String) throws {
    let text = IssueForm().text
    let idea = try #require(IdeaFile(SourceText(path: "a.md", text: text.replacing("\n", with: end))).ideas.first)
    #expect(idea == IssueForm().idea)
  }

  @Test(arguments: ["\u{FEFF}", "<!-- validated -->\n\n", "\n\n"])
  func whatStandsBeforeDoesNotMatter(prefix: String) {
    #expect(IdeaFile(SourceText(path: "a.md", text: prefix + IssueForm().text)).ideas == [IssueForm().idea])
  }

  @Test(arguments: [
    "A\n\n### Details\n\nB", "A\n\n### Mentors\n\nB", "A\n\n### Technologies\n\nRust", "A\n\n### Term\n\nB",
    "A\n\n```\nnever closed", "A\n\n~~~\n```\nB", "A\n\n<!-- never closed", "A\n\n<pre>\nB", "> A", "- A\n\n  B",
    "```\n### Mentors\n```",
  ])
  func anAnswerNeverEndsTheForm(description: String) throws {
    let idea = try #require(IssueForm(["Program Description": description]).idea)
    let plain = try #require(IssueForm().idea)
    #expect(idea.description != nil)
    #expect(idea.mentors == plain.mentors)
    #expect(idea.technologies == plain.technologies)
    #expect(idea.upstreamIssues == plain.upstreamIssues)
    #expect(idea.term == plain.term)
  }

  @Test func whatAnAnswerHoldsIsKept() throws {
    let idea = try #require(IssueForm(["Program Description": "A\n\n### Details\n\nB\n\n### Mentors\n\nC"]).idea)
    #expect(idea.description?.text == "A\nDetails\nB\nMentors\nC")
  }

  @Test func skillsOfTheirOwn() throws {
    let own = try #require(
      IssueForm(["Skills same as Technologies?": "- [ ] Yes", "Required/Desirable Skills": "writing; drawing"]).idea)
    #expect(own.skills.map(\.text) == ["writing", "drawing"])
    let both = try #require(IssueForm(["Required/Desirable Skills": "writing"]).idea)
    #expect(both.skills == both.technologies)
    #expect(both.otherFields == [OtherField(label: "Required/Desirable Skills", text: "writing")])
    let list = try #require(
      IssueForm(["Skills same as Technologies?": nil, "Required/Desirable Skills": "- Go, or Rust\n- writing"]).idea)
    #expect(list.skills.map(\.text) == ["Go, or Rust", "writing"])
    let none = try #require(IssueForm(["Skills same as Technologies?": "- [ ] Yes"]).idea)
    #expect(none.skills.isEmpty)
  }

  @Test func prerequisitesAreALineEach() throws {
    let idea = try #require(
      IssueForm([
        "Application Prerequisites":
          "- [x] Resume\n- [X] Cover Letter\n- [x] Coding Challenge\n- [x] Custom Prerequisite (fill in below)",
        "Coding Challenge URL": "https://example.org/challenge", "Custom Prerequisite Name": "Video",
        "Custom Prerequisite Description": "Show\n\nyourself.", "Custom Prerequisite — File Upload": "- [x] Yes",
      ]).idea)
    #expect(
      idea.prerequisites
        == "Resume\nCover Letter\nCoding Challenge: https://example.org/challenge\nVideo: Show yourself. (file upload)")
    #expect(try #require(IssueForm(["Application Prerequisites": nil]).idea).prerequisites == nil)
  }

  @Test func theLinkThatIsAppendedLater() throws {
    let block = """

      <!-- lfx-url:start -->

      ---
      **LFX program:** [CNCF - Lighthouse](https://mentorship.lfx.linuxfoundation.org/project/1a2b)
      <!-- lfx-url:end -->
      """
    let text = IssueForm(["Custom Prerequisite — File Upload": nil]).text + block
    let idea = try #require(IdeaFile(SourceText(path: "a.md", text: text)).ideas.first)
    #expect(idea.lfxURL?.url == "https://mentorship.lfx.linuxfoundation.org/project/1a2b")
    #expect(idea.fields.filter { $0.labelText.contains("File Upload") }.map(\.isEmpty) == [true])
    #expect(idea.prerequisites == "Resume")
  }

  @Test func theFormDecidesItsTerm() throws {
    let idea = try #require(IdeaFile(SourceText(path: "issues/2031.md", text: IssueForm().text)).ideas.first)
    #expect(idea.term == Term(year: 2026, period: .term(3)))
    let bare = IdeaFile(SourceText(path: "issues/2031.md", text: IssueForm(["Term": nil]).text)).ideas.first
    #expect(bare?.term == nil)
    #expect(bare?.fullName == nil)
  }

  @Test(arguments: [
    "### CNCF Project\n\nLighthouse\n", "### Term\n\n2026 Term 3\n\n### Program Name\n\nX\n\n### Mentors\n\nY\n",
    "### Lighthouse\n\n### CNCF Project\n\nA\n\n### Term\n\nB\n\n### Program Name\n\nC\n",
    "### Program Name\n\nA\n\n### Term\n\nB\n\n### CNCF Project\n\nC\n",
  ])
  func noForm(text: String) {
    #expect(IdeaFile(SourceText(path: "a.md", text: text)).sourceFile.kind != .issueForm)
  }

  @Test func aFormCutOffIsStillRead() throws {
    let text =
      "### CNCF Project\n\nLighthouse\n\n### Term\n\n2026 Term 1\n\n### Program Name\n\nLamps\n\n### Mentors\n\n"
    let idea = try #require(IdeaFile(SourceText(path: "a.md", text: text)).ideas.first)
    #expect(idea.title == "Lamps")
    #expect(idea.mentors.isEmpty)
  }
}
