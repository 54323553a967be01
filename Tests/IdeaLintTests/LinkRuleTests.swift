import IdeaLint
import Testing

@Suite struct LinkRuleTests {
  private func found(_ value: String) throws -> [String] {
    let text = "#### Collect\n\n- Description: Text.\n- Recommended Skills: Go\n- Upstream Issue: \(value)"
    return try lint(text, "MI106", "MI111", "MI112", "MI301", "MI302").findings.map { "\($0.rule) \($0.message)" }
  }

  @Test(arguments: [
    "https://github.com/example/project/issues/1",
    "<https://github.com/example/project/issues/1>",
    "[#1](https://github.com/example/project/issues/1)",
    "https://github.com/example/project/issues",
    "https://github.com/example/project/issues/",
    "https://github.com/example/project/issues?q=is%3Aopen",
    "https://www.github.com/example/project/issues/1",
    "https://github.example.org/example/project/issues/1",
    "https://gitlab.com/example/project/-/issues/1",
    "http://issues.example.org/browse/EX-1",
    "https://github.com/example/project/issues/1 and [more](https://example.org/issues)",
  ])
  func addressesThatLeadSomewhere(value: String) throws {
    #expect(try found(value) == [])
  }

  @Test(arguments: [
    ("project#12", "give the web address of the issue instead of \"project#12\""),
    ("a/b/c#12", "give the web address of the issue instead of \"a/b/c#12\""),
    ("#12", "give the web address of the issue instead of \"#12\""),
    ("metrics are slow", "give the web address of the issue instead of \"metrics are slow\""),
    (
      "http//github.com/example/project/issues/1",
      "correct the web address \"http//github.com/example/project/issues/1\""
    ),
    ("https:/github.com/example/project", "correct the web address \"https:/github.com/example/project\""),
    ("https:// github.com/example/project", "correct the web address \"https:// github.com/example/project\""),
    ("https://github.comexample/project", "correct the web address \"https://github.comexample/project\""),
  ])
  func addressesThatDoNot(value: String, message: String) throws {
    #expect(try found(value) == ["MI301 \(message)"])
  }

  @Test func aNumberThatIsStillMissing() throws {
    let message = "MI112 end the address with the number of the issue"
    #expect(try found("https://github.com/example/project/issues/XXX") == [message])
    #expect(try found("https://github.com/example/project/pull/TBD") == [message])
    #expect(try found("https://github.com/example/xxx") == [])
  }

  @Test func issuesAreCountedAndDocumentsAreNot() throws {
    let one = "https://github.com/example/project/issues/1"
    #expect(try found("\(one), \(one)") == [])
    #expect(try found("\(one), https://docs.example.org/issues") == [])
    #expect(
      try found("\(one), \(one)2 and https://github.com/example/project/pull/3")
        == ["MI302 name one issue that gathers the others (found 3)"])
    #expect(try found("\n  - \(one)\n  - \(one)2") == ["MI302 name one issue that gathers the others (found 2)"])
  }

  private func rules(_ value: String, _ names: String...) throws -> [String] {
    let text = "#### Collect\n\n- Description: Text.\n- Recommended Skills: Go\n- Upstream Issue: \(value)"
    return try Linter(RuleSelection(select: names)).lint(MarkedText(text).file()).findings.map(\.rule)
  }

  @Test(
    arguments: [
      ("https://github.com/example/project", ["MI303"]),
      ("https://github.com/example/project/blob/main/a.md and https://github.com/example", ["MI303"]),
      ("https://github.com/example/project/issues", []),
      ("https://github.com/example/project/milestone/1", []),
      ("https://github.com/orgs/example/projects/1", []),
      ("https://docs.example.org/design", []),
      ("<https://github.com/example/project/issues/1>", ["MI304"]),
      ("http://github.com/example/project/issues/1", ["MI306"]),
      ("https://github.com/example/project/issues?q=is%3Aopen", []),
      ("https://github.com/example/project/issues?utm_medium=x", ["MI306"]),
    ] as [(String, [String])])
  func addressesThatAreUntidyOrNoIssues(value: String, expected: [String]) throws {
    #expect(try rules(value, "MI303", "MI304", "MI306") == expected)
  }

  @Test func theSameIssueInTwoIdeas() throws {
    func count(_ first: String, _ second: String) throws -> Int {
      let ideas = [first, second].map { "#### One\n\n- Description: Text.\n- Upstream Issue: \($0)\n\n" }
      return try lint(ideas.joined(), "MI307").findings.count
    }
    let issue = "https://github.com/example/project/issues/1"
    #expect(try count(issue, issue) == 1)
    #expect(try count(issue, "http://www.GitHub.com/Example/project/issues/1/#top") == 1)
    #expect(try count(issue, issue + "0") == 0)
    #expect(try count(issue + "#issuecomment-1", issue + "#issuecomment-2") == 0)
    #expect(try count("https://github.com/example/project", "https://github.com/example/project") == 0)
    #expect(try count(issue + ", \(issue)", "none") == 0)
  }
}
