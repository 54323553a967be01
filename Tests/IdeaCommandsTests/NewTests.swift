import TestSupport
import Testing

@Suite struct NewTests {
  @Test(arguments: ["lfx", "gsoc", "readme", "issue-form"]) func aSkeletonOfEachTemplate(template: String) throws {
    let folder = try TemporaryFolder()
    let world = World(folder)
    let name = template == "gsoc" ? "gsoc-2031.md" : "idea.md"
    #expect(world.run("new", "--template", template, "--output", name) == Outcome(status: 0, output: "", errors: ""))
    #expect(folder.text(of: name) == world.run("new", "--template", template).output)
    let lint = world.run("lint", name)
    expectGolden(
      (folder.text(of: name) ?? "") + "\n" + lint.output + lint.errors, at: "\(fixtures)/New/\(template).txt")
  }

  @Test func whatIsGivenStandsInIt() throws {
    let world = World(try TemporaryFolder())
    let output = world.run("new", "--project", "Karmada", "--title", "Collect *all* metrics").output
    #expect(output.hasPrefix("### Karmada\n\n#### Collect \\*all\\* metrics\n\n- Description: TBD\n"))
  }

  @Test func aFileThatIsThereStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine\n", to: "idea.md")
    let outcome = World(folder).run("new", "-o", "idea.md")
    #expect(outcome.status == 3)
    #expect(outcome.errors == "ideacat new: idea.md: is there already; --force writes over it\n")
    #expect(folder.text(of: "idea.md") == "mine\n")
    #expect(World(folder).run("new", "-o", "idea.md", "--force").status == 0)
    #expect(folder.text(of: "idea.md") != "mine\n")
    #expect(World(folder).run("new", "--template", "wiki").status == 2)
  }
}
