import IdeaCatalog
import IdeaLint
import Testing
import TextBasics

@Suite struct SuppressionTests {
  /// The lines of the findings of two rules in a list of ideas, with comments put into it.
  ///
  /// Each idea lacks a description (MI102) and an issue upstream (MI106).
  private func lines(_ text: String) throws -> [String] {
    let file = MarkedText(text).file()
    return try Linter(RuleSelection(select: ["MI102", "MI106"])).lint(file).findings.map {
      "\($0.rule):\(file.lineIndex.line(at: $0.range.start))"
    }
  }

  private func idea(_ title: String, _ comment: String = "") -> String {
    """
    #### \(title)\(comment)

    - Recommended Skills: Go
    - Mentor(s): Ana Silva (@ana-silva, ana@example.org)


    """
  }

  @Test func withoutCommentsAllIsReported() throws {
    #expect(try lines(idea("One") + idea("Two")) == ["MI102:1", "MI106:1", "MI102:6", "MI106:6"])
  }

  @Test func disableHoldsToTheEndOrToEnable() throws {
    let off = "<!-- ideacat-disable MI106: none yet -->\n\n"
    #expect(try lines(off + idea("One") + idea("Two")) == ["MI102:3", "MI102:8"])
    #expect(try lines(idea("One") + off + idea("Two")) == ["MI102:1", "MI106:1", "MI102:8"])
    let on = "<!-- ideacat-enable MI106 -->\n\n"
    #expect(try lines(off + idea("One") + on + idea("Two")) == ["MI102:3", "MI102:10", "MI106:10"])
    let allOn = "<!-- ideacat-enable -->\n\n"
    #expect(try lines(off + idea("One") + allOn + idea("Two")) == ["MI102:3", "MI102:10", "MI106:10"])
    let otherOn = "<!-- ideacat-enable MI102 -->\n\n"
    #expect(try lines(off + idea("One") + otherOn + idea("Two")) == ["MI102:3", "MI102:10"])
  }

  @Test func disableLineHoldsOnItsLine() throws {
    let comment = " <!-- ideacat-disable-line missing-description -->"
    #expect(try lines(idea("One", comment) + idea("Two")) == ["MI106:1", "MI102:6", "MI106:6"])
  }

  @Test func disableFileHoldsEverywhere() throws {
    let comment = "<!-- ideacat-disable-file MI106 -->\n"
    #expect(try lines(idea("One") + idea("Two") + comment) == ["MI102:1", "MI102:6"])
  }

  @Test func disableNextIdeaHoldsForOne() throws {
    let comment = "<!-- ideacat-disable-next-idea MI102 -->\n\n"
    #expect(
      try lines(idea("One") + comment + idea("Two") + idea("Three"))
        == ["MI102:1", "MI106:1", "MI106:8", "MI102:13", "MI106:13"])
    let whole = try lint(
      comment.replacing("MI102", with: "MI208") + """
        #### One

        - Description: Metrics.
        - Mentor(s): Ana Silva (@ana-silva)

        #### Two

        - Description: Metrics.
        - Mentor(s): Ana Silva (@ana-silva)
        """, "MI208")
    #expect(whole.findings.count == 1)
    #expect(whole.suppressed.count == 1)
    #expect(try lines(idea("One") + comment) == ["MI102:1", "MI106:1"])
  }

  @Test(arguments: [
    "", " all", " ALL: because", ": because", " MI102, MI106", " MI102 missing-upstream-issue", " mi102,mi106",
  ])
  func anEmptyListAndAllAreAllRules(list: String) throws {
    #expect(try lines("<!-- ideacat-disable\(list) -->\n\n" + idea("One")) == [])
    #expect(try lines("<!--ideacat-disable\(list)-->\n\n" + idea("One")) == [])
  }

  @Test(arguments: [" MI999", " MI1", " missing", " MI201", " nothing: MI102"])
  func otherNamesSuppressNothing(list: String) throws {
    #expect(try lines("<!-- ideacat-disable\(list) -->\n\n" + idea("One")) == ["MI102:3", "MI106:3"])
  }

  @Test(arguments: ["off", "disabled", "disable-rest", "", "Disable"])
  func otherWordsAreNoForms(word: String) throws {
    let result = try lint("<!-- ideacat-\(word) -->\n\n" + idea("One"), "MI102")
    #expect(result.findings.count == 1)
    #expect(result.suppressions == [])
  }

  @Test func commentsInCodeAreText() throws {
    let comment = "<!-- ideacat-disable -->"
    let code = [
      "```\n\(comment)\n```", "~~~\n\(comment)\n~~~", "    \(comment)", "`\(comment)`", "``a ` \(comment)``",
      "\\\(comment)",
    ]
    for text in code {
      let result = try lint("\(text)\n\n\(idea("One"))", "MI106")
      #expect(result.findings.count == 1, "\(text)")
      #expect(result.suppressions == [], "\(text)")
    }
    let comments = [
      "a `b` \(comment) c", "> \(comment)", "- \(comment)", "<div>\n\(comment)\n</div>",
      "| a |\n|---|\n| b \(comment) |",
      "# \(comment)", "a ` \(comment)", "<!-- a -->\(comment)",
    ]
    for text in comments {
      #expect(try lint("\(text)\n\n\(idea("One"))", "MI106").findings.isEmpty, "\(text)")
    }
  }

  @Test func aCommentWithoutEndIsNone() throws {
    #expect(try lint(idea("One") + "text <!-- ideacat-disable-file MI106\n", "MI106").findings.count == 1)
  }

  @Test func whatACommentSaysIsKept() throws {
    let text = "#### One <!-- ideacat-disable-line MI106, no-such: not yet: soon -->\n"
    let result = try lint(text)
    let comment = try #require(result.suppressions.first)
    #expect(result.suppressions.count == 1)
    #expect(comment.form == .disableLine)
    #expect(comment.names.map(\.text) == ["MI106", "no-such"])
    #expect(comment.names.map { $0.rule.map { Rule.all[$0].id } } == ["MI106", nil])
    #expect(comment.reason == "not yet: soon")
    #expect(comment.range.start == 9)
    #expect(comment.range.end == text.utf8.count - 1)
    #expect(comment.names.map(\.range.start) == [35, 42])
  }

  /// What MI901 and MI902 say, by line.
  private func complaints(_ text: String, _ rules: String...) throws -> [String] {
    let file = MarkedText(text).file()
    let selection = try RuleSelection(select: rules + ["MI9"])
    return Linter(selection).lint(file).findings.filter { $0.rule.hasPrefix("MI9") }.map {
      "\(file.lineIndex.line(at: $0.range.start)): \($0.message)"
    }
  }

  @Test func commentsThatDoNothingAreReported() throws {
    let message = "remove \"MI101\" from the comment: the rule finds nothing here"
    #expect(try complaints(idea("One", " <!-- ideacat-disable-line MI101, MI102 -->")) == ["1: \(message)"])
    #expect(try complaints("<!-- ideacat-disable MI102 -->\n\n<!-- ideacat-enable -->\n\n" + idea("One")).count == 1)
    #expect(try complaints("<!-- ideacat-disable MI102 -->\n\n" + idea("One") + "<!-- ideacat-enable -->\n") == [])
    #expect(try complaints(idea("One") + "<!-- ideacat-disable-next-idea MI102 -->\n").count == 1)
    #expect(try complaints(idea("One") + "<!-- ideacat-disable-file MI102 -->\n") == [])
    #expect(try complaints(idea("One") + "<!-- ideacat-disable-next-idea -->\n").count == 1)
    #expect(try complaints("<!-- ideacat-disable-next-idea -->\n" + idea("One")) == [])
  }

  @Test func whetherACommentDoesSomethingDoesNotDependOnTheSelection() throws {
    let text = idea("One", " <!-- ideacat-disable-line missing-description -->")
    #expect(try complaints(text) == [])
    #expect(try complaints(text, "MI2") == [])
    #expect(try complaints(text, "MI102") == [])
    #expect(try lint(text, "MI9").findings.isEmpty)
  }

  @Test func commentsAboutCommentsAreLeftAlone() throws {
    let text =
      "<!-- ideacat-disable-file MI901, unknown-rule -->\n\n" + idea("One", " <!-- ideacat-disable-line MI101, x -->")
    #expect(try complaints(text) == [])
  }

  @Test(arguments: [
    ("ideacat-disable-nextline MI102", "ideacat-disable-next-idea"),
    ("ideacat disable-line MI102", "ideacat-disable-line"),
    ("ideacat-Disable MI102", "ideacat-disable"), ("ideacat_disable_file: why", "ideacat-disable-file"),
    ("ideacat-ignore MI102", "ideacat-disable"),
  ])
  func wordsThatAskForNothingAreReported(comment: String, meant: String) throws {
    let found = try complaints("<!-- \(comment) -->\n\n" + idea("One"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("1: write \"\(meant)\": \"ideacat") == true, "\(found)")
  }

  @Test(arguments: ["ideacat", "ideacat is a linter", "ideacat: see https://example.org", "ideacats-disable"])
  func remarksAreLeftAlone(comment: String) throws {
    #expect(try complaints("<!-- \(comment) -->\n\n" + idea("One")) == [])
  }

  /// Whether another file of the run has the same issue is not known where one file is repaired.
  @Test(arguments: ["MI307", "MI101, MI307", "MI101, missing-descripton"])
  func namesOfRulesAcrossFilesAreNotRemoved(names: String) throws {
    let file = MarkedText("<!-- ideacat-disable-file \(names) -->\n\n" + idea("One")).file()
    #expect(Fixer(Linter(try RuleSelection(select: ["MI9"]))).fix(file).fixCount == 0)
  }

  @Test func namesOfNoRuleAreReported() throws {
    #expect(
      try complaints("<!-- ideacat-disable-file MI102, missing-mentor, MI999 -->\n\n" + idea("One")) == [
        "1: write \"missing-mentors\": \"missing-mentor\" is none", "1: name a rule: \"MI999\" is none",
      ])
  }
}
