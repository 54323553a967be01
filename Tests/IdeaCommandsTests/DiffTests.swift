import TestSupport
import Testing

/// `diff`: what changed between two catalogs.
@Suite struct DiffTests {
  private static let changed = Samples.good
    .replacing("Teach the lamp to dim", with: "Teach the lamps to dim")
    .replacing("- Recommended Skills: Go, Optics", with: "- Recommended Skills: Go, Physics | maths")
    .replacing("  - A dimmer\n", with: "  - A dimmer\n  - A knob\n")
    .replacing(
      "Cy Placeholder (@cy-placeholder, cy@example.org)", with: "Cy Placeholder (@cy-placeholder, cy@example.com)")

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Samples.good, to: "old/lfx/2031-term1.md")
    try folder.write(changed + "\n#### Boil\n\n- Description: x\n- Mentors: Bo\n", to: "new/lfx/2031-term1.md")
    try folder.write(Samples.broken, to: "old/lfx/2031-term2.md")
    return folder
  }

  @Test(arguments: ["text", "markdown", "json"]) func changesAs(_ format: String) throws {
    expectGolden(
      World(try Self.folder()).transcript([["diff", "old", "new", "--format", format]]),
      at: "\(fixtures)/Diff/\(format).txt")
  }

  @Test func statusAndErrors() throws {
    let folder = try Self.folder()
    try folder.write(
      Samples.good.replacing("- ", with: "* ").replacing("\n", with: "\r\n"), to: "same/lfx/2031-term1.md")
    var world = World(folder)
    world.input = Samples.good
    expectGolden(
      world.transcript([
        ["diff", "old/lfx/2031-term1.md", "same/lfx/2031-term1.md", "--exit-code"],
        ["diff", "-", "old/lfx/2031-term1.md", "--stdin-path", "lfx/2031-term1.md", "--exit-code"],
        ["diff", "-", "old/lfx/2031-term1.md"],
        ["diff", "old/lfx/2031-term1.md", "new/lfx/2031-term1.md", "--exit-code", "--include-emails"],
        ["diff", "-", "-"], ["diff", "old"], ["diff", "old", "missing"],
        ["diff", "old", "new", "--stdin-path", "x.md"],
      ]), at: "\(fixtures)/Diff/status.txt")
  }

  /// What tells which idea is which: project and title, page, issue, title, a title that resembles it.
  @Test func ideasThatMovedAndWereRenamed() throws {
    let folder = try TemporaryFolder()
    func idea(_ title: String, _ fields: String...) -> String {
      "#### \(title)\n\n" + (fields + ["Mentors: Bo"]).map { "- \($0)\n" }.joined() + "\n"
    }
    let page = "LFX URL: https://mentorship.lfx.linuxfoundation.org/project/0b0e2843-94f8-4ac6-aa0a-3537631aca86"
    let issues = "Upstream Issues: https://example.org/kettle/issues/1, https://example.org/kettle/issues/2"
    try folder.write(
      "### Kettle\n\n" + idea("Improve docs", "Description: of the kettle") + idea("Boil", issues)
        + "### Lantern\n\n" + idea("Improve docs", "Description: of the lantern") + idea("Dim the light", page)
        + idea("Trim the wick of it by hand", "Description: x") + idea("Polish", "Description: x"),
      to: "old/lfx/2031-term1.md")
    try folder.write(
      "### Lantern\n\n" + idea("Improve docs", "Description: of the lantern")
        + idea("By hand the wick, slowly: trim of it", "Description: x")
        + idea("Wick and hand: of it", "Description: x")
        + "### Stove\n\n" + idea("Heat", "Upstream Issue: https://example.org/kettle/issues/1")
        + idea("Steam", "Upstream Issue: https://example.org/kettle/issues/2") + idea("Polish", "Description: x")
        + idea("Shine less", page) + "### Kettle\n\n" + idea("Improve docs", "Description: of the kettle"),
      to: "new/lfx/2031-term2.md")
    expectGolden(World(folder).transcript([["diff", "old", "new"]]), at: "\(fixtures)/Diff/pairs.txt")
  }

  /// Of two that are called so in one file the one with the same link is the same.
  @Test func namesakesAreToldByTheirLinks() throws {
    let folder = try TemporaryFolder()
    func idea(_ description: String, _ issue: Int) -> String {
      "#### Dim\n\n- Description: \(description)\n- Upstream Issue: https://example.org/lamp/issues/\(issue)\n\n"
    }
    try folder.write("### Lamp\n\n" + idea("one", 1) + idea("two", 2), to: "old/a.md")
    try folder.write("### Lamp\n\n" + idea("three", 2) + idea("four", 1), to: "new/a.md")
    #expect(
      World(folder).run("diff", "old", "new").output.split(separator: "\n").filter { $0.hasPrefix("    ") } == [
        "    Description two → three", "    Description one → four",
      ])
  }

  /// A sentence ends with its mark, what is very short is none.
  @Test func sentences() throws {
    let folder = try TemporaryFolder()
    let text = "Is there any light in the lamp? There is none, e.g. by night! Nobody knows why it is so. Or do they"
    func idea(_ text: String) -> String { "### Lamp\n\n#### Dim\n\n- Description: \(text)\n- Mentors: Bo\n" }
    try folder.write(idea(text), to: "old.md")
    for (word, sentence) in [
      ("any", "Is there any light in the lamp?"), ("night", "There is none, e.g. by night!"),
      ("why", "Nobody knows why it is so."),
    ] {
      try folder.write(idea(text.replacing(word, with: "x")), to: "new.md")
      let output = World(folder).run("diff", "old.md", "new.md").output
      #expect(output.contains(sentence) && output.contains(sentence.replacing(word, with: "x")))
      #expect(!output.contains("Or do they") && output.utf8.count < 250, "\(output)")
    }
  }

  @Test func whereLinesBreakAndSlashesEndMakesNoDifference() throws {
    let folder = try TemporaryFolder()
    let idea =
      "### Lamp\n\n#### Dim\n\n- Description: one two three four\n- Skills: Go\n- Upstream Issue: https://example.org/a"
    try folder.write(idea + "\n", to: "old.md")
    try folder.write(idea.replacing("two three", with: "two\n  three") + "/\n", to: "new.md")
    #expect(World(folder).run("diff", "old.md", "new.md").output == "")
    try folder.write(idea.replacing("three", with: "3") + "\n", to: "new.md")
    #expect(World(folder).run("diff", "old.md", "new.md").output.hasPrefix("~ Dim"))
  }

  @Test func anotherAddressBehindTheSameWordsIsAChange() throws {
    let folder = try TemporaryFolder()
    let idea = "### Lamp\n\n#### Dim\n\n- Description: see [the\n  lamp](https://example.org/lamp)\n- Skills: Go\n"
    try folder.write(idea, to: "old.md")
    try folder.write(
      idea.replacing("(https://example.org/lamp)", with: "[a]") + "\n[a]: https://example.org/lamp/\n", to: "same.md")
    try folder.write(idea.replacing("org/lamp", with: "org/lamps"), to: "new.md")
    #expect(World(folder).run("diff", "old.md", "same.md", "--exit-code").status == 0)
    let changed = World(folder).run("diff", "old.md", "new.md", "--exit-code")
    #expect(changed.status == 1)
    #expect(changed.output.contains("https://example.org/lamps"))
  }

  /// Fields that are kept as words alone are no exception.
  @Test(arguments: [
    ("Prerequisites", "Prerequisites"), ("Reading list", "Other fields"), ("Contributor", "Other fields"),
  ])
  func anotherAddressInAPlainField(label: String, shown: String) throws {
    let folder = try TemporaryFolder()
    let idea = """
      ### Lamp

      #### Dim

      - Description: x
      - Skills: Go
      - \(label): see [the lamp](https://example.org/lamp)

      """
    try folder.write(idea, to: "old.md")
    try folder.write(idea.replacing("org/lamp", with: "org/lamps"), to: "new.md")
    let world = World(folder)
    #expect(world.run("diff", "old.md", "old.md").output == "")
    #expect(
      world.run("diff", "old.md", "new.md").output.hasSuffix(
        "\n    \(shown) https://example.org/lamp → https://example.org/lamps\n"))
  }

  @Test func whatJoinsIdeasOfTheSameTitleIsWhatWasAdded() throws {
    let folder = try TemporaryFolder()
    func idea(_ description: String) -> String { "#### Dim\n\n- Description: \(description)\n- Skills: Go\n\n" }
    try folder.write("### Lamp\n\n" + idea("one"), to: "old/proposals.md")
    // Another file, which is read first.
    try folder.write("### Lamp\n\n" + idea("accepted"), to: "joined/README.md")
    try folder.write("### Lamp\n\n" + idea("one"), to: "joined/proposals.md")
    expectAdded("joined/README.md:3", in: World(folder).run("diff", "old", "joined").output)
    try folder.write("### Lamp\n\n" + idea("edited"), to: "joined/proposals.md")
    let edited = World(folder).run("diff", "old/proposals.md", "joined")
    expectAdded("joined/README.md:3", in: String(edited.output.prefix { $0 != "~" }))
    #expect(edited.errors == "ideacat diff: 1 added, 0 removed, 1 changed, 0 unchanged\n")
    // The same file, before it.
    try folder.write("### Lamp\n\n" + idea("two") + idea("one"), to: "inserted/proposals.md")
    expectAdded("inserted/proposals.md:3", in: World(folder).run("diff", "old", "inserted").output)
    // Another file instead of it.
    try folder.write("### Lamp\n\n" + idea("one"), to: "moved/README.md")
    #expect(World(folder).run("diff", "old", "moved").output == "")
  }

  private func expectAdded(_ place: String, in output: String) {
    #expect(output.hasPrefix("+ Dim "))
    #expect(output.hasSuffix("\(place)\n") && output.split(separator: "\n").count == 1, "\(output)")
  }

  @Test func ofALongTextTheSentencesThatChanged() throws {
    let folder = try TemporaryFolder()
    let idea = """
      ### Lamp

      #### Dim

      - Description: The first sentence stays as it is. The second one, which is in the middle, changes. The third \
      sentence stays as well.
      - Expected Outcome:
        - A dimmer that can be reached from the chair without getting up
        - A manual

      """
    try folder.write(idea, to: "old.md")
    try folder.write(
      idea.replacing("in the middle", with: "@in #1").replacing("without getting up", with: "with one hand only"),
      to: "new.md")
    var world = World(folder)
    expectGolden(
      world.transcript([
        ["diff", "old.md", "new.md"], ["diff", "old.md", "new.md", "--format", "markdown"],
      ]), at: "\(fixtures)/Diff/sentences.txt")
    world.terminalWidth = 40
    expectGolden(
      world.transcript([["diff", "old.md", "new.md", "--color", "never"]]), at: "\(fixtures)/Diff/terminal.txt")
  }

  @Test func whatOnePathDoesNotTellIsNoChange() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.broken, to: "lfx/2031-term1.md")
    try folder.write(Samples.broken, to: "old.md")
    try folder.write(Samples.broken, to: "lfx/2031-term2.md")
    try folder.write(Samples.broken, to: "old/lfx/one.md")
    try folder.write("# LFX Mentorship 2031 Term 1\n\n" + Samples.broken, to: "new/lfx/one.md")
    var world = World(folder)
    world.input = Samples.broken
    for pair in [["-", "lfx/2031-term1.md"], ["lfx/2031-term1.md", "-"], ["old.md", "lfx/2031-term1.md"]] {
      #expect(world.run(["diff", "--exit-code"] + pair).status == 0)
    }
    #expect(world.run("diff", "lfx/2031-term1.md", "lfx/2031-term2.md").output.contains("\n    Term "))
    // A term that was added to the file itself.
    #expect(world.run("diff", "old/lfx/one.md", "new/lfx/one.md").output.contains("\n    Term\n      + 2031 Term 1"))
  }

  /// Within a project, by letters or by words; what resembles nothing is new.
  @Test(arguments: [
    ("Teach the lamps to dim", "0 added, 0 removed, 1 changed"),
    ("Teach lamp: dim by hand, slowly (tentative)", "1 added, 1 removed, 0 changed"),
    ("Dim the lamp (teach it to, tentative)", "0 added, 0 removed, 1 changed"),
    ("Sell the lamp", "1 added, 1 removed, 0 changed"),
  ])
  func whatIsCalledOtherwise(title: String, summary: String) throws {
    let folder = try TemporaryFolder()
    func list(_ title: String) -> String {
      "### Lamp\n\n#### \(title)\n\n- Description: x\n- Mentors: Bo\n\n#### Boil\n\n- Description: x\n- Mentors: Bo\n"
    }
    try folder.write(list("Teach the lamp to dim"), to: "old.md")
    try folder.write(list(title), to: "new.md")
    #expect(World(folder).run("diff", "old.md", "new.md").errors == "ideacat diff: \(summary), 1 unchanged\n")
  }

  @Test func aCommentHasRoomForSoMuch() throws {
    let folder = try TemporaryFolder()
    let ideas = (1...1_200).map { "#### Idea \($0) with a title of some length\n\n- Description: x\n- Mentors: Bo\n\n" }
    try folder.write("### Lamp\n\n" + ideas.joined(), to: "new.md")
    try folder.write("### Lamp\n\n" + (ideas.first ?? "").replacing("Bo", with: "Cy"), to: "old.md")
    let page = World(folder).run("diff", "old.md", "new.md", "--format", "markdown").output
    #expect(page.utf8.count <= 65_536 && page.utf8.count > 65_000)
    let shown = page.split(separator: "\n").count { $0.hasPrefix("| Idea ") } - 1
    #expect(
      page.hasSuffix(
        "\n\n\(1_200 - shown) ideas are left out, as a comment has room for 65536 characters; `ideacat diff` prints them all.\n"
      ))
  }

  @Test func oneIdeaForWhichThereIsNoRoom() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Nothing", to: "old.md")
    func left(_ count: Int) throws -> String? {
      let ideas = (1...count).map { "#### Idea \($0)\n\n- Description: x\n- Mentors: Bo\n\n" }
      try folder.write("### Lamp\n\n" + ideas.joined(), to: "new.md")
      let lines = World(folder).run("diff", "old.md", "new.md", "--format", "markdown").output.split(separator: "\n")
      return lines.last.flatMap { $0.contains("left out") ? String($0.prefix { $0 != "," }) : nil }
    }
    let most = try #require(try left(2_000)?.split(separator: " ").first.flatMap { Int($0) }.map { 2_000 - $0 })
    #expect(try left(most) == nil)
    #expect(try left(most + 1) == "1 idea is left out")
    #expect(try left(most + 2) == "2 ideas are left out")
  }

  @Test func namesHaveLinesOfTheirOwnWhereTheLineIsFull() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Nothing", to: "old.md")
    try folder.write("### Lamp\n\n#### Dim it\n\n- Description: x\n- Mentors: Bo\n", to: "new.md")
    var world = World(folder)
    world.variables = ["NO_COLOR": "1"]
    world.terminalWidth = 45
    #expect(world.run("diff", "old.md", "new.md").output == "+ Dim it  other/undated/lamp/dim-it  new.md:3\n")
    world.terminalWidth = 30
    #expect(world.run("diff", "old.md", "new.md").output == "+ Dim it\n  other/undated/lamp/dim-it\n  new.md:3\n")
  }

  /// An address that is seen in the text is told once.
  @Test func anAddressInTheTextIsToldOnce() throws {
    let folder = try TemporaryFolder()
    let idea = "### Lamp\n\n#### Dim\n\n- Description: see https://example.org/lamp there\n- Mentors: Bo\n"
    try folder.write(idea, to: "old.md")
    try folder.write(idea.replacing("org/lamp", with: "org/lamps"), to: "new.md")
    #expect(
      World(folder).run("diff", "old.md", "new.md").output.hasSuffix(
        "\n    Description see https://example.org/lamp there → see https://example.org/lamps there\n"))
  }

  @Test func thatAnAddressCameOrWentIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.good.replacing("@bosample, bo@example.org", with: "@bosample"), to: "a/lfx/2031-term1.md")
    try folder.write(Samples.good, to: "b/lfx/2031-term1.md")
    let world = World(folder)
    #expect(world.run("diff", "a", "b").output.hasSuffix("\n      + Bo Sample (@bosample): an address\n"))
    #expect(world.run("diff", "b", "a").output.hasSuffix("\n      + Bo Sample (@bosample): no address any more\n"))
  }

  @Test func everyMentorThatChangedIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.good, to: "old/lfx/2031-term1.md")
    try folder.write(
      Samples.good.replacing("@bosample, bo@", with: "@bo-sample, bo@").replacing(
        "ada@example.org", with: "ada@example.com"
      )
      .replacing("Cy Placeholder (@cy-placeholder", with: "[Cy Placeholder](https://cy.example.org) (@cy-placeholder"),
      to: "new/lfx/2031-term1.md")
    let output = World(folder).run("diff", "old", "new").output
    #expect(
      output == """
        ~ Teach the lamp to dim  lfx/2031-term1/lantern/teach-the-lamp-to-dim  new/lfx/2031-term1.md:5
            Mentors
              - Bo Sample (@bosample)
              + Bo Sample (@bo-sample)
              + Ada Example (@ada-example): another address
        ~ Whistle in tune  lfx/2031-term1/kettle/whistle-in-tune  new/lfx/2031-term1.md:19
            Mentors
              - Cy Placeholder (@cy-placeholder)
              + Cy Placeholder (@cy-placeholder, https://cy.example.org)
              + Ada Example (@ada-example): another address

        """)
  }

  @Test func addressesArePrivate() throws {
    for format in ["text", "markdown", "json"] {
      let output = World(try Self.folder()).run("diff", "old", "new", "--format", format).output
      #expect(!output.contains("@example"))
      #expect(output.contains("another address"))
    }
  }
}
