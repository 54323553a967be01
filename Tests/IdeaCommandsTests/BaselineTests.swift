import TestSupport
import Testing

@Suite struct BaselineTests {
  /// A folder with two files that are objected to, and what is known of them.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Samples.broken, to: "ideas/a.md")
    try folder.write(Samples.broken.replacing("Kettle", with: "Lantern"), to: "ideas/b.md")
    #expect(World(folder).run("lint", "--write-baseline", "known.json").status == 0)
    return folder
  }

  @Test func whatIsKnownDoesNotCount() throws {
    let folder = try folder()
    let world = World(folder)
    expectGolden(try #require(folder.text(of: "known.json")), at: "\(fixtures)/Configuration/baseline.json")
    let found = world.run("lint")
    let count = found.output.split(separator: "\n").count
    #expect(found.status == 1)
    #expect(
      world.run("lint", "--baseline", "known.json")
        == Outcome(status: 0, output: "", errors: "no findings, \(count) known in 2 files (2 ideas)\n"))
    let document = world.run("lint", "--baseline", "known.json", "--format", "json").output
    #expect(document.contains("\"findings\": [],"))
    #expect(document.contains("\"known\": \(count)"))
    #expect(world.run("lint", "--baseline", "known.json", "--statistics").output == "")
    let sarif = world.run("lint", "--baseline", "known.json", "--format", "sarif").output
    #expect(sarif.split(separator: "\"kind\": \"external\"").count == count + 1)
  }

  @Test func linesMayMoveAndNewFindingsCount() throws {
    let folder = try folder()
    let text = "A page.\n\n" + Samples.broken.replacing("Rust", with: "TBD")
    try folder.write(text, to: "ideas/a.md")
    let outcome = World(folder).run("lint", "--baseline", "known.json")
    #expect(outcome.output.split(separator: "\n").map { $0.split(separator: "[").last } == ["MI112 placeholder-value]"])
    #expect(outcome.status == 1)
  }

  @Test func itIsTheSameFromAnyFolder() throws {
    let folder = try folder()
    let written = folder.text(of: "known.json")
    let below = World(folder: folder.path + "/ideas")
    #expect(below.run("lint", ".", "--write-baseline", "../known.json").status == 0)
    #expect(folder.text(of: "known.json") == written)
    #expect(below.run("lint", "b.md", "--baseline", "../known.json").status == 0)
    #expect(World(folder).run("lint", folder.path + "/ideas/a.md", "--baseline", "known.json").status == 0)
    for jobs in ["1", "2"] {
      #expect(World(folder).run("lint", "--jobs", jobs, "--write-baseline", "known.json").output == "")
      #expect(folder.text(of: "known.json") == written)
    }
  }

  @Test func aConfigurationNamesIt() throws {
    let folder = try folder()
    try folder.write("{\"baseline\": \"known.json\"}", to: ".ideacat.json")
    #expect(World(folder).run("lint").status == 0)
    #expect(World(folder: folder.path + "/ideas").run("lint", ".").status == 0)
    #expect(World(folder).run("lint", "--no-config").status == 1)
    #expect(World(folder).run("config").output.contains("baseline\tknown.json\t.ideacat.json:1:14\n"))
    #expect(World(folder).run("lint", "--write-baseline", "known.json").errors.hasPrefix("ideacat lint: wrote "))
    #expect(World(folder).run("lint", "--baseline", "other.json").status == 3)
  }

  @Test func whatIsGoneIsSaid() throws {
    let folder = try folder()
    let world = World(folder)
    let repaired = Samples.broken.replacing(
      "- Mentor(s):\n", with: "- Mentor(s): Ada Example (@ada, ada@example.org)\n")
    try folder.write(repaired, to: "ideas/a.md")
    let advice = "write the baseline again with --write-baseline to remove"
    #expect(
      world.run("lint", "--baseline", "known.json", "--select", "MI111").errors
        == "ideacat lint: warning: 1 known finding is gone; \(advice) it\n"
        + "no findings, 1 known in 2 files (2 ideas)\n")
    // Of rules that are off there is no telling.
    #expect(!world.run("lint", "--baseline", "known.json", "--select", "MI112").errors.contains("gone"))
    #expect(!world.run("lint", "--baseline", "known.json", "ideas/b.md").errors.contains("gone"))
    try folder.remove("ideas/b.md")
    #expect(
      world.run("lint", "--baseline", "known.json", "--select", "MI111").errors.contains("are gone; \(advice) them"))
  }

  @Test func nothingIsForgottenWhereNotAllCouldBeRead() throws {
    let folder = try folder()
    let written = folder.text(of: "known.json")
    let outcome = World(folder).run("lint", "ideas", "none.md", "--write-baseline", "known.json")
    #expect(outcome.status == 3)
    #expect(outcome.errors.hasSuffix("ideacat lint: known.json: not written, as not everything could be read\n"))
    #expect(folder.text(of: "known.json") == written)
  }

  @Test(arguments: [
    ("", "1:1: the text ends here"),
    ("[]", "1:1: no baseline: write one with --write-baseline"),
    ("{\"findings\": 1}", "1:1: no baseline: write one with --write-baseline"),
    ("{\"findings\": [\n 1]}", "2:2: a known finding has a path, a rule and a fingerprint"),
    (
      "{\"findings\": [{\"path\": \"a\", \"rule\": \"MI1\", \"fingerprint\": \"+23456789abcdef0\"}]}",
      "1:15: a known finding has a path, a rule and a fingerprint"
    ),
  ]) func whatIsNoneIsRefused(_ text: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.good, to: "a.md")
    try folder.write(text, to: "known.json")
    #expect(
      World(folder).run("lint", "a.md", "--baseline", "known.json")
        == Outcome(status: 2, output: "", errors: "ideacat lint: known.json:\(message)\n"))
  }

  @Test func optionsExcludeEachOther() throws {
    let world = World(try folder())
    for words in [
      ["--write-baseline", "a", "--baseline", "b"], ["--write-baseline", "a", "--changed-since", "b"],
      ["--write-baseline", "a", "--diff"], ["--write-baseline", "a", "--format", "json"],
      ["--write-baseline", "a", "--output", "b"], ["--diff", "--output", "a"], ["--diff", "--format", "text"],
      ["--statistics", "--diff"],
      ["--statistics", "--fix"],
      ["--statistics", "--format", "sarif"], ["--statistics", "--output", "a"],
    ] {
      let outcome = world.run(["lint"] + words)
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("ideacat lint: '--"))
    }
  }

  @Test func rulesAreCounted() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.broken, to: "a.md")
    try folder.write("# Page\n\nText.\n", to: "b.md")
    var world = World(folder)
    #expect(
      world.run("lint", "--statistics")
        == Outcome(
          status: 1,
          output: "1\tMI026\tno-ideas\t0\t0\t1\t0\n1\tMI111\tempty-field\t1\t0\t0\t0\n",
          errors: "1 error, 1 info in 2 files (1 idea)\n"))
    expectGolden(
      world.run("lint", "--statistics", "--format", "json").output, at: "\(fixtures)/Lint/statistics.json")
    world.variables = ["GITHUB_ACTIONS": "true"]
    #expect(world.run("lint", "--statistics").output.hasPrefix("1\tMI026"))
  }
}
