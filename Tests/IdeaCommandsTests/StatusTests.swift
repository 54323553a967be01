import IdeaCommands
import TestSupport
import Testing

@Suite struct StatusTests {
  @Test func usageComesBeforeFailureBeforeFindings() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.broken, to: "a.md")
    let world = World(folder)
    #expect(world.run("lint", "a.md").status == 1)
    #expect(world.run("lint", "a.md", "missing.md").status == 3)
    #expect(world.run("lint", "a.md", "missing.md", "--select", "nonsense").status == 2)
    #expect(world.run("search", "nonsense", "--in", "missing.md").status == 3)
  }

  @Test func aClosedPipeIsNoError() throws {
    let folder = try Samples.folder()
    try folder.write(Samples.broken, to: "ideas/broken.md")
    var world = World(folder)
    world.outputFailure = .closedPipe
    #expect(world.run("list") == Outcome(status: 0, output: "", errors: ""))
    #expect(world.run("--help") == Outcome(status: 0, output: "", errors: ""))
    #expect(world.run("lint", "--quiet") == Outcome(status: 1, output: "", errors: ""))
  }

  @Test func aFullDiskIs() throws {
    var world = World(try Samples.folder())
    world.outputFailure = .tooLarge
    #expect(
      world.run("list")
        == Outcome(
          status: 3, output: "",
          errors: "ideacat list: cannot write to standard output: larger than 2 GiB\n"))
  }

  @Test func wrongUse() throws {
    let world = World(try Samples.folder())
    let commands = [
      ["lnit"], ["--format", "json"], ["help", "lnit"], ["lint", "--fromat", "json"], ["lint", "--format", "xml"],
      ["lint", "--jobs", "0"], ["lint", "--jobs"], ["lint", "--exclude"], ["lint", "--select", "missing-mentor"],
      ["rules", "x"], ["explain"], ["explain", "MI000"], ["list", "mentor"], ["show"], ["explain", "a", "b"],
      ["search"],
      ["search", " "],
      ["search", "x", "--term", "someday"], ["export", "--csv-raw"], ["export", "-f", "csv", "--csv-delimiter", "é"],
    ]
    for words in commands {
      let outcome = world.run(words)
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
    }
    expectGolden(world.transcript(commands), at: "\(fixtures)/Usage/wrong.txt")
  }
}
