import IdeaCommands
import TestSupport
import Testing

@Suite struct HelpTests {
  @Test func declarationsAreSound() {
    #expect(Ideacat.validate() == [])
  }

  @Test func ofTheTool() throws {
    let outcome = World(try TemporaryFolder()).run("help")
    expectGolden(outcome.output, at: "\(fixtures)/Help/ideacat.txt")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test(arguments: Ideacat.commandNames.filter { $0 != "help" })
  func ofACommand(_ name: String) throws {
    let world = World(try TemporaryFolder())
    let outcome = world.run("help", name)
    expectGolden(outcome.output, at: "\(fixtures)/Help/\(name).txt")
    #expect(world.run(name, "--help") == outcome)
  }

  @Test func goldensAreOfCommandsThereAre() {
    let names = files(in: "\(fixtures)/Help", endingWith: ".txt").map { String($0.dropLast(4)) }
    #expect(Set(names) == Set(Ideacat.commandNames.filter { $0 != "help" } + ["ideacat"]))
  }

  @Test func versionIsPrinted() throws {
    #expect(World(try TemporaryFolder()).run("--version").output == "ideacat \(ProgramVersion.text)\n")
  }

  @Test func withoutACommandHelpIsAComplaint() throws {
    let world = World(try TemporaryFolder())
    #expect(world.run() == Outcome(status: 2, output: "", errors: world.run("help").output))
  }
}
