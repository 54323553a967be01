import IdeaLint
import Testing

/// Links in any text: MI314 and MI315.
@Suite struct LinkFormTests {
  @Test(arguments: [
    "[https://example.org/a](https://example.org/b)", "[http://example.org/a](http://example.com/a)",
    "**[https://example.org/a/](https://example.org/b)**", "| [https://a.org/b](https://a.org/c) |\n|---|",
  ])
  func linksWhoseTextLeadsElsewhere(text: String) throws {
    #expect(try lint(text, "MI314").findings.count == 1)
  }

  @Test(arguments: [
    "[https://example.org/a](https://example.org/a#b)", "[https://example.org](http://www.example.org/a)",
    "[https://example.org/a…](https://example.org/abc)", "[https://example.org/a...](https://example.org/abc)",
    "[http is old](https://example.org)", "`[https://example.org/a](https://example.org/b)`",
    "[https://Example.org/A/](https://example.org/a)", "[https://example.org/a][1]\n\n[1]: https://example.org/a",
  ])
  func linksWhoseTextIsTheirAddress(text: String) throws {
    #expect(try summary(text, "MI314") == [])
  }

  @Test(arguments: [
    "[text] (https://example.org)", "(text)[https://example.org]", "[a](b) and [cd] (http://example.org)",
    "[text](https:/example.org)", "[text](http//example.org)", "> - [text] (https://example.org)",
  ])
  func linksThatAreNone(text: String) throws {
    #expect(try lint(text, "MI315").findings.count == 1)
  }

  @Test(arguments: [
    "`[text] (https://example.org)`", "```\n[text] (https://example.org)\n```", "- [ ] (https://example.org)",
    "(see)[1]", "f(x)[y]", "[text](https://example.org) (https://example.org)", "[1] (see https://example.org)",
    "see [x](http.md)",
  ])
  func marksThatAreNoLinks(text: String) throws {
    #expect(try summary(text, "MI315") == [])
  }
}
