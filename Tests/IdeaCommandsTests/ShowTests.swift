import TestSupport
import Testing

/// `show`: what ideas and mentors are called by.
@Suite struct ShowTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    func idea(_ title: String, _ mentor: String) -> String {
      "#### \(title)\n\n- Description: x\n- Mentors: \(mentor)\n\n"
    }
    try folder.write(
      "### Lamp\n\n" + idea("Dim: the lamp", "Ann Placeholder (@ann)") + idea("Switch it", "Ann Placeholder (@annp)")
        + idea("Clean it", "Ann Placeholder") + idea("Sell it", "Bo Sample (@bosample)"), to: "ideas/lamp.md")
    return folder
  }

  @Test func whoIsSeveralEntriesIsNotDenied() throws {
    let outcome = World(try Self.folder()).run("show", "ann placeholder")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        ideacat show: 'ann placeholder' names 3 entries of mentors; name one by its handle:
          @ann  Ann Placeholder, 1 idea
          @annp  Ann Placeholder, 1 idea
          without a handle  Ann Placeholder, 1 idea

        """)
  }

  @Test func aHandleIsOffered() throws {
    #expect(
      World(try Self.folder()).run("show", "BoSample").errors
        == "ideacat show: no idea is called 'BoSample'; did you mean '@bosample'?\n")
  }

  @Test func titlesAreNames() throws {
    let world = World(try Self.folder())
    #expect(world.run("show", "dim: the LAMP").output == world.run("show", "dim-the-lamp").output)
    #expect(world.run("show", "dim: the LAMP").status == 0)
  }

  @Test func aPlaceMayBeInStandardInput() throws {
    var world = World(try TemporaryFolder())
    world.input = "### Lamp\n\n#### Dim\n\n- Description: x\n- Mentors: Bo\n"
    #expect(world.run("list", "-").output.contains("\t<stdin>:3\n"))
    #expect(world.run("show", "<stdin>:3", "-").output.hasPrefix("Dim\nother/undated/"))
    let name = ["--stdin-path", "lfx/2031-term1.md"]
    #expect(world.run(["show", "lfx/2031-term1.md:5", "-"] + name).output.hasPrefix("Dim\nlfx/2031-term1/"))
    #expect(world.run(["show", "lfx/2031-term1.md:5", "--source"] + name).output.hasPrefix("3\ttitle\t"))
    #expect(world.run(["show", "another.md:5", "-"] + name).status == 3)
    #expect(world.run("show", "<stdin>:3").status == 3)
  }

  @Test func ofManySkillsThoseThatHaveAName() throws {
    let folder = try TemporaryFolder()
    func shown(_ others: Int) throws -> String {
      let phrases = (0..<others).map { "patience with switch \($0)" }.joined(separator: ", ")
      try folder.write(
        "### Lamp\n\n#### Dim\n\n- Description: x\n- Skills: golang, \(phrases)\n- Mentors: Bo (@bosample)\n",
        to: "ideas/a.md")
      return World(folder).run("show", "@bosample").output
    }
    #expect(try shown(3).contains("\nSkills         Go, patience with switch 0, "))
    #expect(try shown(12).contains("\nSkills         Go\n"))
  }
}
