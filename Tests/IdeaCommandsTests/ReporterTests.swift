import IdeaLint
import TestSupport
import Testing

/// The reports of one folder in every format, with rules that are named, so that a new one changes nothing here.
@Suite struct ReporterTests {
  static let formats = [
    "text", "compact", "json", "ndjson", "github", "sarif", "gitlab", "junit", "rdjson", "markdown",
  ]
  static let rules = "MI103,MI112,MI202,MI208,MI211,MI227,MI301,MI701,MI807,MI808,MI809"
  static let world = World(folder: "\(fixtures)/Reports")

  @Test(arguments: formats) func format(_ format: String) throws {
    var text = Self.world.run("lint", "--format", format, "--select", Self.rules).output
    if format == "sarif" {
      // The rules are those of the documentation, and stand there.
      text = try String(#require(text.split(separator: "\"invocations\"", maxSplits: 1).last))
    }
    expectGolden(text, at: "\(fixtures)/Reports/\(format).txt")
  }

  @Test(arguments: formats) func anyThreadsAndOrderGiveTheSameBytes(_ format: String) {
    let world = World(folder: fixtures)
    let paths = ["broken", "ok", "Reports/ideas/hostile.md", "Reports", "missing.md"]
    let first = world.run(["lint", "--format", format, "--jobs", "1"] + paths)
    #expect(first.status == 3)
    #expect(world.run(["lint", "--format", format, "--jobs", "1"] + paths) == first)
    for jobs in ["2", "7"] {
      #expect(world.run(["lint", "--jobs", jobs, "--format", format] + paths.reversed()) == first)
      #expect(world.run(["lint"] + paths[2...] + ["--format", format, "--jobs", jobs] + paths[..<2]) == first)
    }
  }

  @Test(arguments: formats) func nothingIsFound(_ format: String) {
    let outcome = Self.world.run("lint", "--format", format, "ideas/clean.md")
    #expect(outcome.status == 0)
    #expect(["text", "compact", "ndjson", "github"].contains(format) == outcome.output.isEmpty)
  }

  @Test(arguments: formats) func anOutputFileHoldsWhatWouldBePrinted(_ format: String) throws {
    let folder = try Samples.folder()
    try folder.write(Samples.broken, to: "ideas/broken.md")
    let world = World(folder)
    let printed = world.run("lint", "--format", format)
    let written = world.run("lint", "--format", format, "--output", "report")
    #expect(written == Outcome(status: 1, output: "", errors: "1 error in 2 files (3 ideas)\n"))
    #expect(folder.text(of: "report") == printed.output)
    #expect(world.run("lint", "-f", format, "-o", "report", "--quiet") == Outcome(status: 1, output: "", errors: ""))
    #expect(world.run("lint", "-o", "no/report").status == 3)
    #expect(folder.names == ["ideas", "report"])
  }

  @Test func whatCannotBeReadIsNoReasonToWriteNothing() throws {
    let folder = try Samples.folder()
    let world = World(folder)
    #expect(world.run("lint", "-f", "sarif", "-o", "report", "ideas", "missing.md").status == 3)
    #expect(folder.text(of: "report")?.contains("\"executionSuccessful\": false") == true)
  }

  @Test func compactIsTextWithoutTerminal() {
    var world = Self.world
    world.terminalWidth = 60
    let compact = world.run("lint", "--format", "compact", "--color", "always").output
    #expect(compact == Self.world.run("lint", "--format", "text").output)
    #expect(compact != world.run("lint").output)
  }

  @Test func aFileIsNotForARunner() throws {
    var world = World(try Samples.folder())
    world.variables = ["GITHUB_ACTIONS": "true"]
    #expect(world.run("lint", "--output", "report").status == 0)
  }

  /// In JUnit a file fails when it makes the run fail.
  @Test(arguments: zip(["error", "warning", "info", "never"], [2, 2, 2, 0]))
  func theThresholdDecidesWhatFails(_ threshold: String, _ failures: Int) {
    let text = Self.world.run("lint", "--format", "junit", "--fail-on", threshold, "--select", Self.rules).output
    #expect(text.contains("tests=\"3\" failures=\"\(failures)\""))
    #expect(text.components(of: "<failure ") == failures)
    #expect(text.components(of: "<system-out>") == (threshold == "info" ? 0 : 2))
  }

  /// Warnings fail a file when there are more of them than may be, whatever the threshold.
  @Test(arguments: [(0, true), (100, false)]) func soDoTheMostWarnings(_ most: Int, _ fails: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.good.replacing("- Expected Outcome", with: "- Outcomes"), to: "a.md")
    let outcome = World(folder).run(
      "lint", "--format", "junit", "--fail-on", "error", "--select", "MI018,MI103,MI217", "--max-warnings", "\(most)",
      "--severity", "ALL=warning", "--set", "MI217.min=3")
    #expect(outcome.status == (fails ? 1 : 0))
    #expect(outcome.output.contains("failures=\"\(fails ? 1 : 0)\""))
  }
}

extension String {
  /// How often a text occurs.
  func components(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
