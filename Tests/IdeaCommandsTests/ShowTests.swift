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
}
